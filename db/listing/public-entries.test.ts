import { beforeEach, describe, expect, it } from 'vitest';
import { correctSignature, countSupport, listPublicSignatories, readPublicEntry, withdrawSignature } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  SENTENCES,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import type { Said } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const readList = () => listPublicSignatories(aktau.appeal.id, {}, morning());
const support = () => countSupport(aktau.appeal.id, morning());

/** Makes the second signature speak for the signatory of the first, or its signatory a part of that one. */
function tie(how: 'same' | 'part', second: string, first: string): void {
  const [one] = rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', first);
  const [two] = rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', second);
  if (how === 'part') rawWrite('UPDATE signatories SET part_of_id = ? WHERE id = ?', one?.id, two?.id);
  else {
    rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', one?.id, second);
    rawWrite('UPDATE exposures SET signatory_id = ?, leads = 0 WHERE signature_id = ?', one?.id, second);
  }
}

describe('what stands beside an entry', () => {
  it('are the others who signed for the organisation and let themselves be named, while it is counted once', async () => {
    const { id } = await join(DOCKERS);
    const second = await join({ ...DOCKERS, organisation: 'Dockers', signatory: 'Zoé Morel', office: 'élue' }, MINUTE);
    const silent = { ...DOCKERS.consents, consentPublishName: false };
    const third = await join({ ...DOCKERS, organisation: 'Les dockers', signatory: 'Luc', consents: silent }, HOUR);
    tie('same', second.id, id);
    tie('same', third.id, id);
    const { organisations, found } = await readList();
    expect(organisations).toMatchObject([
      { organisation: DOCKERS.organisation, representatives: [{ signatory: 'Zoé Morel', office: 'élue' }] },
    ]);
    expect([found.organisations, (await support()).organisations]).toEqual([1, 1]);
  });

  it('is the organisation that it is part of, where that is named, and both are counted', async () => {
    const whole = await join({ ...TEACHERS, country: 'FR' });
    const part = await join(DOCKERS, MINUTE);
    tie('part', part.id, whole.id);
    const { organisations } = await readList();
    const federation = organisations.find(({ partOf }) => !partOf);
    expect(organisations.find(({ partOf }) => partOf)).toMatchObject({
      organisation: DOCKERS.organisation,
      partOf: { organisation: TEACHERS.organisation, code: federation?.code },
    });
    expect(await support()).toMatchObject({ organisations: 2 });
    await correctSignature(whole.token, { ...TEACHERS, visibility: 'confidential' }, SENTENCES, morning(HOUR));
    expect((await readList()).organisations).toMatchObject([{ organisation: DOCKERS.organisation, partOf: null }]);
  });

  it('is its message, once organisers published it and only with the consent', async () => {
    const consents = { ...DOCKERS.consents, consentPublishMessage: true };
    await join({ ...DOCKERS, message: 'Courage', consents });
    await join({ ...OILMEN, message: 'Canary' }, MINUTE);
    const messages = async () => (await readList()).organisations.map(({ message }) => message);
    expect(await messages()).toEqual([null, null]);
    rawWrite("UPDATE signatures SET message_is = 'published'");
    expect(await messages()).toEqual(['Courage', null]);
    rawWrite("UPDATE signatures SET message_is = 'kept-back'");
    expect(await messages()).toEqual([null, null]);
  });
});

describe('the page of an entry', () => {
  it('is found by its code until the name is taken away', async () => {
    const { token } = await join(DOCKERS);
    const { code } = (await readList()).organisations[0]!;
    expect(await readPublicEntry(aktau.appeal.id, code)).toMatchObject({ organisation: DOCKERS.organisation });
    await withdrawSignature(token, morning(HOUR));
    expect(await readPublicEntry(aktau.appeal.id, code)).toBeNull();
    expect(await readPublicEntry(aktau.appeal.id, 'ffffffffff')).toBeNull();
  });

  it('is there for nobody who is not named', async () => {
    await join({ ...OILMEN, visibility: 'country-only' });
    await join({ ...TEACHERS, visibility: 'confidential' }, MINUTE);
    const codes = rows<{ code: string }>('SELECT code FROM signatories').map(({ code }) => code);
    for (const code of codes) expect(await readPublicEntry(aktau.appeal.id, code)).toBeNull();
    expect(codes).toHaveLength(2);
  });
});
