import { beforeEach, describe, expect, it } from 'vitest';
import { addDelivery, addOutcome, correctSignature, countToTell, tellSignatories, withdrawSignature } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FISHERS,
  freshDatabase,
  morning,
  OILMEN,
  type Opened,
  rows,
  SENTENCES,
  sendAll,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import { EMBASSY, freeze } from '../test-editions';
import type { DeliveryWords, OutcomeWords, Said } from '../types';

const BROUGHT: DeliveryWords = {
  deliveredOn: '2027-03-02',
  place: 'Paris',
  broughtBy: 'Trois fédérations',
  way: 'in-person',
  answerDueOn: null,
};
const NOTHING = { text: null, lang: null, translation: null, translationLang: null };
const POSTED: OutcomeWords = { kind: 'posted', cameOn: '2027-03-05', ...NOTHING };
const REPLY: OutcomeWords = { ...NOTHING, kind: 'replied', cameOn: '2027-03-20', text: 'Vu.', lang: 'fr' };
const wantsNews = (said: Said): Said => ({ ...said, consents: { ...said.consents, consentUpdates: true } });

let aktau: Opened;
let nadia: string;
let edition: string;
let dockers: { id: string; token: string };
let oilmen: { id: string; token: string };
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  aktau = await anAppeal();
  dockers = await signAndAccept(aktau, wantsNews(DOCKERS), 'dockers@union.example', nadia);
  oilmen = await signAndAccept(aktau, OILMEN, 'oil@union.example', nadia);
  await signAndAccept(aktau, { ...TEACHERS, visibility: 'country-only' }, 'teachers@union.example', nadia);
  await signAndAccept(aktau, { ...FISHERS, visibility: 'confidential' }, 'fishers@union.example', nadia);
  await sendAll(morning(DAY));
  edition = (await freeze(aktau, nadia, morning())).id;
});

const deliver = (words = BROUGHT) =>
  addDelivery({ editionId: edition, addressee: EMBASSY, words, by: nadia }, morning(DAY));
const letters = () =>
  rows<{ kind: string; id: string }>(
    "SELECT kind, signature_id AS id FROM letters WHERE kind IN ('delivered', 'answered') ORDER BY rowid",
  );

describe('telling signatories', () => {
  it('writes to those named, of the day, the way and the code, and to no other', async () => {
    const id = await deliver();
    expect(await countToTell(id)).toEqual({ delivered: 2, answered: 0 });
    expect(await tellSignatories(id, nadia, morning(DAY))).toEqual({ delivered: 2, answered: 0 });
    const sent = await sendAll(morning(2 * DAY));
    expect(sent.map(({ to }) => to.address).sort()).toEqual(['dockers@union.example', 'oil@union.example']);
    expect(sent[0]?.facts).toMatchObject({
      edition: 1,
      office: 'Ambassade',
      deliveredOn: '2027-03-02',
      way: 'in-person',
      code: expect.stringMatching(/^[0-9a-f]{20}$/),
    });
  });

  it('is once in all for each signatory, whatever else is delivered', async () => {
    await tellSignatories(await deliver(), nadia, morning(DAY));
    const again = await deliver({ ...BROUGHT, way: 'fax' });
    expect(await countToTell(again)).toEqual({ delivered: 0, answered: 0 });
    await tellSignatories(again, nadia, morning(DAY));
    expect(letters()).toHaveLength(2);
  });

  it('says nothing of a list that was refused at the door until it is posted, and then that day', async () => {
    const id = await deliver({ ...BROUGHT, way: 'refused' });
    expect(await tellSignatories(id, nadia, morning(DAY))).toEqual({ delivered: 0, answered: 0 });
    await addOutcome(id, POSTED, nadia);
    await tellSignatories(id, nadia, morning(DAY));
    const sent = await sendAll(morning(2 * DAY));
    expect(sent).toHaveLength(2);
    for (const { facts } of sent) expect(facts).toMatchObject({ deliveredOn: '2027-03-05', way: 'posted' });
  });

  it('of what was brought tells the day on which it was, whatever else is written down', async () => {
    const id = await deliver();
    await addOutcome(id, POSTED, nadia);
    await tellSignatories(id, nadia, morning(DAY));
    const [sent] = await sendAll(morning(2 * DAY));
    expect(sent?.facts).toMatchObject({ deliveredOn: '2027-03-02', way: 'in-person' });
  });

  it('tells of a reply to those who want news alone, once', async () => {
    const id = await deliver();
    await tellSignatories(id, nadia, morning(DAY));
    await addOutcome(id, REPLY, nadia);
    expect(await countToTell(id)).toEqual({ delivered: 0, answered: 1 });
    await tellSignatories(id, nadia, morning(DAY));
    expect(await countToTell(id)).toEqual({ delivered: 0, answered: 0 });
    expect(letters().filter(({ kind }) => kind === 'answered')).toEqual([{ kind: 'answered', id: dockers.id }]);
  });

  it('writes to nobody who withdrew, or took back the name or the consent', async () => {
    await withdrawSignature(dockers.token, morning(DAY));
    const said = { ...OILMEN, consents: { ...OILMEN.consents, consentDeliver: false } };
    await correctSignature(oilmen.token, said, SENTENCES, morning(DAY));
    const id = await deliver();
    expect(await countToTell(id)).toEqual({ delivered: 0, answered: 0 });
    expect(await tellSignatories(id, nadia, morning(DAY))).toEqual({ delivered: 0, answered: 0 });
  });

  it('goes after what somebody waits for', async () => {
    await tellSignatories(await deliver(), nadia, morning(DAY));
    expect(rows("SELECT DISTINCT lane FROM letters WHERE kind = 'delivered'")).toEqual([{ lane: 1 }]);
  });
});
