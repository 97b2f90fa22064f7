import { beforeEach, describe, expect, it } from 'vitest';
import { askForLinks, claimLetters, countOverBudget, listLetters, saveSiteRules, settleLetter, UNDO_FOR } from '@/db';
import { write } from '../engine/sqlite';
import {
  accept,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rows,
  sendAll,
  sign,
  signAndConfirm,
} from '../test-database';
import { insertLetter } from './letters';

const ALL = { countries: null, readsConfidential: true };
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

/** Signs under so many names, each from a mailbox of its own at the domain. */
async function flood(n: number, domain: string, now = morning()): Promise<void> {
  for (let i = 0; i < n; i++) await sign(aktau, { ...DOCKERS, organisation: `Section ${i}` }, `s${i}@${domain}`, now);
}

const claimedTo = async (most: number, now = morning()) =>
  (await claimLetters(most, now)).map(({ to }) => to.address.replace(/^.*@/, ''));

describe('the budget of the hour', () => {
  it('lets no more letters leave to one domain than that allows, and the others all the same', async () => {
    await saveSiteRules({ lettersAnHourToDomain: 5 }, nadia);
    await flood(8, 'flood.example');
    await sign(aktau, OILMEN, 'office@oil.example', morning(1));
    const domains = await claimedTo(20, morning(1));
    expect(domains.filter((domain) => domain === 'flood.example')).toHaveLength(4);
    expect(domains).toContain('oil.example');
  });

  it('holds strangers’ letters to four fifths of it, so that what organisers decide still leaves', async () => {
    await saveSiteRules({ lettersAnHour: 10 }, nadia);
    const { id } = await signAndConfirm(aktau, OILMEN, 'office@oil.example', morning(-2 * HOUR));
    await sendAll(morning(-2 * HOUR));
    await flood(12, 'flood.example');
    expect(await sendAll(morning())).toHaveLength(8);
    await accept(id, nadia);
    const later = morning(UNDO_FOR);
    expect((await claimLetters(20, later)).map(({ kind }) => kind)).toEqual(['accepted']);
  });

  it('is for nobody to go beyond', async () => {
    await saveSiteRules({ lettersAnHour: 2 }, nadia);
    const { id } = await signAndConfirm(aktau, OILMEN, 'office@oil.example', morning(-2 * HOUR));
    await sendAll(morning(-2 * HOUR));
    const letter = { kind: 'links', signatureId: id, addressKey: 'key', lang: 'fr' } as const;
    await write(async (tx) => {
      for (let i = 0; i < 4; i++) await insertLetter(tx, letter, morning());
    });
    expect(await claimLetters(20, morning())).toHaveLength(2);
  });

  it('gives what looks like a machine half of it, and only when nothing else waits', async () => {
    await saveSiteRules({ lettersAnHour: 10 }, nadia);
    const { id } = await sign(aktau, DOCKERS, 'a@dockers.example', morning(1));
    const letter = { kind: 'confirm', signatureId: id, addressKey: 'key', lang: 'fr', lane: 2 } as const;
    await write(async (tx) => {
      for (let i = 0; i < 9; i++) await insertLetter(tx, letter, morning());
    });
    const claimed = await claimLetters(20, morning(1));
    expect(claimed).toHaveLength(5);
    expect(rows(`SELECT lane FROM letters WHERE id = ?`, claimed[0]?.id)).toEqual([{ lane: 1 }]);
  });

  it('leaves what is over it due, says so in the outbox, and lets it leave an hour later', async () => {
    await saveSiteRules({ lettersAnHourToDomain: 5 }, nadia);
    await flood(6, 'flood.example');
    await sendAll(morning());
    const outbox = await listLetters(ALL, morning(MINUTE));
    expect(outbox.filter(({ waitsForBudget }) => waitsForBudget)).toHaveLength(2);
    expect(await countOverBudget(morning(MINUTE))).toBe(2);
    expect(await claimLetters(20, morning(HOUR - 1))).toEqual([]);
    expect(await claimLetters(20, morning(HOUR + 1))).toHaveLength(2);
    expect(await countOverBudget(morning(HOUR + 1))).toBe(0);
  });

  it('counts what is under way and what was sent, and no letter that was only kept', async () => {
    await saveSiteRules({ lettersAnHourToDomain: 2 }, nadia);
    await flood(4, 'flood.example');
    const first = await claimLetters(20, morning());
    expect(first).toHaveLength(2);
    expect(await claimLetters(20, morning(1))).toEqual([]);
    for (const letter of first)
      await settleLetter(letter, { state: 'kept', written: { subject: 'S', text: 'T' } }, morning(1));
    expect(await claimLetters(20, morning(2))).toHaveLength(2);
  });

  it('takes up again what a dead sender left, though that filled it', async () => {
    await saveSiteRules({ lettersAnHourToDomain: 1 }, nadia);
    await flood(1, 'flood.example');
    expect(await claimLetters(20, morning())).toHaveLength(1);
    expect(await claimLetters(20, morning(3 * MINUTE))).toHaveLength(1);
  });
});

describe('the outbox', () => {
  const reader = { countries: null, readsConfidential: false };
  const french = { countries: ['FR'], readsConfidential: true };

  it('tells nobody who is not named for them the address of a confidential signature', async () => {
    await sign(aktau, { ...DOCKERS, visibility: 'confidential' }, 'a@dockers.example');
    expect(await listLetters(reader)).toMatchObject([{ to: null, written: null }]);
    expect(await listLetters(ALL)).toMatchObject([{ to: 'a@dockers.example' }]);
  });

  it('shows a list of links only to who may read all that a mailbox can have signed', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await sendAll(morning(HOUR));
    await askForLinks('a@dockers.example', 'fr', morning(DAY));
    const links = async (reach: typeof reader | typeof french) =>
      (await listLetters(reach)).find(({ kind }) => kind === 'links');
    expect(await links(ALL)).toMatchObject({ to: 'a@dockers.example' });
    for (const reach of [reader, french]) expect(await links(reach)).toMatchObject({ to: null, written: null });
  });

  it('tells a moderator of some countries no address of another', async () => {
    await sign(aktau, DOCKERS, 'a@dockers.example');
    await sign(aktau, OILMEN, 'b@oil.example', morning(1));
    expect((await listLetters(french)).map(({ to }) => to)).toEqual([null, 'a@dockers.example']);
  });
});
