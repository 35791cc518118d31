import { once } from 'node:events';
import { createServer as createSocket, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeOutgoing, type Lookup } from '../../../../api/node/post-webhook.ts';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
async function receiver(answer: RequestListener): Promise<{ url: URL; hits: () => number }> {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    answer(request, response);
  });
  opened.push({ close: () => void server.close().closeAllConnections() });
  return { url: new URL(`http://127.0.0.1:${await listening(server)}/hook`), hits: () => hits };
}
/** Counts who knocks, whatever they say. */
async function doorbell(): Promise<{ port: number; knocks: () => number }> {
  let knocks = 0;
  const sockets: Socket[] = [];
  const server = createSocket((socket) => {
    knocks += 1;
    sockets.push(socket);
    socket.on('error', () => {});
  });
  opened.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return { port: await listening(server), knocks: () => knocks };
}

const message = { headers: { 'content-type': 'application/json' }, body: '{"a":"ü"}' };
const local = nodeOutgoing({ allowLocal: true });

describe('nodeOutgoing', () => {
  test('posts the very bytes and says what came back', async () => {
    const got: string[] = [];
    const { url } = await receiver((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => got.push(text));
      request.on('end', () => response.writeHead(503, { 'retry-after': '7' }).end('later'));
    });
    expect(await local.post({ ...message, url })).toEqual({ status: 503, retryAfter: '7' });
    expect(got.join('')).toBe(message.body);
  });

  test('does not follow a redirect', async () => {
    const inside = await receiver((_, response) => response.end());
    const { url } = await receiver((_, response) =>
      response.writeHead(302, { location: inside.url.href }).end(),
    );
    expect(await local.post({ ...message, url })).toEqual({ status: 302, retryAfter: null });
    expect(inside.hits()).toBe(0);
  });

  test('stops reading an answer that does not end', async () => {
    let written = 0;
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const { url } = await receiver((_, response) => {
      const more = () => {
        while (!response.destroyed && written < 2 ** 30) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    expect(await local.post({ ...message, url })).toEqual({ fault: 'answer_too_long' });
    expect(written).toBeLessThan(32 * 2 ** 20);
  });

  test('takes an answer of exactly 64 KB', async () => {
    const { url } = await receiver((_, response) => response.end(Buffer.alloc(64 * 1024)));
    expect(await local.post({ ...message, url })).toEqual({ status: 200, retryAfter: null });
  });

  test.each([
    ['says nothing', () => {}],
    [
      'speaks a byte now and then',
      (_: unknown, response: { write(text: string): void }) => {
        const timer = setInterval(() => response.write('x'), 50);
        opened.push({ close: () => clearInterval(timer) });
      },
    ],
  ])('gives up on a server that %s', async (_name, answer) => {
    const { url } = await receiver(answer as RequestListener);
    const impatient = nodeOutgoing({ allowLocal: true, withinMs: 300 });
    expect(await impatient.post({ ...message, url })).toEqual({ fault: 'timeout' });
  });

  test('says so where nobody listens, and where the line is cut', async () => {
    const { url } = await receiver((request) => request.socket.destroy());
    expect(await local.post({ ...message, url })).toEqual({ fault: 'unreachable' });
    const nobody = new URL('http://127.0.0.1:1/');
    expect(await local.post({ ...message, url: nobody })).toEqual({ fault: 'unreachable' });
  });

  test('does not wait for a server that changes to another protocol', async () => {
    const server = createSocket((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n');
    });
    opened.push(server);
    const url = new URL(`http://127.0.0.1:${await listening(server)}/`);
    expect(await local.post({ ...message, url })).toEqual({ fault: 'unreachable' });
  });

  test('does not speak to a server whose certificate it cannot check', async () => {
    const { port } = await doorbell();
    const url = new URL(`https://127.0.0.1:${port}/`);
    const impatient = nodeOutgoing({ allowLocal: true, withinMs: 500 });
    expect(await impatient.post({ ...message, url })).toEqual({ fault: 'timeout' });
  });

  test('asks for the addresses once more at each attempt, and connects to none that is private', async () => {
    const bell = await doorbell();
    const answers = ['93.184.215.14', '127.0.0.1'];
    let asked = 0;
    const lookup: Lookup = async () => {
      const address = answers[Math.min(asked, answers.length - 1)]!;
      asked += 1;
      return [{ address, family: 4 }];
    };
    const outgoing = nodeOutgoing({ allowLocal: false, lookup });
    expect(await outgoing.resolve('rebind.example')).toEqual(['93.184.215.14']);
    const url = new URL(`https://rebind.example:${bell.port}/`);
    expect(await outgoing.post({ ...message, url })).toEqual({ fault: 'refused_address' });
    expect([asked, bell.knocks()]).toEqual([2, 0]);
  });

  test.each([
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.8']],
    [['::ffff:127.0.0.1']],
    [['::1']],
    [['169.254.169.254']],
    [[]],
  ])('refuses a name behind which is %j', async (found) => {
    const bell = await doorbell();
    const lookup: Lookup = async () =>
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const url = new URL(`https://shop.example:${bell.port}/`);
    const answer = await nodeOutgoing({ allowLocal: false, lookup }).post({ ...message, url });
    expect(answer).toEqual({ fault: 'refused_address' });
    expect(bell.knocks()).toBe(0);
  });

  test('connects to the address that was checked, under the name', async () => {
    const { url, hits } = await receiver((request, response) =>
      response.writeHead(request.headers.host === `shop.example:${url.port}` ? 204 : 400).end(),
    );
    const lookup: Lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const named = new URL(`http://shop.example:${url.port}/hook`);
    const answer = await nodeOutgoing({ allowLocal: true, lookup }).post({
      ...message,
      url: named,
    });
    expect([answer, hits()]).toEqual([{ status: 204, retryAfter: null }, 1]);
  });
});
