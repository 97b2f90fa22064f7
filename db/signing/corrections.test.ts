import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctSignature,
  listPublicSignatories,
  readPrivateSignature,
  refuseSignature,
  returnSignature,
  UNDO_FOR,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  PORTERS,
  post,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { PrivateSignature, Said } from '../types';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const readPage = async (token: string) => (await readPrivateSignature(token, morning())) as PrivateSignature;
const correct = (token: string, said: Said, now = morning(HOUR)) => correctSignature(token, said, SENTENCES, now);
const listed = async () => (await listPublicSignatories(aktau.appeal.id)).organisations;

describe('a correction before acceptance', () => {
  it('replaces what waits, keeping what was said before beneath it', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await correct(token, { ...DOCKERS, city: 'Brest' })).toBe('corrected');
    expect(await readPage(token)).toMatchObject({
      status: 'waiting',
      accepted: null,
      waiting: { city: 'Brest', number: 2 },
    });
    expect(countRows('statements')).toBe(2);
  });

  it('leaves a signature unconfirmed that was', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    await correct(token, { ...DOCKERS, city: 'Brest' });
    expect(await readPage(token)).toMatchObject({ status: 'unconfirmed', waiting: { city: 'Brest' } });
  });

  it('makes a returned signature wait to be read again', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await returnSignature({ ...deciding(id, nadia), question: 'Quelle ville ?' }, morning());
    await correct(token, { ...DOCKERS, city: 'Brest' });
    expect(await readPage(token)).toMatchObject({ status: 'waiting', waiting: { city: 'Brest' } });
  });
});

describe('a correction after acceptance', () => {
  it.each([
    ['a city', { city: null }, { city: null }],
    [
      'the name of the person',
      { consents: { ...DOCKERS.consents, consentPublishName: false } },
      { signatory: null, office: null },
    ],
  ])('that takes away %s acts at once, with nothing left to decide', async (_, change, shown) => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await correct(token, { ...DOCKERS, ...change })).toBe('corrected');
    expect(await listed()).toMatchObject([shown]);
    expect(await readPage(token)).toMatchObject({ status: 'accepted', waiting: null });
  });

  it('that lowers the visibility takes the name off the list at once', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, visibility: 'confidential' });
    expect(await listed()).toEqual([]);
    expect(rows('SELECT listed FROM exposures')).toEqual([{ listed: 'number' }]);
    expect(await readPage(token)).toMatchObject({ waiting: null });
  });

  it('that raises the visibility waits', async () => {
    const { token, id } = await signAndAccept(aktau, { ...DOCKERS, visibility: 'confidential' }, OFFICE, nadia);
    await correct(token, DOCKERS);
    expect(await listed()).toEqual([]);
    await accept(id, nadia);
    expect(await listed()).toMatchObject([{ organisation: DOCKERS.organisation }]);
  });

  it.each([
    ['adds a website', { website: 'https://dockers.example' }, { website: null }],
    ['alters the city', { city: 'Brest' }, { city: DOCKERS.city }],
    ['alters the name', { organisation: 'Dockers unis' }, { organisation: DOCKERS.organisation }],
    ['alters the country', { country: 'BE' }, { country: 'FR' }],
  ])('that %s waits while the accepted words stay', async (_, change, shown) => {
    const { token, id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, ...change });
    expect(await listed()).toMatchObject([shown]);
    expect(await readPage(token)).toMatchObject({ status: 'accepted', accepted: shown, waiting: change });
    expect(await accept(id, nadia)).toBe('decided');
    expect(await listed()).toMatchObject([change]);
  });

  it('that takes away and adds does the one at once and lets the other wait', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, city: null, website: 'https://dockers.example' });
    expect(await listed()).toMatchObject([{ city: null, website: null }]);
    expect(await readPage(token)).toMatchObject({ accepted: { number: 2 }, waiting: { number: 3, city: null } });
  });

  it('that gives consent to a handing over waits, and one that takes it back acts at once', async () => {
    const without = { ...DOCKERS, consents: { ...DOCKERS.consents, consentDeliver: false } };
    const { token } = await signAndAccept(aktau, without, OFFICE, nadia);
    await correct(token, DOCKERS);
    expect(await readPage(token)).toMatchObject({
      accepted: { consents: { consentDeliver: false } },
      waiting: { consents: { consentDeliver: true } },
    });
    await correct(token, { ...DOCKERS, consents: { ...without.consents, consentDeliverOthers: false } });
    expect(await readPage(token)).toMatchObject({
      accepted: { consents: { consentDeliver: false, consentDeliverOthers: false } },
      waiting: null,
    });
  });

  it('that goes back to what is accepted leaves nothing waiting', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, city: 'Brest' });
    await correct(token, DOCKERS);
    expect(await readPage(token)).toMatchObject({ accepted: { number: 1 }, waiting: null });
  });

  it('keeps the sentences that were read at each correction', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const read = { ...SENTENCES, declaration: 'My organisation decided to sign.' };
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, read, morning());
    expect(await readPage(token)).toMatchObject({ accepted: { sentences: SENTENCES }, waiting: { sentences: read } });
  });

  it('leaves the accepted words under the sentences that they were accepted with, also where it takes some away', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const read = { ...SENTENCES, declaration: 'Je signe à titre personnel.' };
    const said: Said = { ...DOCKERS, capacity: 'personal', city: null };
    await correctSignature(token, said, read, morning());
    expect(await readPage(token)).toMatchObject({
      accepted: { number: 2, capacity: 'organisation-decision', city: null, sentences: SENTENCES },
      waiting: { number: 3, capacity: 'personal', sentences: read },
    });
  });
});

describe('a correction, whenever it comes,', () => {
  it('to a name that the same mailbox signed with already is told so, and changes nothing', async () => {
    await signAndConfirm(aktau, PORTERS, OFFICE);
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await correct(token, { ...DOCKERS, organisation: PORTERS.organisation.toUpperCase() })).toBe('repeated');
    expect(await readPage(token)).toMatchObject({ waiting: { organisation: DOCKERS.organisation } });
  });

  it('to a name that only another mailbox signed with is taken', async () => {
    await signAndConfirm(aktau, PORTERS, 'other@porters.example');
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await correct(token, PORTERS)).toBe('corrected');
  });

  it('of a refused signature comes too late', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await refuseSignature({ ...deciding(id, nadia), reason: 'Inconnu.' }, morning());
    expect(await correct(token, { ...DOCKERS, city: null })).toBe('refused');
    expect(await readPage(token)).toMatchObject({ status: 'refused', waiting: { city: DOCKERS.city } });
  });

  it('that was refused leaves the accepted words, and the organisation under its accepted name', async () => {
    const { token, id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, organisation: 'Dockers unis' });
    await refuseSignature({ ...deciding(id, nadia), reason: 'Sans mandat.' }, morning(HOUR));
    expect(await listed()).toMatchObject([{ organisation: DOCKERS.organisation }]);
    await post(aktau, DOCKERS, OFFICE, morning(2 * HOUR));
    expect(countRows('signatures')).toBe(1);
  });

  it('that was refused leaves the refused name free, and the accepted one taken', async () => {
    const { token, id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, organisation: 'Dockers unis' });
    await post(aktau, { ...DOCKERS, organisation: 'Dockers unis' }, OFFICE, morning(HOUR));
    expect(countRows('signatures')).toBe(1);
    const refusal = { ...deciding(id, nadia), reason: 'Sans mandat.' };
    expect(await refuseSignature(refusal, morning(HOUR))).toBe('decided');
    await post(aktau, DOCKERS, OFFICE, morning(2 * HOUR));
    expect(countRows('signatures')).toBe(1);
    const other = await sign(aktau, { ...DOCKERS, organisation: 'Dockers unis' }, OFFICE, morning(2 * HOUR));
    expect(countRows('signatures')).toBe(2);
    expect(await correct(other.token, DOCKERS)).toBe('repeated');
    expect(await correct(token, { ...DOCKERS, organisation: 'Dockers unis' })).toBe('repeated');
  });

  it('that was refused twice for its name is refused without a clash, whatever else the mailbox signed', async () => {
    const { token, id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await signAndAccept(aktau, PORTERS, OFFICE, nadia);
    for (const hour of [1, 2]) {
      await correct(token, { ...DOCKERS, organisation: 'Dockers unis' }, morning(hour * HOUR));
      const refusal = { ...deciding(id, nadia), reason: 'Sans mandat.' };
      expect(await refuseSignature(refusal, morning(hour * HOUR))).toBe('decided');
    }
    expect(await readPage(token)).toMatchObject({ status: 'accepted', waiting: null });
  });

  it('of the name that waits lets nobody sign a second time under the accepted one', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correct(token, { ...DOCKERS, organisation: 'Dockers unis' });
    await post(aktau, DOCKERS, OFFICE, morning(2 * HOUR));
    expect(countRows('signatures')).toBe(1);
  });

  it('from confidential to public names nothing in letters until it is accepted, nor after a refusal', async () => {
    const { token, id } = await signAndAccept(aktau, { ...DOCKERS, visibility: 'confidential' }, OFFICE, nadia);
    await sendAll(morning(HOUR));
    await correct(token, DOCKERS);
    await returnSignature({ ...deciding(id, nadia), question: 'Sûr ?' }, morning(HOUR));
    expect(await sendAll(morning(HOUR + UNDO_FOR))).toMatchObject([
      { kind: 'returned', to: { name: '' }, entries: [{ organisation: null, appealTitle: null }] },
    ]);
    await refuseSignature({ ...deciding(id, nadia), reason: 'Non.' }, morning(2 * HOUR));
    expect(await sendAll(morning(2 * HOUR + UNDO_FOR))).toMatchObject([
      { kind: 'refused', to: { name: '' }, entries: [{ organisation: null, appealTitle: null }] },
    ]);
  });
});
