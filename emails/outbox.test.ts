import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeEngine, listLetters, openEngine, putInShippedAppeal, sendAgain } from '@/db';
import type { OutboxLetter } from '@/db/types';
import { env } from '@/env';
import { startOutbox } from './outbox';
import { ADDRESS, DOCKERS, sign } from './test-cast';
import { type MailServer, type Manners, openMailServer } from './test-mail-server';

const MINUTE = 60_000;
const WHOLE_LINK = /\/fr\/signature\/[\w-]{64}\n/;

let server: MailServer;
let stop: (() => Promise<void>) | undefined;

beforeEach(async () => {
  await closeEngine();
  for (const end of ['', '-wal', '-shm']) rmSync(env.databaseFile + end, { force: true });
  openEngine();
  await putInShippedAppeal();
  server = await openMailServer();
  env.smtpUrl = server.url;
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  await server.close();
});

describe('the outbox', () => {
  it('sends a letter that is due once, and keeps its text with the link blotted out', async () => {
    await sign();
    stop = startOutbox();
    const letter = await settledAs('sent');
    await pause(1_500);
    expect(server.arrived.map(({ recipients }) => recipients)).toEqual([[ADDRESS]]);
    const sent = server.arrived[0]?.mail.text ?? '';
    expect(sent).toMatch(WHOLE_LINK);
    expect(letter.written?.text.trimEnd()).toBe(sent.replace(WHOLE_LINK, '/fr/signature/……\n').trimEnd());
  });

  it('keeps letters with their links where there is no mail server to send them', async () => {
    env.smtpUrl = undefined;
    await sign();
    stop = startOutbox();
    const letter = await settledAs('kept');
    expect(letter.written?.text).toMatch(WHOLE_LINK);
    expect(letter.written?.subject).toContain(DOCKERS);
    expect(server.arrived).toEqual([]);
  });

  it.each<[string, Manners]>([
    ['421', { recipient: { code: 421, text: 'closing' } }],
    ['450', { recipient: { code: 450, text: '4.2.1 try later' } }],
  ])('tries again in about a minute after %s', async (code, manners) => {
    const letter = await failOnce(manners);
    expect(letter).toMatchObject({ state: 'due', attempts: 1, error: expect.stringContaining(code) });
    expectInAboutAMinute(letter);
  });

  it('tries again in about a minute when the mail server takes no connection', async () => {
    await server.close();
    const letter = await failOnce({});
    expect(letter).toMatchObject({ state: 'due', attempts: 1 });
    expectInAboutAMinute(letter);
  });

  it('tries again in about a minute when the mail server refuses our sign-in', async () => {
    env.smtpUrl = server.url.replace('//', '//campaign:wrong@');
    const letter = await failOnce({ signIn: { code: 535, text: '5.7.8 wrong password' } });
    expect(letter).toMatchObject({ state: 'due', attempts: 1 });
    expectInAboutAMinute(letter);
  });

  it('gives up at once on a mailbox that does not exist', async () => {
    const letter = await failOnce({ recipient: { code: 550, text: `5.1.1 <${ADDRESS}> unknown` } });
    expect(letter).toMatchObject({ state: 'failed', attempts: 1, error: expect.stringMatching(/^550/) });
    expect(letter.error).not.toContain('@');
  });

  it('sends again under the same Message-ID', async () => {
    await failOnce({ content: { code: 451, text: 'after the letter was read' } });
    server.manners.content = undefined;
    await sendAgain('nadia');
    const { id } = await settledAs('sent');
    const messageIds = [...server.refused, ...server.arrived].map(({ mail }) => mail.messageId);
    expect(messageIds).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  });

  it('says in one line that it could not look, without a word of what it was about, and looks again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await sign();
    await closeEngine();
    const { databaseFile } = env;
    env.databaseFile = `/dev/null/${ADDRESS}/demarche.sqlite`;
    stop = startOutbox();
    await pause(500);
    expect(said.mock.calls).toEqual([['Outbox: Error ENOTDIR']]);
    said.mockRestore();
    env.databaseFile = databaseFile;
    await settledAs('sent');
  });
});

describe('two processes on one database', () => {
  it('never send one letter twice', async () => {
    const sections = Array.from({ length: 24 }, (_, i) => i);
    for (const i of sections) await sign(`Section ${i}`, `section-${i}@teachers.example`);
    const processes = [anotherOutbox('one'), anotherOutbox('two')];
    await vi.waitFor(() => expect(server.arrived.length).toBeGreaterThanOrEqual(sections.length), { timeout: 30_000 });
    await pause(1_500);
    for (const outbox of processes) {
      outbox.kill();
      await once(outbox, 'exit');
    }
    const sent = server.arrived.map(({ mail }) => mail.messageId);
    expect(sent).toHaveLength(sections.length);
    expect(new Set(sent).size).toBe(sections.length);
    expect(new Set(server.arrived.map(({ by }) => by))).toEqual(new Set(['one', 'two']));
  }, 60_000);
});

describe('stopping', () => {
  it.each<[string, Manners]>([
    ['before its greeting', { greeting: 'hang' }],
    ['with the letter in its hands', { content: 'hang' }],
  ])('ends within 10 s while the server hangs %s, and leaves the letter to be tried again', async (_, manners) => {
    server.manners = manners;
    await sign();
    stop = startOutbox();
    await pause(500);
    const before = Date.now();
    await stop();
    stop = undefined;
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(await theLetter()).toMatchObject({ state: 'due', attempts: 1 });
  });

  it('lets a letter under way arrive, and claims no other', async () => {
    server.manners = { content: 3_000 };
    await sign();
    stop = startOutbox();
    await pause(500);
    const stopping = stop();
    await sign('Section 1', 'section-1@teachers.example');
    await stopping;
    await pause(1_500);
    expect(server.arrived.map(({ recipients }) => recipients)).toEqual([[ADDRESS]]);
    expect((await listLetters(ALL)).map(({ state }) => state).sort()).toEqual(['due', 'sent']);
  });
});

const ALL = { countries: null, readsConfidential: true };

async function theLetter(): Promise<OutboxLetter> {
  const [letter] = await listLetters(ALL);
  if (!letter) throw new Error('There is no letter.');
  return letter;
}

async function settledAs(state: OutboxLetter['state']): Promise<OutboxLetter> {
  await vi.waitFor(async () => expect((await theLetter()).state).toBe(state), { timeout: 15_000, interval: 100 });
  return theLetter();
}

/** Signs, lets the outbox try once with such a mail server, and answers the letter. */
async function failOnce(manners: Manners): Promise<OutboxLetter> {
  server.manners = manners;
  await sign();
  stop = startOutbox();
  await vi.waitFor(async () => expect((await theLetter()).error).not.toBeNull(), { timeout: 8_000, interval: 100 });
  return theLetter();
}

function expectInAboutAMinute({ dueAt }: OutboxLetter): void {
  const wait = dueAt.getTime() - Date.now();
  expect(wait).toBeGreaterThan(0.8 * MINUTE - 2_000);
  expect(wait).toBeLessThan(1.2 * MINUTE);
}

/** An outbox in a process of its own, of that name, on the database and mail server of this test. */
function anotherOutbox(name: string) {
  const settings = {
    DATABASE_URL: `file:${env.databaseFile}`,
    SMTP_URL: `${server.url}?name=${name}`,
    MAIL_FROM: 'Campagne <campagne@union.example>',
  };
  const code = `import('./emails/outbox.ts').then(({ startOutbox }) => startOutbox())`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: 'inherit' });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
