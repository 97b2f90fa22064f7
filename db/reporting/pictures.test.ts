import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPicture,
  decidePicture,
  markCountriesAtRisk,
  readDeskPicture,
  readOwnPicture,
  readShownPicture,
  removePicture,
  withdrawDemarche,
} from '@/db';
import { anOrganiser, countRows, foundOnDisk, morning, organiserOf } from '../test-database';
import { aDemarcheStory, type DemarcheStory, LILLE } from '../test-demarches';

let story: DemarcheStory;
let made: { id: string; token: string };

beforeEach(async () => {
  story = await aDemarcheStory();
  made = await story.make(LILLE);
});

const PIXELS = Buffer.from('pixels-of-a-closed-door');
const PHOTO = {
  shows: 'photo',
  description: 'La porte',
  type: 'image/jpeg',
  width: 60,
  height: 40,
  content: PIXELS,
} as const;
const PDF = { ...PHOTO, type: 'application/pdf', width: null, height: null } as const;
const add = (picture: typeof PHOTO | typeof PDF = PHOTO) => addPicture(made.token, picture, morning());
const ids = async () => (await story.own(made.token)).pictures.map(({ id }) => id);
const code = async () => (await story.own(made.token)).code;

describe('a picture', () => {
  it('waits, seen by who sent it and by organisers alone, until it is shown; then everybody sees it, byte for byte', async () => {
    await add();
    const [id = ''] = await ids();
    expect((await story.atDesk(made.id))?.toDecide).toBe(true);
    expect((await story.register()).found[0]?.attachments).toEqual([]);
    expect(await readShownPicture(await code(), id)).toBeNull();
    expect((await readOwnPicture(made.token, id, morning()))?.content).toEqual(PIXELS);
    expect((await readDeskPicture(made.id, id, organiserOf(story.nadia)))?.content).toEqual(PIXELS);
    await decidePicture({ demarcheId: made.id, id, show: true, by: story.nadia }, morning());
    expect((await story.atDesk(made.id))?.toDecide).toBe(false);
    expect((await story.register()).found[0]?.attachments).toMatchObject([{ id, description: 'La porte' }]);
    expect((await readShownPicture(await code(), id))?.content).toEqual(PIXELS);
  });

  it('that was shown is shown no more once acting in its country exposes', async () => {
    await add();
    await decidePicture({ demarcheId: made.id, id: (await ids())[0] ?? '', show: true, by: story.nadia }, morning());
    await markCountriesAtRisk(story.appeal.id, [LILLE.country], story.nadia);
    expect((await story.register()).found).toMatchObject([{ isVeiled: true, attachments: [] }]);
  });

  it('is refused alone, and the démarche stays', async () => {
    await add();
    await add();
    const [first = '', second = ''] = await ids();
    await decidePicture({ demarcheId: made.id, id: first, show: true, by: story.nadia }, morning());
    await decidePicture({ demarcheId: made.id, id: second, show: false, by: story.nadia }, morning());
    expect((await story.own(made.token)).pictures.map(({ state }) => state)).toEqual(['shown', 'refused']);
    expect((await story.register()).found[0]?.attachments).toHaveLength(1);
  });

  it('is one of four, beside one document', async () => {
    for (let n = 0; n < 4; n += 1) expect(await add()).toBe('added');
    expect(await add()).toBe('full');
    expect(await add(PDF)).toBe('added');
    expect(await add(PDF)).toBe('full');
  });

  it('is not taken before the address is confirmed', async () => {
    const unconfirmed = await story.report({ ...LILLE, inShort: 'Bis' });
    expect(await addPicture(unconfirmed.token, PHOTO, morning())).toBe('unconfirmed');
    expect(countRows('attachments')).toBe(0);
  });

  it('of one démarche is never read or removed by the link of another', async () => {
    await add();
    const [id = ''] = await ids();
    const other = await story.make({ ...LILLE, inShort: 'Bis' });
    expect(await readOwnPicture(other.token, id, morning())).toBeNull();
    expect(await removePicture(other.token, id, morning())).toBe('unknown');
    expect(await readDeskPicture(other.id, id, organiserOf(story.nadia))).toBeNull();
  });

  it('is out of reach of an organiser of other countries', async () => {
    await add();
    const [id = ''] = await ids();
    const outside = anOrganiser('Lea', { role: 'moderator', countries: ['KZ'] });
    expect(await readDeskPicture(made.id, id, organiserOf(outside))).toBeNull();
    expect(await decidePicture({ demarcheId: made.id, id, show: true, by: outside }, morning())).toBe('out-of-reach');
  });

  it('leaves the disk when it is removed, and with its démarche', async () => {
    await add();
    await removePicture(made.token, (await ids())[0] ?? '', morning());
    expect(foundOnDisk([String(PIXELS)])).toEqual([]);
    await add();
    await withdrawDemarche(made.token, morning());
    expect(foundOnDisk([String(PIXELS)])).toEqual([]);
  });
});
