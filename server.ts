import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import next from 'next';
import { env } from './env';
import { cleanRequest, type Exchange, guardResponse, refusalOf } from './front-door';

const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 15_000;
const STOP_WITHIN = 10_000;

const dev = process.env.NODE_ENV === 'development';
const exchanges = new AsyncLocalStorage<Exchange>();
/** What must end before the process does; `instrumentation.ts` adds the outbox and the database. */
const closers: (() => Promise<void>)[] = [];
Object.assign(globalThis, {
  [Symbol.for('demarche.exchanges')]: exchanges,
  [Symbol.for('demarche.closers')]: closers,
});

const server = createServer({ headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN });
const app = next({ dev, dir: process.cwd(), hostname: env.host, port: env.port, httpServer: server });
await app.prepare();
const answer = app.getRequestHandler();

server.on('request', (request, response) => {
  const exchange: Exchange = { method: request.method ?? '' };
  guardResponse(request, response, exchange, { dev });
  const refusal = refusalOf(request);
  if (refusal) {
    response.writeHead(refusal, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
    response.end(`${refusal}\n`);
    return;
  }
  cleanRequest(request, { dev });
  exchanges.run(exchange, () => answer(request, response)).catch((error) => {
    console.error('A request failed:', error instanceof Error ? error.name : 'unknown');
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

server.listen(env.port, env.host, () => {
  console.log(`\nDémarche is at ${env.origin}`);
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Requests under way may still write: the database closes after the last of them.
  await closed;
  for (const close of closers) await close();
  process.exit(0);
}
