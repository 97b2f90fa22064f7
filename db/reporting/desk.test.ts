import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPicture,
  answerOnDemarche,
  correctDemarche,
  countDemarchesToDecide,
  decidePicture,
  holdDemarche,
  listDemarchesAtDesk,
  readOverview,
  refuseDemarche,
  returnDemarche,
} from '@/db';
import { HOUR, morning, organiserOf, rawWrite, rows } from '../test-database';
import { AKTAU, aDemarcheStory, type DemarcheStory, LILLE, READ } from '../test-demarches';
import type { DeskDemarcheQuery, Reach } from '../types';

const EVERYTHING: Reach = { countries: null, readsConfidential: true };
const PHOTO = {
  ...({ shows: 'photo', description: 'La porte', type: 'image/jpeg', width: 60, height: 40 } as const),
  content: Buffer.from('pixels'),
};

let story: DemarcheStory;

beforeEach(async () => {
  story = await aDemarcheStory();
});

const listed = async (reach = EVERYTHING) => (await listDemarchesAtDesk(story.appeal.id, reach)).rows;
/** Whether it is to be decided on: the list, the count and the screen say the same, and so does what stands on that. */
const isToDecide = async (id: string) => {
  const inList = (await listed()).find((row) => row.id === id)?.toDecide;
  const shown = await story.atDesk(id);
  expect(shown?.toDecide).toBe(inList);
  const hasNews =
    Boolean(shown?.waiting) || shown?.answer !== null || shown.pictures.some(({ state }) => state === 'waiting');
  expect(inList).toBe(shown?.status === 'waiting' || (shown?.status === 'accepted' && hasNews));
  expect(await countDemarchesToDecide(story.appeal.id, EVERYTHING)).toBe(Number(inList));
  expect(await readOverview(story.appeal.id, organiserOf(story.nadia))).toMatchObject({ demarches: Number(inList) });
  return inList;
};

describe('a démarche is to be decided on', () => {
  it('once it is confirmed, until it is decided on or a question is asked', async () => {
    const { id, token } = await story.report(LILLE);
    expect(await listed()).toEqual([]);
    await story.confirm(token);
    expect(await isToDecide(id)).toBe(true);
    await returnDemarche({ ...(await story.deciding(id)), question: 'Quand ?' }, morning());
    expect(await isToDecide(id)).toBe(false);
    await answerOnDemarche(token, 'À 11 h.', morning());
    expect(await isToDecide(id)).toBe(true);
    await story.accept(id);
    expect(await isToDecide(id)).toBe(false);
  });

  it('when words are added to an accepted one, until they are refused', async () => {
    const { id, token } = await story.make(LILLE);
    await correctDemarche(token, { ...LILLE, reply: 'Transmis.' }, READ, morning());
    expect(await isToDecide(id)).toBe(true);
    await refuseDemarche({ ...(await story.deciding(id)), reason: 'Invérifiable.' }, morning());
    expect(await isToDecide(id)).toBe(false);
  });

  it('when a question about an accepted one is answered, until the next decision that is told', async () => {
    const { id, token } = await story.make(LILLE);
    await returnDemarche({ ...(await story.deciding(id)), question: 'Quand ?' }, morning(1));
    expect(await isToDecide(id)).toBe(false);
    await answerOnDemarche(token, 'À 11 h.', morning(2));
    expect(await isToDecide(id)).toBe(true);
    await holdDemarche(await story.deciding(id), morning(3));
    expect(await isToDecide(id)).toBe(false);
    rawWrite(`UPDATE demarches SET status = 'accepted'`);
    expect(await isToDecide(id)).toBe(true);
    await story.accept(id, morning(4));
    expect(await isToDecide(id)).toBe(false);
  });

  it('when a picture waits, and not when each is shown or refused', async () => {
    const { id, token } = await story.make(LILLE);
    for (const show of [true, false]) {
      await addPicture(token, PHOTO, morning());
      expect(await isToDecide(id)).toBe(true);
      const [picture] = rows<{ id: string }>('SELECT id FROM attachments ORDER BY rowid DESC LIMIT 1');
      await decidePicture({ demarcheId: id, id: picture?.id ?? '', show, by: story.nadia }, morning());
      expect(await isToDecide(id)).toBe(false);
    }
  });
});

describe('the desk’s list', () => {
  it('has those to be decided on first, then the newest, fifty to a page', async () => {
    const old = await story.report(LILLE);
    await story.confirm(old.token);
    const accepted = await story.make({ ...LILLE, inShort: 'Bis' }, undefined, morning(HOUR));
    expect((await listed()).map(({ id }) => id)).toEqual([old.id, accepted.id]);
    rawWrite(`INSERT INTO demarches
      (id, appeal_id, code, lang, status, source, generation, accepted_report_id, reported_at)
      WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < 50)
      SELECT id || n, appeal_id, code || n, lang, status, source, 1, accepted_report_id, 0 FROM demarches, copy
      WHERE accepted_report_id IS NOT NULL`);
    const { rows: first, total } = await listDemarchesAtDesk(story.appeal.id, EVERYTHING);
    const second = (await listDemarchesAtDesk(story.appeal.id, EVERYTHING, { page: 2 })).rows;
    expect([first.length, second.length, total]).toEqual([50, 2, 52]);
    expect(first[0]).toMatchObject({ id: old.id, toDecide: true });
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(52);
  });

  it('is searched by words of the organisations’ names and of the place, in any script, and narrowed to a status', async () => {
    const dockers = await story.make(LILLE);
    const oilmen = await story.make({ ...AKTAU, organisations: ['Мұнайшылар тобы', 'Ремонтники'] });
    const find = async (asked: DeskDemarcheQuery) =>
      (await listDemarchesAtDesk(story.appeal.id, EVERYTHING, asked)).rows.map(({ id }) => id);
    for (const query of ['dockers', 'EVRARD section', 'port-évrard'])
      expect(await find({ query })).toEqual([dockers.id]);
    for (const query of ['мұнайшылар', 'РЕМОНТНИКИ, ақтау', 'munaishylar', 'remontniki aqtau'])
      expect(await find({ query })).toEqual([oilmen.id]);
    expect(await find({ query: 'dockers ақтау' })).toEqual([]);
    const french = { countries: ['FR'], readsConfidential: false };
    expect((await listDemarchesAtDesk(story.appeal.id, french, { query: 'remontniki' })).rows).toEqual([]);
    const { code } = (await story.atDesk(dockers.id))!;
    expect(await find({ query: `https://appel.example/fr/aktau/demarches/${code}` })).toEqual([dockers.id]);
    await holdDemarche(await story.deciding(oilmen.id), morning());
    expect(await find({ status: 'held' })).toEqual([oilmen.id]);
    expect(await find({ status: 'held', query: 'dockers' })).toEqual([]);
    await correctDemarche(dockers.token, { ...LILLE, organisations: ['Grutiers'] }, READ, morning());
    for (const query of ['grutiers', 'dockers']) expect(await find({ query })).toEqual([dockers.id]);
  });

  it('holds what the organiser reaches of both what is accepted and what waits', async () => {
    const { id, token } = await story.make(LILLE);
    await story.make(AKTAU);
    await story.make({ ...LILLE, visibility: 'confidential', inShort: 'Bis' });
    const french = { countries: ['FR'], readsConfidential: false };
    expect((await listed(french)).map((row) => row.id)).toEqual([id]);
    await correctDemarche(token, { ...LILLE, country: 'BE' }, READ, morning());
    expect(await listed(french)).toEqual([]);
    expect(await countDemarchesToDecide(story.appeal.id, french)).toBe(0);
    expect(await countDemarchesToDecide(story.appeal.id, { ...french, countries: ['FR', 'BE'] })).toBe(1);
    expect(await listed({ countries: [], readsConfidential: true })).toEqual([]);
  });
});
