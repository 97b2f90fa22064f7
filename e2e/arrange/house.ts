import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { Inbox } from './inbox';

const READY_WITHIN = 30_000;

/** One installation on its own data, with its own mail server: the production build, in a process of its own. */
export class House {
  readonly inbox = new Inbox();
  readonly folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
  origin = '';
  /** All that the server printed. */
  said = '';
  private port = 0;
  private server: ChildProcess | null = null;

  /** `settings` are added to the environment of the server; `HOST_NAME` stands for the origin's name. */
  constructor(private readonly settings: Record<string, string> = {}) {}

  async open(): Promise<this> {
    await this.inbox.open();
    this.port = await freePort();
    this.origin = `http://${this.settings.HOST_NAME ?? 'localhost'}:${this.port}`;
    await this.start();
    return this;
  }

  /** The environment in which this house's server, or a command beside it, runs. */
  environment(): Record<string, string | undefined> {
    return {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: `file:${path.join(this.folder, 'demarche.sqlite')}`,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      ORIGIN: this.origin,
      SMTP_URL: this.inbox.url,
      MAIL_FROM: 'Comité de solidarité <lettres@comite.example>',
      ...this.settings,
    };
  }

  async start(): Promise<void> {
    const server = spawn(process.execPath, ['bin/serve.mjs'], { env: this.environment() as NodeJS.ProcessEnv });
    this.server = server;
    const hear = (words: Buffer) => {
      this.said += words.toString();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    const until = Date.now() + READY_WITHIN;
    while (Date.now() < until && server.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The house did not open:\n${this.said}`);
  }

  /** How many times the server's process holds its database file open. */
  openings(): number {
    const descriptors = `/proc/${this.server?.pid}/fd`;
    const targets = readdirSync(descriptors).map((name) => {
      try {
        return readlinkSync(path.join(descriptors, name));
      } catch {
        // Closed between the listing and the look.
        return '';
      }
    });
    return targets.filter((target) => target.endsWith('.sqlite')).length;
  }

  /** The process that makes the files of an edition, while there is one. */
  packMaker(): number | null {
    const children = readFileSync(`/proc/${this.server?.pid}/task/${this.server?.pid}/children`, 'utf8').trim();
    return Number(children.split(' ')[0]) || null;
  }

  /** Sends the signal and answers the exit code once the process has ended. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const { server } = this;
    this.server = null;
    if (!server || server.exitCode !== null || server.signalCode !== null) return server?.exitCode ?? null;
    server.kill(signal);
    const [code] = await once(server, 'exit');
    return code;
  }

  /** The one-time link that the server prints while there is no organiser. */
  welcome(): string {
    const link = /First organiser\S*.*?(http\S+\/admin\/welcome\/\S+)/.exec(this.said)?.[1];
    if (!link) throw new Error(`No welcome in what the server said:\n${this.said}`);
    return link;
  }

  /** The files of this house in whose bytes the text stands. */
  onDisk(text: string): string[] {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => readFileSync(file).includes(text));
  }

  async close(): Promise<void> {
    await this.end();
    await this.inbox.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * The stories that one worker tells share a house, whose organiser moves in with the first that needs one. A story that
 * kills it, or changes what the others find, opens one of its own.
 */
export const test = base.extend<object, { house: House }>({
  house: [
    async ({ browserName: _ }, use) => {
      const house = await new House().open();
      await use(house);
      await house.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
