import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Measured, measure } from './memory';

const READY_WITHIN = 30_000;
const PASSWORD = 'nothing but a bench lives here';

/** The built server on the database of the bench, with an organiser in it. Linux only: it reads /proc. */
export interface House {
  /** Downloads a file, as `delivery csv`, and measures what that adds to the memory of the server. */
  download(file: string): Promise<Measured>;
  /** Opens a page as its organiser, and answers in how many milliseconds it was there. */
  open(path: string): Promise<number>;
  /** Sends a form as its organiser. */
  post(path: string, fields: Record<string, string>): Promise<Response>;
  /** Of the server's process. */
  pid: number;
  close(): Promise<void>;
}

/** Opens a house, on another database than that of the bench where one is named, whose organiser enters by a welcome. */
export async function openHouse(slug: string, welcome: string, database = process.env.DATABASE_URL): Promise<House> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = { NODE_ENV: 'production', PORT: String(port), ORIGIN: origin, DATABASE_URL: database };
  const env = { ...process.env, ...settings } as NodeJS.ProcessEnv;
  const server = spawn(process.execPath, ['bin/serve.mjs'], { env, stdio: 'ignore' });
  await untilReady(server, origin);
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin, cookie },
      redirect: 'manual',
    });
  const entered = await post(`/admin/welcome/${welcome}/take`, { password: PASSWORD });
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    download: (file) =>
      measure(
        () => residentOf(server),
        async () => {
          const [preset = '', format = ''] = file.split(' ');
          const answer = await post(
            `/admin/${slug}/export`,
            { preset, format, recipients: 'authorities', reason: 'a bench' },
            cookie,
          );
          if (answer.status !== 200 || !answer.body) throw new Error(`The server answered ${answer.status}.`);
          for await (const _ of answer.body);
        },
      ),
    open: async (path) => {
      const since = performance.now();
      const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`The server answered ${answer.status} for ${path}.`);
      return performance.now() - since;
    },
    post: (path, fields) => post(path, fields, cookie),
    pid: server.pid ?? 0,
    close: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function untilReady(server: ChildProcess, origin: string): Promise<void> {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  throw new Error('The server did not open.');
}

function residentOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
