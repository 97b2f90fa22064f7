import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAttachment,
  addDelivery,
  addGain,
  changeGain,
  findDelivery,
  listGains,
  MOST_ATTACHMENTS,
  readAttachment,
  removeAttachment,
  removeDelivery,
  removeGain,
  showAttachment,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  foundOnDisk,
  freshDatabase,
  morning,
  type Opened,
  signAndAccept,
} from '../test-database';
import { EMBASSY, freeze } from '../test-editions';
import type { NewAttachment } from '../types';

const STAMPED: NewAttachment = {
  shows: 'receipt',
  description: 'Le reçu tamponné',
  isPublic: false,
  type: 'application/pdf',
  width: null,
  height: null,
  content: new TextEncoder().encode('%PDF- a stamp on every page'),
};

let aktau: Opened;
let nadia: string;
let delivery: string;
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  aktau = await anAppeal();
  await signAndAccept(aktau, DOCKERS, 'a@union.example', nadia);
  const edition = await freeze(aktau, nadia, morning());
  const day = { deliveredOn: '2027-03-02', place: 'Paris', broughtBy: 'Une délégation', answerDueOn: null };
  const words = { ...day, way: 'post' as const };
  delivery = await addDelivery({ editionId: edition.id, addressee: EMBASSY, words, by: nadia }, morning(DAY));
});

const attached = async () => (await findDelivery(aktau.appeal.id, delivery))?.attachments ?? [];

describe('an attachment', () => {
  it('is seen by nobody but the organisers while it is private, byte for byte', async () => {
    expect(await addAttachment(delivery, STAMPED, nadia)).toBe('added');
    const [{ id, ...said } = { id: '' }] = await attached();
    const { content, ...rest } = STAMPED;
    expect(said).toEqual(rest);
    expect(await readAttachment(aktau.appeal.id, id, 'public')).toBeNull();
    const kept = await readAttachment(aktau.appeal.id, id, 'desk');
    expect(Buffer.from(kept?.content ?? []).equals(Buffer.from(content))).toBe(true);
    const other = await anAppeal('shetpe');
    expect(await readAttachment(other.appeal.id, id, 'desk')).toBeNull();
  });

  it('is shown and hidden again at once', async () => {
    await addAttachment(delivery, STAMPED, nadia);
    const [{ id } = { id: '' }] = await attached();
    expect(await showAttachment(delivery, id, true, nadia)).toBe('shown');
    expect(await readAttachment(aktau.appeal.id, id, 'public')).not.toBeNull();
    await showAttachment(delivery, id, false, nadia);
    expect(await readAttachment(aktau.appeal.id, id, 'public')).toBeNull();
    expect(await showAttachment('nothing', id, true, nadia)).toBe('unknown');
  });

  it('is gone from the disk once it is removed', async () => {
    await addAttachment(delivery, STAMPED, nadia);
    const [{ id } = { id: '' }] = await attached();
    expect(foundOnDisk(['a stamp on every page'])).toEqual(['a stamp on every page']);
    expect(await removeAttachment(delivery, id, nadia)).toBe('removed');
    expect(foundOnDisk(['a stamp on every page'])).toEqual([]);
    expect(await removeAttachment(delivery, id, nadia)).toBe('unknown');
  });

  it('goes from the disk with its delivery too', async () => {
    await addAttachment(delivery, STAMPED, nadia);
    await removeDelivery(delivery, nadia);
    expect(foundOnDisk(['a stamp on every page'])).toEqual([]);
  });

  it('is one of twelve at most', async () => {
    for (let n = 0; n < MOST_ATTACHMENTS; n++) expect(await addAttachment(delivery, STAMPED, nadia)).toBe('added');
    expect(await addAttachment(delivery, STAMPED, nadia)).toBe('full');
    expect(await addAttachment('nothing', STAMPED, nadia)).toBe('unknown');
  });
});

describe('what a demand has obtained', () => {
  const FREED = { demand: 2, cameOn: '2012-06-01', told: { fr: 'Seize sont libérés.' }, source: 'Un journal' };

  it('stands by demand and day, once, and is corrected and removed', async () => {
    const id = await addGain(aktau.appeal.id, FREED, nadia);
    expect(await addGain(aktau.appeal.id, FREED, nadia)).toBe(id);
    await addGain(aktau.appeal.id, { ...FREED, demand: 1 }, nadia);
    expect((await listGains(aktau.appeal.id)).map(({ demand }) => demand)).toEqual([1, 2]);
    const told = { fr: 'Dix-sept sont libérés.', en: 'Seventeen are free.' };
    expect(await changeGain(aktau.appeal.id, id, { ...FREED, told }, nadia)).toBe('changed');
    expect((await listGains(aktau.appeal.id))[1]).toEqual({ id, ...FREED, told });
    const other = await anAppeal('shetpe');
    expect(await changeGain(other.appeal.id, id, FREED, nadia)).toBe('unknown');
    expect(await removeGain(other.appeal.id, id, nadia)).toBe('unknown');
    expect(await removeGain(aktau.appeal.id, id, nadia)).toBe('removed');
    expect(await listGains(other.appeal.id)).toEqual([]);
  });
});
