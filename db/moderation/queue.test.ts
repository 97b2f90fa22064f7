import { beforeAll, describe, expect, it } from 'vitest';
import {
  answerQuestion,
  correctSignature,
  countQueue,
  holdSignature,
  listQueue,
  passSignature,
  ROWS_A_PAGE,
  readForOrganisers,
  recordSight,
  returnSignature,
  withdrawSignature,
} from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  FISHERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  organiserOf,
  PORTERS,
  post,
  rawWrite,
  rows,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
  versionOf,
} from '../test-database';
import type { QueueFilter } from '../types';
import { findWrongPlaces } from './queue';

const MINERS = { ...DOCKERS, organisation: 'Mineurs de Lorraine', country: 'BE', visibility: 'confidential' } as const;
const WEAVERS = { ...DOCKERS, organisation: 'Tisserands du Nord', city: 'Lille', signatory: null };
let aktau: Opened;
let crowded: Opened;
let nadia: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser('Nadia', { reads: ['fr', 'kk'] });
  const accepted = await signAndAccept(aktau, DOCKERS, 'a@dockers.example', nadia, morning());
  await correctSignature(accepted.token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning(3 * HOUR));
  const oilmen = await signAndConfirm(aktau, OILMEN, 'b@oil.example', morning(2 * HOUR));
  const teachers = await signAndConfirm(aktau, TEACHERS, 'c@teachers.example', morning(HOUR));
  await sign(aktau, PORTERS, 'd@porters.example', morning(MINUTE));
  const weavers = await signAndAccept(aktau, WEAVERS, 'e@weavers.example', nadia, morning(MINUTE));
  await returnSignature({ ...deciding(weavers.id, nadia), question: 'Qui ?' }, morning(2 * MINUTE));
  await answerQuestion(weavers.token, 'Notre congrès.', morning(4 * HOUR));
  const miners = await signAndConfirm(aktau, MINERS, 'g@miners.example', morning(5 * HOUR));
  const ana = await signAndConfirm(aktau, ANA, 'ana@home.example', morning(6 * HOUR));
  await holdSignature(deciding(ana.id, nadia), morning(6 * HOUR));
  const gone = await signAndConfirm(aktau, FISHERS, 'f@fishers.example');
  await withdrawSignature(gone.token, morning());
  Object.assign(ids, {
    dockers: accepted.id,
    oilmen: oilmen.id,
    teachers: teachers.id,
    miners: miners.id,
    ana: ana.id,
  });
  rawWrite('DELETE FROM flags');
  rawWrite("INSERT INTO flags (id, signature_id, flag) VALUES ('f', ?, 'free-mail')", teachers.id);
  crowded = await anAppeal('atyrau');
  for (let n = 0; n < ROWS_A_PAGE + 3; n++)
    await sign(crowded, { ...DOCKERS, organisation: `Section ${n}` }, `s${n}@dockers.example`, morning(n * MINUTE));
});

const find = async (filter: QueueFilter, by = nadia) =>
  (await listQueue(aktau.appeal.id, filter, organiserOf(by))).rows.map(({ organisation }) => organisation);
const said = [DOCKERS, OILMEN, TEACHERS, PORTERS, WEAVERS, MINERS, ANA];
const [dockers, oilmen, teachers, porters, weavers, miners, ana] = said.map(({ organisation }) => organisation);

describe('the queue', () => {
  it('shows what is to be decided: signatures, corrections and answers, the longest in waiting first', async () => {
    expect(await find({})).toEqual([teachers, oilmen, dockers, weavers, miners]);
  });

  it('says of each what it is, in the words that were said last, without an address', async () => {
    const { rows } = await listQueue(aktau.appeal.id, { query: 'brest' }, organiserOf(nadia));
    const { kind, country, capacity, visibility } = DOCKERS;
    const words = { organisation: dockers, kind, country, capacity, visibility, lang: 'fr', source: 'form' };
    const stands = { status: 'accepted', corrected: true, flags: [], passedTo: null, seen: false, version: 4 };
    const since = { signedAt: morning(), waitingSince: morning(3 * HOUR) };
    expect(rows).toEqual([{ id: ids.dockers, ...words, ...stands, ...since }]);
  });

  it.each([
    ['an accent that is not there', 'ferreira ANA', [ana]],
    ['letters out of their case', 'МҰНАЙШЫЛАР', [oilmen]],
    ['the Latin writing', 'munaishylaryny', [oilmen]],
    ['a dotless i', 'izmir lıman', [porters]],
    ['an acronym', 'sges', [teachers]],
    ['the signatory', 'yilmaz', [porters]],
    ['the town that was said last', 'brest', [dockers]],
    ['a quote', "'; DROP TABLE letters; --", []],
    ['an address, which is not looked in', 'oil.example', []],
    ['what nobody is called', 'zzzz', []],
  ])('finds in every status by %s', async (_, query, expected) => {
    expect((await find({ query })).sort()).toEqual([...expected].sort());
  });

  it('filters by status, country, kind, language and flag, and by all at once', async () => {
    expect(await find({ status: 'unconfirmed' })).toEqual([porters]);
    expect(await find({ status: 'held' })).toEqual([ana]);
    expect(await find({ status: 'accepted' })).toEqual([dockers, weavers]);
    expect(await find({ status: 'withdrawn' })).toEqual([]);
    expect(await find({ country: 'FR' })).toEqual([dockers, weavers]);
    expect(await find({ kind: 'federation' })).toEqual([teachers]);
    expect(await find({ flag: 'free-mail' })).toEqual([teachers]);
    expect(await find({ flag: 'trap' })).toEqual([]);
    expect(await find({ lang: 'kk' })).toEqual([]);
    expect(await find({ country: 'TR', status: 'unconfirmed', kind: 'local-union', query: 'izmir' })).toEqual([
      porters,
    ]);
    expect(await find({ country: 'KZ', status: 'accepted' })).toEqual([]);
  });

  it('shows what is in the languages that the organiser reads', async () => {
    const yusuf = anOrganiser('Yusuf', { reads: ['ar'] });
    await post(aktau, { ...TEACHERS, organisation: 'معلمو الجنوب' }, 'h@teachers.example', morning(), { lang: 'ar' });
    expect(await find({ inMyLanguages: true })).toHaveLength(5);
    expect(await find({ inMyLanguages: true, status: 'unconfirmed' })).toEqual([porters]);
    expect(await find({ inMyLanguages: true, status: 'unconfirmed' }, yusuf)).toEqual(['معلمو الجنوب']);
    expect(await find({ inMyLanguages: true }, anOrganiser('Nobody', { reads: [] }))).toEqual([]);
  });

  it('shows who was asked to look at a row, and what an organiser was asked to look at, while it is open', async () => {
    const yusuf = anOrganiser('Ömer');
    for (const name of ['teachers', 'ana'] as const) await passSignature(ids[name] ?? '', yusuf, nadia);
    expect(await find({ passedToMe: true }, yusuf)).toEqual([teachers, ana]);
    expect(await find({ passedToMe: true })).toEqual([]);
    expect((await listQueue(aktau.appeal.id, {}, organiserOf(nadia))).rows[0]).toMatchObject({ passedTo: 'Ömer' });
    expect(await countQueue(aktau.appeal.id, organiserOf(yusuf))).toMatchObject({ passedToMe: 2 });
  });

  it('says what this organiser has had on the screen, in this version', async () => {
    const seen = async () =>
      (await listQueue(aktau.appeal.id, { kind: 'federation' }, organiserOf(nadia))).rows[0]?.seen;
    const id = ids.teachers ?? '';
    await recordSight(id, versionOf(id) - 1, nadia);
    expect(await seen()).toBe(false);
    await recordSight(id, versionOf(id), nadia);
    expect(await seen()).toBe(true);
  });

  it('keeps to its appeal', async () => {
    expect((await listQueue(crowded.appeal.id, { query: 'mineurs' }, organiserOf(nadia))).total).toBe(0);
    expect(await listQueue('no-such-appeal', {}, organiserOf(nadia))).toEqual({ rows: [], total: 0 });
  });

  it('comes in pages that neither repeat nor leave out, with the number of all', async () => {
    const list = (page: number) => listQueue(crowded.appeal.id, { status: 'unconfirmed', page }, organiserOf(nadia));
    const [first, second, third] = await Promise.all([1, 2, 3].map(list));
    expect([first?.rows.length, second?.rows.length, third?.rows.length]).toEqual([ROWS_A_PAGE, 3, 0]);
    expect([first?.total, second?.total, third?.total]).toEqual([ROWS_A_PAGE + 3, ROWS_A_PAGE + 3, ROWS_A_PAGE + 3]);
    const names = [...first!.rows, ...second!.rows].map(({ organisation }) => organisation);
    expect(names).toEqual(Array.from({ length: ROWS_A_PAGE + 3 }, (_, n) => `Section ${n}`));
  });

  it('has its numbers beside it', async () => {
    const { byStatus, ...numbers } = await countQueue(aktau.appeal.id, organiserOf(nadia));
    expect(numbers).toEqual({ toDecide: 5, passedToMe: 0 });
    expect(byStatus).toMatchObject({ accepted: 2, held: 1, waiting: 3 });
    expect(byStatus).not.toHaveProperty('withdrawn');
    const none = { toDecide: 0, passedToMe: 0, byStatus: {} };
    expect(await countQueue('no-such-appeal', organiserOf(nadia))).toEqual(none);
  });
});

describe('the reach of an organiser', () => {
  it('leaves out of rows, numbers and pages what is of other countries or confidential', async () => {
    const zarina = anOrganiser('Zarina', { role: 'moderator', countries: ['KZ', 'BE'], readsConfidential: false });
    expect(await find({}, zarina)).toEqual([oilmen]);
    expect(await find({ query: 'mineurs' }, zarina)).toEqual([]);
    expect(await countQueue(aktau.appeal.id, organiserOf(zarina))).toMatchObject({
      toDecide: 1,
      byStatus: { waiting: 1 },
    });
    const read = (id: string | undefined) => readForOrganisers(aktau.appeal.id, id ?? '', organiserOf(zarina));
    expect(await read(ids.oilmen)).toMatchObject({ id: ids.oilmen, email: 'b@oil.example' });
    expect([await read(ids.miners), await read(ids.dockers)]).toEqual([null, null]);
    expect(await readForOrganisers(crowded.appeal.id, ids.oilmen ?? '', organiserOf(zarina))).toBeNull();
  });

  it('shows the address to who may read addresses alone', async () => {
    const reader = organiserOf(anOrganiser('Reader', { role: 'reader' }));
    expect(await readForOrganisers(aktau.appeal.id, ids.oilmen ?? '', reader)).toMatchObject({ email: null });
  });

  it('covers the accepted words and those that wait', async () => {
    const moved = await anAppeal('moved');
    const { token } = await signAndAccept(moved, DOCKERS, 'a@dockers.example', nadia);
    await correctSignature(token, { ...DOCKERS, country: 'BE' }, SENTENCES, morning());
    const ofCountries = async (...countries: string[]) => {
      const organiser = organiserOf(anOrganiser(`M${countries}`, { role: 'moderator', countries }));
      return (await listQueue(moved.appeal.id, {}, organiser)).total;
    };
    expect([await ofCountries('FR'), await ofCountries('BE'), await ofCountries('FR', 'BE')]).toEqual([0, 0, 1]);
  });
});

it('the queue comes out of its indexes, whatever is asked for', () => {
  const plan = (where: string, order: string) =>
    rows<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT signature_id FROM queue WHERE appeal_id = 'a' AND ${where} AND country IN ('FR') AND
       confidential = 0 AND lang = 'fr' ORDER BY ${order} LIMIT 50`,
    ).map(({ detail }) => detail);
  const byAge = 'to_decide DESC, waiting_since, signature_id';
  expect(plan('to_decide = 1', byAge)).toEqual([expect.stringContaining('COVERING INDEX queue_to_decide')]);
  expect(plan("status = 'held'", byAge)[0]).toContain('COVERING INDEX queue_status');
});

it('a row of the queue that somebody altered by hand is found', async () => {
  expect(await findWrongPlaces()).toEqual([]);
  rawWrite('UPDATE queue SET to_decide = 0 WHERE signature_id = ?', ids.oilmen);
  rawWrite('DELETE FROM queue WHERE signature_id = ?', ids.teachers);
  expect((await findWrongPlaces()).sort()).toEqual([ids.oilmen, ids.teachers].sort());
});
