import { beforeEach, describe, expect, it } from 'vitest';
import { claimLetters, listLetters, readLetter, sendAgain, settleLetter } from '@/db';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  freshDatabase,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  rows,
  sendAll,
  sign,
} from '../test-database';

const OFFICE = 'bureau@dockers.example';
const ALL = { countries: null, readsConfidential: true };
const WRITTEN = { subject: 'Confirmez', text: 'Bonjour' };
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

describe('sending again', () => {
  it('makes due what failed, with its attempts anew, and what waits for its next attempt', async () => {
    const nadia = anOrganiser();
    for (const said of [DOCKERS, OILMEN, PORTERS]) await sign(aktau, said, OFFICE);
    const [failed, waits, sent] = await claimLetters(3, morning());
    await settleLetter(failed!, { state: 'failed', error: '550' }, morning());
    await settleLetter(waits!, { state: 'due', error: '451', after: DAY }, morning());
    await settleLetter(sent!, { state: 'sent', written: WRITTEN }, morning());
    expect(await sendAgain(nadia, morning(MINUTE))).toBe(2);
    const claimed = await sendAll(morning(MINUTE));
    expect(claimed.map(({ id, attempts }) => [id, attempts]).sort()).toEqual(
      [
        [failed!.id, 1],
        [waits!.id, 2],
      ].sort(),
    );
    expect(rows('SELECT "by", details FROM audit WHERE act = ?', 'letters.sent-again')).toEqual([
      { by: nadia, details: '{"hurried":1,"revived":1}' },
    ]);
  });

  it('leaves alone what is being sent', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    await claimLetters(1, morning());
    expect(await sendAgain(anOrganiser(), morning())).toBe(0);
    expect(await claimLetters(1, morning())).toEqual([]);
  });
});

describe('the outbox', () => {
  it('lists the newest two hundred letters, the newest first', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    rawWrite(`
      WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200)
      INSERT INTO letters (id, kind, signature_id, lang, state, attempts, due_at, message_id, created_at)
      SELECT 'later-' || n, kind, signature_id, lang, 'kept', 1, due_at, message_id, created_at + n FROM letters, numbers`);
    const listed = await listLetters(ALL);
    expect(countRows('letters')).toBe(201);
    expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([200, 'later-200', 'later-1']);
  });

  it('has no letter under an unknown id', async () => {
    expect(await readLetter('no-such-letter', ALL)).toBeNull();
  });
});
