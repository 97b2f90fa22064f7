import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { env } from './env';
import { cleanRequest, type Exchange, guardResponse, mayBringPicture, refusalOf } from './front-door';

const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 15_000;
/** Ten megabytes over a line that carries a third of a megabit a second. */
const PICTURE_WITHIN = 5 * 60_000;
/** What is under way when the process is told to stop has this long to end; what then still holds on is let go. */
const REQUESTS_END_WITHIN = 7_000;
const SILENT_FOR = 1000;
const STOP_WITHIN = 10_000;

const dev = process.env.NODE_ENV === 'development';
const exchanges = new AsyncLocalStorage<Exchange>();
/** What ends with the process; `instrumentation.ts` fills both: what stops at once, and what closes after the last request. */
const endings = { atOnce: [] as Ending[], atLast: [] as Ending[] };
type Ending = () => Promise<void>;
Object.assign(globalThis, {
  [Symbol.for('demarche.exchanges')]: exchanges,
  [Symbol.for('demarche.endings')]: endings,
});

const server = createServer({
  headersTimeout: HEADERS_WITHIN,
  requestTimeout: PICTURE_WITHIN,
  connectionsCheckingInterval: 1000,
});
const app = next({ dev, dir: process.cwd(), hostname: env.host, port: env.port, httpServer: server });
await app.prepare();
const answer = app.getRequestHandler();

const connections = new Set<Socket>();
server.on('connection', (socket) => {
  connections.add(socket);
  socket.once('close', () => connections.delete(socket));
});

/** Requests that are being answered, also where nobody waits for the answer any more. */
let underWay = 0;

server.on('request', (request, response) => {
  const exchange: Exchange = { method: request.method ?? '' };
  guardResponse(request, response, exchange, { dev });
  const refusal = refusalOf(request, { dev });
  if (refusal) {
    response.writeHead(refusal, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
    response.end(`${refusal}\n`);
    return;
  }
  if (!mayBringPicture(request)) expectWithin(REQUEST_WITHIN, request);
  cleanRequest(request, { dev });
  underWay += 1;
  exchanges
    .run(exchange, () => answer(request, response))
    .catch((error) => {
      console.error('A request failed:', error instanceof Error ? error.name : 'unknown');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    })
    .finally(() => {
      underWay -= 1;
    });
});

/** Lets go of whoever has not sent all of a request by then. */
function expectWithin(milliseconds: number, request: IncomingMessage): void {
  const late = setTimeout(() => !request.complete && request.destroy(), milliseconds);
  request.once('close', () => clearTimeout(late));
}

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `PORT ${env.port} is taken: another program listens there.` : error.message);
  process.exit(1);
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
  await Promise.all([closeDoor(), ...endings.atOnce.map((end) => end())]);
  // Requests and letters under way write to the database until then.
  for (const end of endings.atLast) await end();
  process.exit(0);
}

/** Takes no new request, and resolves once none is under way. */
async function closeDoor(): Promise<void> {
  const began = Date.now();
  let isClosed = false;
  server.close(() => {
    isClosed = true;
  });
  setTimeout(() => server.closeAllConnections(), REQUESTS_END_WITHIN).unref();
  while (!isClosed || underWay > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.closeIdleConnections();
    // Browsers connect before they need it, and Node takes a connection on which nothing has come yet for a busy one. A
    // second is left for what was sent already and only waits to be read.
    const isSilent = ({ bytesRead }: Socket) => bytesRead === 0 && Date.now() - began > SILENT_FOR;
    for (const socket of connections) if (isSilent(socket)) socket.destroy();
  }
}
