/** Asks a server as fast as it answers, over connections that stay open. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { answerParent } from './child.ts';

export type Load = {
  port: number;
  paths: string[];
  headers: Record<string, string>;
  /** What every answer must have; anything else ends the measuring. */
  status: number;
  connections: number;
  seconds: number;
  /** Ends earlier when every path was asked once; else it goes round them. */
  once?: boolean;
};

answerParent({ run });

/** @returns how many answers came */
async function run({
  port,
  paths,
  headers,
  status,
  connections,
  ...limits
}: Load): Promise<number> {
  const fields = Object.entries({ host: `localhost:${port}`, ...headers });
  const tail = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${tail}\r\n`));
  const until = performance.now() + limits.seconds * 1000;
  const most = limits.once ? requests.length : Infinity;
  let sent = 0;
  let answered = 0;
  const next = () =>
    sent < most && performance.now() < until ? requests[sent++ % requests.length] : undefined;

  const work = async () => {
    const socket = connect(port, '127.0.0.1').setNoDelay();
    await once(socket, 'connect');
    await converse(socket, next, (head) => {
      if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(head);
      answered++;
    });
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return answered;
}

/** One question at a time, until there is no next one. */
function converse(
  socket: Socket,
  next: () => Buffer | undefined,
  onAnswer: (head: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const ask = () => {
      const request = next();
      if (request) socket.write(request);
      else resolve();
    };
    let bytes: Buffer = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server hung up.')));
    socket.on('data', (chunk) => {
      bytes = bytes.length ? Buffer.concat([bytes, chunk]) : chunk;
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = bytes.toString('latin1', 0, end);
      if (bytes.length < end + 4 + bodyLength(head)) return;
      bytes = bytes.subarray(bytes.length);
      try {
        onAnswer(head);
        ask();
      } catch (error) {
        reject(error);
      }
    });
    ask();
  });
}

function bodyLength(head: string): number {
  if (head.startsWith('HTTP/1.1 304')) return 0;
  const found = /\r\ncontent-length: (\d+)/i.exec(head);
  if (!found) throw new Error(`An answer without a length: ${head}`);
  return Number(found[1]);
}
