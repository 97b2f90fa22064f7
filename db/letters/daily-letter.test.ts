import { beforeEach, describe, expect, it } from 'vitest';
import { auditHead, claimLetters, closeAppeal, closeEngine, openEngine, putInDailyLetters } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  sendAll,
  signAndConfirm,
} from '../test-database';

const SPEAKS = ['fr', 'en'];
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

const letters = () =>
  rows<{ who: string; lang: string; facts: string }>(
    `SELECT o.name AS who, l.lang, l.facts FROM letters l JOIN organisers o ON o.id = l.organiser_id
     WHERE kind = 'daily' ORDER BY l.rowid`,
  ).map(({ who, lang, facts }) => ({ who, lang, facts: JSON.parse(facts) }));
const change = (id: string, what: string) => rawWrite(`UPDATE organisers SET ${what} WHERE id = ?`, id);

describe('the daily letter', () => {
  it('brings an organiser what waits in numbers, and the head of the chain', async () => {
    anOrganiser();
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    const head = await auditHead();
    expect(await putInDailyLetters(SPEAKS, morning())).toBe(1);
    expect(letters()).toEqual([
      {
        who: 'Nadia',
        lang: 'fr',
        facts: {
          ...{
            toDecide: 1,
            passedToMe: 0,
            objections: 0,
            demarches: 0,
            answersDue: 0,
            stuckLetters: 0,
            exports: 0,
            eraseOn: '',
          },
          ...{ auditNumber: head?.number, auditHash: head?.hash },
        },
      },
    ]);
    expect((await sendAll(morning())).map(({ to }) => to.address)).toContain('nadia@campaign.example');
  });

  it('is not sent where nothing waits, nor before six in the morning', async () => {
    anOrganiser();
    expect(await putInDailyLetters(SPEAKS, morning())).toBe(0);
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    expect(await putInDailyLetters(SPEAKS, new Date('2027-03-02T05:59:00Z'))).toBe(0);
    expect(await putInDailyLetters(SPEAKS, new Date('2027-03-02T06:00:00Z'))).toBe(1);
  });

  it('is one a day, however often the round comes and the server starts', async () => {
    anOrganiser();
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await putInDailyLetters(SPEAKS, morning());
    await closeEngine();
    openEngine();
    expect(await putInDailyLetters(SPEAKS, morning(14 * HOUR))).toBe(0);
    expect(await putInDailyLetters(SPEAKS, morning(DAY))).toBe(1);
  });

  it('tells each organiser only of what is theirs to do', async () => {
    const french = anOrganiser('Farid');
    change(french, `role = 'moderator', countries = '["FR"]'`);
    const reader = anOrganiser('Rosa');
    change(reader, `role = 'reader'`);
    anOrganiser('Nadia');
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await signAndConfirm(aktau, OILMEN, 'b@oil.example');
    await putInDailyLetters(SPEAKS, morning());
    expect(letters().map(({ who, facts }) => [who, facts.toDecide])).toEqual([
      ['Farid', 1],
      ['Nadia', 2],
    ]);
  });

  it('goes to nobody who has left', async () => {
    change(anOrganiser(), 'left_at = 1');
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    expect(await putInDailyLetters(SPEAKS, morning())).toBe(0);
  });

  it('is written in the first language that the organiser reads and it can be written in, else in the default one', async () => {
    change(anOrganiser('Nadia'), `reads = '["ru","en","fr"]'`);
    change(anOrganiser('Farid'), `reads = '["ar"]'`);
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await putInDailyLetters(SPEAKS, morning());
    expect(letters().map(({ who, lang }) => [who, lang])).toEqual([
      ['Nadia', 'en'],
      ['Farid', 'fr'],
    ]);
  });

  it('tells of an erasure in the two weeks before it', async () => {
    const nadia = anOrganiser();
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    rawWrite(`UPDATE signatures SET status = 'held'`);
    await closeAppeal(aktau.appeal.id, nadia, morning());
    await claimLetters(10, morning());
    rawWrite(`UPDATE letters SET state = 'sent'`);
    expect(await putInDailyLetters(SPEAKS, new Date('2027-08-17T09:00:00Z'))).toBe(0);
    expect(await putInDailyLetters(SPEAKS, new Date('2027-08-18T09:00:00Z'))).toBe(1);
    expect(letters()).toMatchObject([{ facts: { toDecide: 0, eraseOn: '2027-09-01' } }]);
  });
});
