import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { env } from './env';

/** What a page asks of its response while it is being rendered. */
export interface Exchange {
  method: string;
  status?: number;
  /** What is sent in the place of the page that was rendered. */
  page?: string;
  /** After how many seconds the browser asks for the page again. */
  refresh?: number;
}

const LARGEST_BODY = 64 * 1024;
/** The ways for files, what was signed on paper and a translation, and for a long reply in any script. */
const UPLOAD = /^\/admin\/[\w-]+\/(paper\/file\/check|translations\/[a-z]+\/bring|deliveries\/[\w-]+\/outcome)$/;
const LARGEST_UPLOAD = 1024 * 1024;
/** The ways for pictures, as large as telephones make them. */
const PICTURES = /^(\/admin\/[\w-]+\/deliveries\/[\w-]+|\/[a-z]{2}\/demarche\/[\w-]{64})\/attach$/;
const LARGEST_PICTURE = 32 * 1024 * 1024;
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${env.port}`);
const HOSTS = new Set([...env.origins.map((origin) => new URL(origin).host), ...(env.loopback ? LOOPBACK_NAMES : [])]);
/** The style sheet's address changes with the sheet. */
const STYLE = '/style.css?v=';
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const DEV_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:; frame-ancestors 'none'";

/** The status with which a request is refused before the framework sees it, or null. */
export function refusalOf(
  { method = '', url = '', headers }: IncomingMessage,
  { dev }: { dev: boolean },
): number | null {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return 405;
  if (!HOSTS.has(headers.host?.toLowerCase() ?? '')) return 400;
  if (!isCleanPath(url)) return 400;
  // No page loads anything of the framework's, nor its own data apart from itself.
  if (!dev && /^\/_|\.rsc$/.test(url.split('?', 1)[0] ?? '')) return 404;
  if (headers['content-encoding']) return 415;
  if (headers['next-action'] || Object.keys(headers).some((name) => name.startsWith('x-middleware'))) return 400;
  if (method === 'POST' && headers['content-length'] === undefined) return 411;
  if (Number(headers['content-length'] ?? 0) > largestTo(url, headers['content-type'] ?? '')) return 413;
  return null;
}

/** Whether it may bring a picture, which takes its time over a slow line. */
export function mayBringPicture({ url = '', headers }: IncomingMessage): boolean {
  return PICTURES.test(url) && isMultipart(headers['content-type'] ?? '');
}

function isMultipart(type: string): boolean {
  return /^multipart\/form-data\b/i.test(type);
}

function largestTo(url: string, type: string): number {
  if (!isMultipart(type)) return LARGEST_BODY;
  if (PICTURES.test(url)) return LARGEST_PICTURE;
  return UPLOAD.test(url) ? LARGEST_UPLOAD : LARGEST_BODY;
}

function isCleanPath(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
    return path.startsWith('/') && !/[\u0000-\u001f\u007f\\]|\/\//.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** Takes out what would make the framework answer with something else than the page. */
export function cleanRequest(request: IncomingMessage, { dev }: { dev: boolean }): void {
  for (const name of Object.keys(request.headers))
    if (/^x-forwarded|^forwarded$|^x-nextjs|^x-invoke|^x-matched/.test(name)) delete request.headers[name];
  if (dev) return;
  for (const name of [
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-url',
  ])
    delete request.headers[name];
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Holds pages and styles back until they are whole, takes every script out of them, gives them the status that the page
 * asked for and compresses them. Everything else passes as it comes. All of it gets the security headers.
 */
export function guardResponse(
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  { dev }: { dev: boolean },
): void {
  setSecurityHeaders(response, dev);
  if (dev) return;
  const { write, end, writeHead, flushHeaders } = response;
  const held: Buffer[] = [];
  const isHeld = () => /^text\/(html|css)/.test(String(response.getHeader('content-type') ?? ''));
  const hold = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      held.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk));
  };
  const called = (args: unknown[]) => {
    const done = args.find((arg) => typeof arg === 'function') as (() => void) | undefined;
    if (done) process.nextTick(done);
  };

  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response);
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((arg) => typeof arg === 'object' && arg !== null) as Record<string, string> | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    response.statusCode = status;
    return isHeld() ? response : writeHead.call(response, status);
  }) as ServerResponse['writeHead'];
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!isHeld()) return Reflect.apply(write, response, [chunk, ...rest]);
    hold(chunk, rest[0]);
    called(rest);
    return true;
  }) as ServerResponse['write'];
  response.end = ((...args: unknown[]) => {
    if (!isHeld()) return Reflect.apply(end, response, args);
    hold(args[0], args[1]);
    called(args);
    void finish(Buffer.concat(held));
    return response;
  }) as ServerResponse['end'];

  async function finish(body: Buffer): Promise<void> {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    const whole = isPage ? withoutScripts(exchange.page === undefined ? body : Buffer.from(exchange.page)) : body;
    const sent = request.method === 'HEAD' ? whole : await compress(whole, request, response);
    if (exchange.status) response.statusCode = exchange.status;
    if (exchange.refresh) response.setHeader('Refresh', String(exchange.refresh));
    if (request.url?.startsWith(STYLE)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.removeHeader('link');
    response.removeHeader('etag');
    response.removeHeader('transfer-encoding');
    if (request.method !== 'HEAD' && response.statusCode !== 304) response.setHeader('Content-Length', sent.length);
    Reflect.apply(writeHead, response, [response.statusCode]);
    Reflect.apply(end, response, request.method === 'HEAD' ? [] : [sent]);
  }
}

// What visitors wrote is escaped, so that a literal "<script" can only be the framework's.
function withoutScripts(page: Buffer): Buffer {
  const html = page
    .toString('utf8')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--\/?\$[^>]*-->|<!-- -->/g, '');
  return Buffer.from(html);
}

async function compress(body: Buffer, request: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'br');
    return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  }
  if (/\bgzip\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'gzip');
    return zip(body);
  }
  return body;
}

function setSecurityHeaders(response: ServerResponse, dev: boolean): void {
  response.setHeader('Content-Security-Policy', dev ? DEV_POLICY : POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // With no-referrer, Chromium would send `Origin: null` with the site's own forms.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (env.origin.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=63072000');
}
