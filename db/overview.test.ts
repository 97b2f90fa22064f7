import { beforeEach, describe, expect, it } from 'vitest';
import {
  claimLetters,
  closeAppeal,
  correctSignature,
  countSignatures,
  readOutboxState,
  readOverview,
  returnSignature,
  settleLetter,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  deciding,
  FISHERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
} from './test-database';
import type { Organiser } from './types';

let aktau: Opened;
let nadia: Organiser;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  const standing = { role: 'owner', countries: null, reads: ['fr'], readsConfidential: true } as const;
  nadia = { id: anOrganiser(), name: 'Nadia', email: 'nadia@campaign.example', ...standing, reads: ['fr'] };
});

const overview = (who = nadia, now = morning(DAY)) => readOverview(aktau.appeal.id, who, now);

describe('what needs a hand', () => {
  it('is nothing where nothing waits', async () => {
    await sign(aktau, DOCKERS, 'a@dockers.example');
    await signAndAccept(aktau, OILMEN, 'b@oil.example', nadia.id);
    expect(await overview()).toEqual({
      ...{ toDecide: 0, oldestSince: null, corrections: 0, passedToMe: 0, returned: 0, held: 0 },
      ...{ objections: 0, demarches: 0, answersDue: 0, decisionsPast: 0, eraseOn: null },
    });
  });

  it('tells what is to decide since when, what waits for an answer, and corrections', async () => {
    const asked = await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await returnSignature({ ...deciding(asked.id, nadia.id), question: 'Qui ?' }, morning());
    await signAndConfirm(aktau, FISHERS, 'c@fishers.example', morning(HOUR));
    const accepted = await signAndAccept(aktau, OILMEN, 'b@oil.example', nadia.id);
    await correctSignature(accepted.token, { ...OILMEN, city: 'Атырау' }, SENTENCES, morning(2 * HOUR));
    const found = await overview();
    expect(found).toMatchObject({ toDecide: 2, corrections: 1, returned: 1, held: 0 });
    expect(found.oldestSince).toEqual(morning(HOUR));
  });

  it('is only what the organiser reaches', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await signAndConfirm(aktau, OILMEN, 'b@oil.example');
    await signAndConfirm(aktau, { ...FISHERS, visibility: 'confidential' }, 'c@fishers.example');
    expect(await overview()).toMatchObject({ toDecide: 3 });
    expect(await overview({ ...nadia, countries: ['FR'] })).toMatchObject({ toDecide: 1 });
    expect(await overview({ ...nadia, readsConfidential: false })).toMatchObject({ toDecide: 2 });
  });

  it('has the organisations whose day to decide has passed', async () => {
    const invite = (id: string, answer: string, day: string) =>
      rawWrite(
        `INSERT INTO invitations (id, appeal_id, organisation, country, lang, answer, decides_on, sort_key, created_at)
         VALUES (?, ?, 'Porteurs', 'FR', 'fr', ?, ?, 'porteurs', 0)`,
        id,
        aktau.appeal.id,
        answer,
        day,
      );
    invite('past', 'will-decide', '2027-03-01');
    invite('declined', 'declined', '2027-02-01');
    invite('today', 'will-decide', '2027-03-02');
    expect(await overview()).toMatchObject({ decisionsPast: 1 });
    expect(await overview({ ...nadia, countries: ['KZ'] })).toMatchObject({ decisionsPast: 0 });
  });

  it('has the day on which contacts are erased, as long as there are any', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await closeAppeal(aktau.appeal.id, nadia.id, morning());
    expect(await overview()).toMatchObject({ eraseOn: '2027-09-01' });
  });
});

describe('the outbox', () => {
  it('has letters stuck where their sender died, they are due for a day, or they failed', async () => {
    await sign(aktau, DOCKERS, 'a@dockers.example');
    await sign(aktau, OILMEN, 'b@oil.example', morning(1));
    await sign(aktau, FISHERS, 'c@fishers.example', morning(2));
    const [failed] = await claimLetters(1, morning(2));
    await settleLetter(failed!, { state: 'failed', error: '550' }, morning(2));
    await claimLetters(1, morning(2));
    expect((await readOutboxState(morning(MINUTE))).stuck).toEqual({ cutOff: 0, overdue: 0, failed: 1 });
    expect((await readOutboxState(morning(DAY + MINUTE))).stuck).toEqual({ cutOff: 1, overdue: 1, failed: 1 });
    expect((await readOutboxState(morning(9 * DAY))).stuck).toMatchObject({ failed: 0 });
  });
});

describe('signatures by day and country', () => {
  it('are those confirmed and neither refused nor withdrawn, each day in its place', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example', morning());
    await signAndConfirm(aktau, OILMEN, 'b@oil.example', morning(2 * DAY));
    await signAndConfirm(aktau, { ...OILMEN, organisation: 'Бірлік' }, 'c@oil.example', morning(2 * DAY));
    await sign(aktau, FISHERS, 'd@fishers.example', morning(2 * DAY));
    expect(await countSignatures(aktau.appeal.id, nadia, morning(3 * DAY))).toEqual({
      byDay: [
        { day: '2027-03-01', signatures: 1 },
        { day: '2027-03-02', signatures: 0 },
        { day: '2027-03-03', signatures: 2 },
        { day: '2027-03-04', signatures: 0 },
      ],
      byCountry: [
        { country: 'KZ', signatures: 2 },
        { country: 'FR', signatures: 1 },
      ],
    });
  });

  it('are of the last thirty days', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example', morning());
    const { byDay } = await countSignatures(aktau.appeal.id, nadia, morning(60 * DAY));
    expect([byDay.length, byDay.at(-1)?.day]).toEqual([30, '2027-04-30']);
  });

  it('are only those that the organiser reaches, and none where nobody signed', async () => {
    await signAndConfirm(aktau, OILMEN, 'b@oil.example');
    const french = { ...nadia, countries: ['FR'] };
    expect(await countSignatures(aktau.appeal.id, french, morning())).toEqual({ byDay: [], byCountry: [] });
  });
});
