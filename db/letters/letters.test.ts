import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  BACK_OFF,
  claimLetters,
  type LetterOutcome,
  listLetters,
  readLetter,
  saveSite,
  sendAgain,
  settleLetter,
  withdrawSignature,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  type Opened,
  PORTERS,
  sign,
} from '../test-database';

const OFFICE = 'bureau@dockers.example';
const ALL = { countries: null, readsConfidential: true };
const WRITTEN = { subject: 'Confirmez', text: 'Bonjour' };
const TEMPORARY: LetterOutcome = { state: 'due', error: '451 later', after: HOUR };
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

async function claimOne(now = morning()) {
  const [letter] = await claimLetters(1, now);
  if (!letter) throw new Error('No letter is due.');
  return letter;
}

const signMany = (n: number) =>
  Promise.all(
    Array.from({ length: n }, (_, i) =>
      sign(aktau, { ...DOCKERS, organisation: `Section ${i}` }, `s${i}@dockers.example`),
    ),
  );

describe('claiming letters', () => {
  it('gives all that a letter may show, and its one recipient by name and address', async () => {
    const site = { runBy: 'Comité', contact: 'c@comite.example', hostingCountry: 'FR', keptFor: 'un an' };
    await saveSite(site, anOrganiser());
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    expect(await claimOne()).toEqual({
      id: expect.any(String),
      kind: 'confirm',
      lang: 'fr',
      attempts: 1,
      messageId: expect.stringMatching(/^<[\w-]+@localhost>$/),
      to: { name: DOCKERS.organisation, address: OFFICE },
      by: null,
      site,
      entries: [
        {
          token,
          organisation: DOCKERS.organisation,
          appealTitle: aktau.text.title,
          isUnreviewed: false,
          status: 'unconfirmed',
        },
      ],
      question: null,
      reason: null,
      facts: {},
      objection: null,
      demarches: [],
    });
  });

  it('gives neither appeal nor organisation of a confidential signature', async () => {
    await sign(aktau, { ...DOCKERS, visibility: 'confidential' }, OFFICE);
    const letter = await claimOne();
    expect(letter).toMatchObject({
      to: { name: '', address: OFFICE },
      entries: [{ organisation: null, appealTitle: null }],
    });
    expect(JSON.stringify(letter)).not.toMatch(/Évrard|massacre/);
  });

  it('counts the attempt before anything is sent', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    const { id } = await claimOne();
    expect(await readLetter(id, ALL)).toMatchObject({ state: 'sending', attempts: 1 });
  });

  it('gives the oldest first, as many as asked for, and none before it is due', async () => {
    await sign(aktau, DOCKERS, OFFICE, morning(MINUTE));
    await sign(aktau, PORTERS, 'b@porters.example', morning());
    expect(await claimLetters(10, morning(-1))).toEqual([]);
    expect((await claimOne(morning(HOUR))).to.name).toBe(PORTERS.organisation);
    expect((await claimOne(morning(HOUR))).to.name).toBe(DOCKERS.organisation);
  });

  it('never gives one letter to two claimers', async () => {
    await signMany(40);
    const claimed = await Promise.all(Array.from({ length: 20 }, () => claimLetters(5, morning())));
    const ids = claimed.flat().map(({ id }) => id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('never gives one letter to two processes', async () => {
    await signMany(60);
    // The other process takes half of them at most, and this one begins at its first: so both have some.
    const claimHalf = `import { claimLetters } from '@/db';
      for (let n = 0; n < 30; n++)
        for (const { id } of await claimLetters(1, new Date(${morning().getTime()}))) console.log(id);`;
    const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', claimHalf]);
    const said = text(other.stdout);
    await once(other.stdout, 'data');
    const mine: string[] = [];
    for (let found = await claimLetters(1, morning()); found.length; found = await claimLetters(1, morning()))
      mine.push(...found.map(({ id }) => id));
    const theirs = (await said).trim().split('\n');
    expect([mine.length > 0, theirs.length > 0]).toEqual([true, true]);
    expect([...mine, ...theirs]).toHaveLength(60);
    expect(new Set([...mine, ...theirs]).size).toBe(60);
  });

  it('gives a letter again when its sender has not settled it for two minutes', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    const first = await claimOne();
    expect(await claimLetters(1, morning(2 * MINUTE))).toEqual([]);
    expect(await claimOne(morning(2 * MINUTE + 1))).toMatchObject({
      id: first.id,
      attempts: 2,
      messageId: first.messageId,
    });
  });

  it('gives up on a letter whose eight senders all died', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    let now = morning();
    for (let attempt = 1; attempt <= 8; attempt++) {
      expect(await claimOne(now)).toMatchObject({ attempts: attempt });
      now = new Date(now.getTime() + 3 * MINUTE);
    }
    expect(await claimLetters(1, now)).toEqual([]);
    expect(await listLetters(ALL)).toMatchObject([
      { state: 'failed', attempts: 8, error: 'every attempt was cut off' },
    ]);
  });

  it('gives up on a letter whose signature was withdrawn and whose sender died', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const { id } = await claimOne();
    await withdrawSignature(token, morning());
    expect(await claimLetters(1, morning(2 * MINUTE))).toEqual([]);
    expect(await readLetter(id, ALL)).toMatchObject({ state: 'sending' });
    const late = morning(2 * MINUTE + 1);
    expect(await claimLetters(1, late)).toEqual([]);
    expect(await readLetter(id, ALL)).toMatchObject({ state: 'failed', error: 'withdrawn', settledAt: late, to: null });
    expect(await sendAgain(anOrganiser(), late)).toBe(0);
  });

  it('gives no letter of a signature that was withdrawn before', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const letter = await claimOne();
    await settleLetter(letter, TEMPORARY, morning());
    await withdrawSignature(token, morning());
    expect(await claimLetters(10, morning(30 * DAY))).toEqual([]);
    await sendAgain(anOrganiser(), morning(30 * DAY));
    expect(await claimLetters(10, morning(30 * DAY))).toEqual([]);
  });
});

describe('settling a letter', () => {
  it.each(['sent', 'kept'] as const)('as %s keeps what was written', async (state) => {
    await sign(aktau, DOCKERS, OFFICE);
    const letter = await claimOne();
    await settleLetter(letter, { state, written: WRITTEN }, morning(1));
    expect(await readLetter(letter.id, ALL)).toMatchObject({
      state,
      written: WRITTEN,
      settledAt: morning(1),
      error: null,
      to: OFFICE,
    });
    expect(await claimLetters(1, morning(DAY))).toEqual([]);
  });

  it('as due waits the time given, and no less', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    await settleLetter(await claimOne(), TEMPORARY, morning());
    expect(await listLetters(ALL)).toMatchObject([{ state: 'due', error: '451 later', dueAt: morning(HOUR) }]);
    expect(await claimLetters(1, morning(HOUR - 1))).toEqual([]);
    expect(await claimOne(morning(HOUR))).toMatchObject({ attempts: 2 });
  });

  it('as failed ends it', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    const letter = await claimOne();
    await settleLetter(letter, { state: 'failed', error: '550 no such mailbox' }, morning());
    expect(await claimLetters(1, morning(DAY))).toEqual([]);
    expect(await readLetter(letter.id, ALL)).toMatchObject({
      state: 'failed',
      error: '550 no such mailbox',
      settledAt: morning(),
    });
  });

  it('fails a letter after eight attempts, with one wait between each two', async () => {
    expect(BACK_OFF).toEqual([MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY]);
    await sign(aktau, DOCKERS, OFFICE);
    let now = morning();
    const ids = new Set<string>();
    for (const after of [...BACK_OFF, DAY]) {
      const letter = await claimOne(now);
      ids.add(letter.messageId);
      await settleLetter(letter, { state: 'due', error: '451 later', after }, now);
      now = new Date(now.getTime() + after);
    }
    expect(ids.size).toBe(1);
    expect(await listLetters(ALL)).toMatchObject([{ state: 'failed', attempts: 8, error: '451 later' }]);
    expect(await claimLetters(1, now)).toEqual([]);
  });

  it('is ignored from a sender whose letter was taken over', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    const stale = await claimOne();
    const second = await claimOne(morning(3 * MINUTE));
    await settleLetter(stale, { state: 'failed', error: 'stale' }, morning(3 * MINUTE));
    expect(await readLetter(second.id, ALL)).toMatchObject({ state: 'sending', error: null });
    await settleLetter(second, { state: 'sent', written: WRITTEN }, morning(3 * MINUTE));
    await settleLetter(second, { state: 'failed', error: 'twice' }, morning(3 * MINUTE));
    expect(await readLetter(second.id, ALL)).toMatchObject({ state: 'sent' });
  });
});
