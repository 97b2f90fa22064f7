import { beforeEach, describe, expect, it } from 'vitest';
import { findOrganiser, offerWelcome, openEngine, signIn, signOut, takeWelcome } from '@/db';
import { freshDatabase, MINUTE, rawWrite } from '../test-database';
import { write } from './sqlite';

const NADIA = { name: 'Nadia', email: 'nadia@campaign.example', password: 'une phrase assez longue' };
let cookie: string;
let session: string;

beforeEach(async () => {
  await freshDatabase();
  await takeWelcome(await offerWelcome(NADIA), NADIA);
  const entered = await signIn(NADIA.email, NADIA.password);
  if (typeof entered === 'string') throw new Error(entered);
  cookie = entered.cookies.map((line) => line.split(';')[0]).join('; ');
  session = /session_token=([^.]+)/.exec(cookie)?.[1] ?? '';
});

/** Lets nothing be written to sessions, as on a full disk. */
const refuseWrites = () =>
  ['INSERT', 'UPDATE', 'DELETE'].forEach((act) => {
    rawWrite(`CREATE TRIGGER no_${act} BEFORE ${act} ON sessions BEGIN SELECT RAISE(ABORT, 'full'); END`);
  });

const everyWordOf = (error: Error) => `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;

describe('finding the organiser of a session', () => {
  it('waits for no writer', async () => {
    let end = () => {};
    const writing = write(() => new Promise<void>((resolve) => (end = resolve)));
    expect(await findOrganiser(cookie)).toMatchObject({ name: 'Nadia' });
    end();
    await writing;
  });

  it('goes on where the last sight cannot be written down', async () => {
    refuseWrites();
    expect(await findOrganiser(cookie, new Date(Date.now() + 2 * MINUTE))).toMatchObject({ name: 'Nadia' });
  });
});

describe('an error of the database under the sessions', () => {
  const failed = async (act: () => Promise<unknown>) => {
    const error = await act().then(
      () => expect.unreachable('It did not fail.'),
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({ code: expect.stringMatching(/^SQLITE_/) });
    return everyWordOf(error);
  };

  it.each([
    ['finding who signed in', () => findOrganiser(cookie)],
    ['signing in', () => signIn(NADIA.email, NADIA.password)],
  ])('tells its code when %s, and neither address nor session', async (_, act) => {
    openEngine().writer.exec('PRAGMA foreign_keys = OFF; DROP TABLE sessions; DROP TABLE accounts');
    const words = await failed(act);
    for (const secret of [NADIA.email, NADIA.password, session]) expect(words).not.toContain(secret);
  });

  it('tells neither session nor address when an idle session cannot be removed', async () => {
    refuseWrites();
    const words = await failed(() => findOrganiser(cookie, new Date(Date.now() + 31 * MINUTE)));
    expect(words).toContain('SQLITE_CONSTRAINT');
    expect(words).not.toMatch(/params|nadia/i);
  });

  it('is not heard when signing out, which takes the cookie away all the same', async () => {
    refuseWrites();
    expect((await signOut(cookie)).join()).toMatch(/Max-Age=0/i);
  });
});
