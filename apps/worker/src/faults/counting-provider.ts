import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * A provider that counts, as a program of its own: `counting-provider LEDGER keys|plain MS`. It writes each message down before it answers,
 * so that a message is counted whatever becomes of whoever sent it. With `keys` it knows a message again and takes it once. POST /down and
 * /up turn it off and on. Prints its port.
 */
const [ledger = '', memory = 'plain', ms = '0'] = process.argv.slice(2);
const known = new Set<string>();
let up = true;
writeFileSync(ledger, '');

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    if (request.url !== '/messages') {
      up = request.url === '/up';
      response.end();
      return;
    }
    if (!up) {
      response.writeHead(503).end();
      return;
    }
    if (memory === 'plain' || !known.has(body)) appendFileSync(ledger, `${body} ${Date.now()}\n`);
    known.add(body);
    setTimeout(() => response.writeHead(201).end(), Number(ms));
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
