import { beforeEach, describe, expect, it } from 'vitest';
import { addSamples, countSupport, listPublicSignatories, type Sample } from '@/db';
import {
  anAppeal,
  countRows,
  DOCKERS,
  freshDatabase,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  post,
  rawWrite,
  rows,
  SENTENCES,
  TEACHERS,
  wholeDelivery,
  wholeInternalList,
} from './test-database';

let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

function sample(n: number, more: Partial<Sample> = {}): Sample {
  const said = { ...DOCKERS, organisation: `Syndicat ${n}` };
  const about = { textId: aktau.text.id, lang: 'fr', sentences: SENTENCES, status: 'accepted' } as const;
  return { ...about, email: `u${n}@unions.example`, said, signedAt: morning(n * MINUTE), ...more };
}

const samples = (number: number) => Array.from({ length: number }, (_, n) => sample(n));
const add = (all: Iterable<Sample>) => addSamples(aktau.appeal.id, all);
const statuses = () =>
  Object.fromEntries(
    rows<{ status: string; n: number }>('SELECT status, count(*) AS n FROM signatures GROUP BY status').map(
      ({ status, n }) => [status, n],
    ),
  );

describe('samples', () => {
  it('are signatures like any other, marked as samples', async () => {
    const said = { ...TEACHERS, members: 97_531, message: 'Courage' };
    expect(await add([sample(1), sample(2, { said: OILMEN }), sample(3, { said, status: 'waiting' })])).toBe('added');
    expect(statuses()).toEqual({ accepted: 2, waiting: 1 });
    expect(await countSupport(aktau.appeal.id)).toMatchObject({ organisations: 2, countries: 2 });
    const delivered = [];
    for await (const line of wholeDelivery(aktau.appeal.id)) delivered.push(line);
    expect(delivered).toMatchObject([{ organisation: 'Syndicat 1' }, { organisation: OILMEN.organisation }]);
    const known = [];
    for await (const line of wholeInternalList(aktau.appeal.id)) known.push(line);
    const times = { signedAt: morning(3 * MINUTE), confirmedAt: morning(3 * MINUTE) };
    expect(known[2]).toEqual({
      ...{ ...said, ...times, source: 'sample', status: 'waiting', email: 'u3@unions.example' },
      ...{ lang: 'fr', textLang: 'fr', textVersion: 1 },
    });
    expect(rows('SELECT DISTINCT source FROM signatures')).toEqual([{ source: 'sample' }]);
  });

  it('are found by their words, carry their flags, and have what was decided on their message', async () => {
    const consents = { ...DOCKERS.consents, consentPublishMessage: true };
    const spoken = { ...DOCKERS, message: 'Courage', consents };
    await add([sample(1, { said: spoken, messageIs: 'published' }), sample(2, { status: 'waiting', flags: ['trap'] })]);
    const { organisations } = await listPublicSignatories(aktau.appeal.id, { query: 'evrard' });
    expect(organisations).toMatchObject([{ organisation: DOCKERS.organisation, message: 'Courage' }]);
    expect(rows('SELECT flag FROM flags')).toEqual([{ flag: 'trap' }]);
  });

  it('that are not named count at once', async () => {
    await add([sample(1, { said: { ...TEACHERS, visibility: 'confidential' } })]);
    expect(await countSupport(aktau.appeal.id)).toMatchObject({ organisations: 1, countries: 0 });
  });

  it('are written to nobody, and nobody decided on them', async () => {
    await add(samples(3));
    expect([countRows('letters'), countRows('decisions')]).toEqual([0, 0]);
  });

  it('are all there, with one line in the audit for each thousand', async () => {
    expect(await add(samples(2001))).toBe('added');
    expect(statuses()).toEqual({ accepted: 2001 });
    const lines = rows<{ details: string }>('SELECT details FROM audit WHERE act = ? ORDER BY rowid', 'samples.added');
    expect(lines.map(({ details }) => details)).toEqual(['{"number":1000}', '{"number":1000}', '{"number":1}']);
  });

  it('are none of them added together with one that is there already', async () => {
    await add([sample(1)]);
    await expect(add([sample(2), sample(1)])).rejects.toThrow();
    expect(statuses()).toEqual({ accepted: 1 });
    expect([countRows('statements'), countRows('contacts'), countRows('signatories')]).toEqual([1, 1, 1]);
  });
});

describe('where a real signature is', () => {
  it('samples are refused, also for another appeal', async () => {
    await post(await anAppeal('other'), OILMEN, 'a@oil.example');
    expect(await add(samples(2))).toBe('refused');
    expect(countRows('signatures')).toBe(1);
  });

  it('that came in meanwhile, the rest of the samples is refused', async () => {
    function* interrupted() {
      yield* samples(1000);
      rawWrite("UPDATE signatures SET source = 'form' WHERE rowid = 1");
      yield sample(1000);
    }
    expect(await add(interrupted())).toBe('refused');
    expect(countRows('signatures')).toBe(1000);
  });
});
