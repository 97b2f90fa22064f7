import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDelivery,
  addOutcome,
  changeDelivery,
  findDelivery,
  listDeliveries,
  listOwnEditions,
  putInDailyLetters,
  removeDelivery,
  removeOutcome,
  tellSignatories,
  withdrawSignature,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  morning,
  type Opened,
  rows,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import { EMBASSY, freeze } from '../test-editions';
import { type DeliveryWords, hasReached, isUnanswered, type OutcomeWords } from '../types';

const AT_THE_DOOR: DeliveryWords = {
  deliveredOn: '2027-03-02',
  place: 'Paris',
  broughtBy: 'Une délégation de trois fédérations',
  way: 'refused',
  answerDueOn: '2027-04-02',
};
const POSTED: OutcomeWords = {
  kind: 'posted',
  cameOn: '2027-03-03',
  text: null,
  lang: null,
  translation: null,
  translationLang: null,
};
const REPLY: OutcomeWords = {
  kind: 'replied',
  cameOn: '2027-03-20',
  text: 'Ваше обращение рассмотрено.',
  lang: 'ru',
  translation: 'Votre requête a été examinée.',
  translationLang: 'fr',
};

let aktau: Opened;
let nadia: string;
let edition: string;
let dockers: { id: string; token: string };
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  aktau = await anAppeal();
  dockers = await signAndAccept(aktau, DOCKERS, 'a@union.example', nadia);
  await signAndAccept(aktau, { ...TEACHERS, visibility: 'country-only' }, 'b@union.example', nadia);
  edition = (await freeze(aktau, nadia, morning())).id;
});

const deliver = (words = AT_THE_DOOR) =>
  addDelivery({ editionId: edition, addressee: EMBASSY, words, by: nadia }, morning(DAY));
const read = async (id: string) => {
  const delivery = await findDelivery(aktau.appeal.id, id);
  if (!delivery) throw new Error('The delivery is not there.');
  return delivery;
};
const acts = () => rows<{ act: string }>("SELECT act FROM audit WHERE act LIKE 'delivery%' OR act LIKE 'outcome%'");

describe('a delivery', () => {
  it('keeps the addressee as it was, and stands among those of its appeal alone', async () => {
    const id = await deliver();
    const other = await anAppeal('shetpe');
    expect(await read(id)).toMatchObject({
      ...AT_THE_DOOR,
      edition: { id: edition, number: 1 },
      addressee: { id: 'embassy', office: 'Ambassade', lang: 'fr', country: 'FR' },
      outcomes: [],
      attachments: [],
    });
    expect((await read(id)).addressee).not.toHaveProperty('post');
    expect(await listDeliveries(other.appeal.id)).toEqual([]);
    expect(await findDelivery(other.appeal.id, id)).toBeNull();
  });

  it('is one, however often the same form is sent', async () => {
    expect(await deliver()).toBe(await deliver());
    await deliver({ ...AT_THE_DOOR, way: 'post' });
    expect(await listDeliveries(aktau.appeal.id)).toHaveLength(2);
  });

  it('is corrected, and removed with what came of it, each with a line in the audit', async () => {
    const id = await deliver();
    expect(await changeDelivery(id, { ...AT_THE_DOOR, place: 'Bruxelles' }, nadia)).toBe('changed');
    expect((await read(id)).place).toBe('Bruxelles');
    await addOutcome(id, POSTED, nadia);
    expect(await removeDelivery(id, nadia)).toBe('removed');
    expect(await removeDelivery(id, nadia)).toBe('unknown');
    expect(await changeDelivery(id, AT_THE_DOOR, nadia)).toBe('unknown');
    expect(rows('SELECT * FROM outcomes')).toEqual([]);
    expect(acts().map(({ act }) => act)).toEqual([
      'delivery.added',
      'delivery.changed',
      'outcome.added',
      'delivery.removed',
    ]);
  });
});

describe('what comes of a delivery', () => {
  it('stands in the order of its days, and once', async () => {
    const id = await deliver();
    expect(await addOutcome(id, REPLY, nadia)).toBe('added');
    expect(await addOutcome(id, POSTED, nadia)).toBe('added');
    expect(await addOutcome(id, POSTED, nadia)).toBe('added');
    const { outcomes } = await read(id);
    expect(outcomes.map(({ kind, isTold }) => [kind, isTold])).toEqual([
      ['posted', false],
      ['replied', false],
    ]);
    expect(outcomes[1]).toMatchObject(REPLY);
    expect(await removeOutcome(id, outcomes[0]?.id ?? '', nadia)).toBe('removed');
    expect(await removeOutcome(id, outcomes[0]?.id ?? '', nadia)).toBe('unknown');
    expect(await addOutcome('nothing', POSTED, nadia)).toBe('unknown');
  });

  it('takes over a translation that comes later, and stays told', async () => {
    const id = await deliver();
    await addOutcome(id, { ...REPLY, translation: null, translationLang: null }, nadia);
    await tellSignatories(id, nadia);
    expect(await addOutcome(id, REPLY, nadia)).toBe('added');
    expect((await read(id)).outcomes).toMatchObject([{ ...REPLY, isTold: true }]);
  });

  it('refused at the door it has reached nobody until it is posted', async () => {
    const id = await deliver();
    expect(hasReached(await read(id))).toBe(false);
    await addOutcome(id, POSTED, nadia);
    expect(hasReached(await read(id))).toBe(true);
    expect(hasReached(await read(await deliver({ ...AT_THE_DOOR, way: 'fax' })))).toBe(true);
  });

  it('is missing once the day that was set is past, until a reply comes; a promise is none', async () => {
    const id = await deliver();
    const [last, after] = [new Date('2027-04-02T12:00:00Z'), new Date('2027-04-03T00:00:00Z')];
    await addOutcome(id, { ...REPLY, kind: 'promised', text: null, lang: null }, nadia);
    expect(isUnanswered(await read(id), last)).toBe(false);
    expect(isUnanswered(await read(id), after)).toBe(true);
    await addOutcome(id, REPLY, nadia);
    expect(isUnanswered(await read(id), after)).toBe(false);
    const open = await read(await deliver({ ...AT_THE_DOOR, answerDueOn: null }));
    expect(isUnanswered(open, after)).toBe(false);
  });

  it('is asked about in the letter of the day, from the day after', async () => {
    await deliver();
    await putInDailyLetters(['fr'], new Date('2027-04-02T09:00:00Z'));
    await putInDailyLetters(['fr'], new Date('2027-04-03T09:00:00Z'));
    const facts = rows<{ facts: string }>("SELECT facts FROM letters WHERE kind = 'daily'");
    expect(facts.map(({ facts }) => JSON.parse(facts).answersDue)).toEqual([0, 1]);
  });
});

describe("the signatory's own line", () => {
  it('tells of the editions in which it stands, by name or as a number, and where they went', async () => {
    await deliver();
    expect(await listOwnEditions(dockers.id)).toMatchObject([
      { number: 1, isNamed: true, deliveries: [{ place: 'Paris', way: 'refused' }] },
    ]);
    const [teachers] = rows<{ id: string }>('SELECT id FROM signatures WHERE id <> ?', dockers.id);
    expect(await listOwnEditions(teachers?.id ?? '')).toMatchObject([{ number: 1, isNamed: false }]);
    expect(await listOwnEditions('nothing')).toEqual([]);
  });

  it('is empty once it withdrew', async () => {
    await deliver();
    await withdrawSignature(dockers.token, morning(DAY));
    expect(await listOwnEditions(dockers.id)).toEqual([]);
  });
});
