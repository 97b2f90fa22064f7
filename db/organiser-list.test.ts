import { beforeAll, describe, expect, it } from 'vitest';
import { correctSignature, countByStatus, listForOrganisers, ROWS_A_PAGE, withdrawSignature } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  FISHERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from './test-database';

const PERCENT = { ...DOCKERS, organisation: 'Cent % grévistes_', city: 'C:\\Brest', signatory: null };
let aktau: Opened;
let crowded: Opened;
beforeAll(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  const nadia = anOrganiser();
  const accepted = await signAndAccept(aktau, DOCKERS, 'a@dockers.example', nadia, morning());
  await correctSignature(accepted.token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
  await signAndConfirm(aktau, OILMEN, 'b@oil.example', morning(2 * HOUR));
  await signAndConfirm(aktau, TEACHERS, 'c@teachers.example', morning(HOUR));
  await sign(aktau, PORTERS, 'd@porters.example', morning(MINUTE));
  await signAndAccept(aktau, PERCENT, 'e@strike.example', nadia, morning(3 * HOUR));
  const gone = await signAndConfirm(aktau, FISHERS, 'f@fishers.example');
  await withdrawSignature(gone.token, morning());
  crowded = await anAppeal('atyrau');
  for (let n = 0; n < ROWS_A_PAGE + 3; n++)
    await sign(crowded, { ...DOCKERS, organisation: `Section ${n}` }, `s${n}@dockers.example`, morning(n * MINUTE));
});

const find = async (filter: Parameters<typeof listForOrganisers>[1]) =>
  (await listForOrganisers(aktau.appeal.id, filter)).rows.map(({ organisation }) => organisation);
const [dockers, oilmen, teachers, porters, percent] = [DOCKERS, OILMEN, TEACHERS, PORTERS, PERCENT].map(
  (said) => said.organisation,
);

describe('the list of the organisers', () => {
  it('shows those that wait first, longest in waiting first, and no withdrawn one', async () => {
    expect(await find({})).toEqual([teachers, oilmen, dockers, porters, percent]);
  });

  it('says of each what it is, in the words that were said last, without an address', async () => {
    const { rows } = await listForOrganisers(aktau.appeal.id, { query: 'Port-Évrard' });
    const { kind, country, capacity, visibility } = DOCKERS;
    const row = { id: expect.any(String), organisation: dockers, kind, country, capacity, visibility };
    expect(rows).toEqual([{ ...row, lang: 'fr', status: 'accepted', signedAt: morning(), corrected: true }]);
  });

  it.each([
    ['an accent that is not there', 'port-EVRARD', [dockers]],
    ['an accent that is', 'ÉVRARD', [dockers]],
    ['letters out of their case', 'МҰНАЙШЫЛАР', [oilmen]],
    ['the Latin writing', 'munaishylaryny', [oilmen]],
    ['a dotless i', 'izmir lıman', [porters]],
    ['an acronym', 'sges', [teachers]],
    ['Arabic', 'لمعلمي', [teachers]],
    ['the signatory', 'yilmaz', [porters]],
    ['the town that was said last', 'brest', [dockers, percent]],
    ['spaces around and twice', '  SYNDICAT   des  dockers ', [dockers]],
    ['nothing', ' ', [teachers, oilmen, dockers, porters, percent]],
    ['a percent sign, as itself', '%', [percent]],
    ['an underscore, as itself', '_', [percent]],
    ['a backslash, as itself', '\\', [percent]],
    ['a quote', "'; DROP TABLE letters; --", []],
    ['an address, which is not looked in', 'oil.example', []],
    ['what nobody is called', 'zzz', []],
  ])('finds by %s', async (_, query, expected) => {
    expect((await find({ query })).sort()).toEqual([...expected].sort());
  });

  it('filters by status and by country, and by all at once', async () => {
    expect(await find({ status: 'unconfirmed' })).toEqual([porters]);
    expect(await find({ status: 'waiting' })).toEqual([teachers, oilmen]);
    expect(await find({ country: 'FR' })).toEqual([dockers, percent]);
    expect(await find({ country: 'FR', status: 'accepted', query: 'grevistes' })).toEqual([percent]);
    expect(await find({ country: 'KZ', status: 'accepted' })).toEqual([]);
    expect(await find({ status: 'withdrawn' })).toEqual([]);
  });

  it('keeps to its appeal', async () => {
    expect((await listForOrganisers(crowded.appeal.id, { query: 'oil' })).total).toBe(0);
    expect(await listForOrganisers('no-such-appeal', {})).toEqual({ rows: [], total: 0 });
  });

  it('comes in pages that neither repeat nor leave out, with the number of all', async () => {
    const pages = [1, 2, 3].map((page) => listForOrganisers(crowded.appeal.id, { page }));
    const [first, second, third] = await Promise.all(pages);
    expect([first?.rows.length, second?.rows.length, third?.rows.length]).toEqual([ROWS_A_PAGE, 3, 0]);
    expect([first?.total, second?.total, third?.total]).toEqual([ROWS_A_PAGE + 3, ROWS_A_PAGE + 3, ROWS_A_PAGE + 3]);
    const names = [...first!.rows, ...second!.rows].map(({ organisation }) => organisation);
    expect(names).toEqual(Array.from({ length: ROWS_A_PAGE + 3 }, (_, n) => `Section ${n}`));
  });

  it('has the number in each status beside it, withdrawn ones too', async () => {
    expect(await countByStatus(aktau.appeal.id)).toEqual({ accepted: 2, unconfirmed: 1, waiting: 2, withdrawn: 1 });
    expect(await countByStatus('no-such-appeal')).toEqual({});
  });
});
