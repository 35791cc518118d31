/** The least that Node can do: one route that answers with one finished text. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from './child.ts';

let body = '';
let length = 0;

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  response.end(body);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
answerParent({
  port: () => (server.address() as AddressInfo).port,
  answerWith(text: string) {
    body = text;
    length = Buffer.byteLength(text);
  },
});
