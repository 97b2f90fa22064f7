import { beforeEach, describe, expect, it } from 'vitest';
import { correctSignature, hideCountry, withdrawSignature } from '@/db';
import { write } from '../engine/sqlite';
import {
  ANA,
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
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import type { Said } from '../types';
import { exposeSignatories, findWrongExposures, refreshExposures } from './exposures';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const exposed = () =>
  rows<{ id: string; listed: string; leads: number; country: string }>(
    'SELECT signature_id AS id, listed, leads, country FROM exposures ORDER BY accepted_at, signature_id',
  );

/** Makes the second signature speak for the signatory of the first, as linking does. */
async function link(second: string, first: string): Promise<void> {
  const signatoryOf = (id: string) =>
    rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', id)[0]?.id ?? '';
  const [from, to] = [signatoryOf(second), signatoryOf(first)];
  rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', to, second);
  await write(async (tx) => {
    await refreshExposures(tx, to);
    await refreshExposures(tx, from);
  });
}

describe('an exposure', () => {
  it('is there for what is accepted, and for nothing else', async () => {
    const { id, token } = await join(DOCKERS);
    await signAndConfirm(aktau, OILMEN, 'a@oil.example');
    expect(exposed()).toEqual([{ id, listed: 'named', leads: 1, country: 'FR' }]);
    await withdrawSignature(token, morning(HOUR));
    expect(exposed()).toEqual([]);
  });

  it('follows the accepted words at once', async () => {
    const { token } = await join(DOCKERS);
    await correctSignature(token, { ...DOCKERS, visibility: 'country-only' }, SENTENCES, morning(HOUR));
    expect(exposed()).toMatchObject([{ listed: 'country' }]);
  });
});

describe('of several signatures of one signatory', () => {
  const leaders = () => exposed().filter(({ leads }) => leads);

  it('the oldest leads', async () => {
    const first = await join(DOCKERS);
    const second = await join({ ...DOCKERS, organisation: 'Les dockers' }, MINUTE);
    await link(second.id, first.id);
    expect(leaders()).toMatchObject([{ id: first.id }]);
    expect(exposed()).toHaveLength(2);
  });

  it('the one that shows most leads, and another one once it shows less', async () => {
    const first = await join({ ...DOCKERS, visibility: 'country-only' });
    const second = await join({ ...DOCKERS, organisation: 'Les dockers' }, MINUTE);
    await link(second.id, first.id);
    expect(leaders()).toMatchObject([{ id: second.id, listed: 'named' }]);
    await correctSignature(second.token, { ...DOCKERS, visibility: 'confidential' }, SENTENCES, morning(HOUR));
    expect(leaders()).toMatchObject([{ id: first.id, listed: 'country' }]);
  });

  it('one of the organisation leads before that of a person', async () => {
    const person = await join({ ...ANA, country: 'FR' });
    const union = await join({ ...DOCKERS, visibility: 'confidential' }, MINUTE);
    await link(union.id, person.id);
    expect(leaders()).toMatchObject([{ id: union.id }]);
  });

  it('the other one leads when the leading one is withdrawn', async () => {
    const first = await join(DOCKERS);
    const second = await join({ ...DOCKERS, organisation: 'Les dockers' }, MINUTE);
    await link(second.id, first.id);
    await withdrawSignature(first.token, morning(HOUR));
    expect(exposed()).toMatchObject([{ id: second.id, leads: 1 }]);
  });
});

describe('exposures', () => {
  beforeEach(async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS, ANA].entries()) await join(said, n * MINUTE);
    await join({ ...OILMEN, organisation: 'Canary', visibility: 'confidential' }, HOUR);
    await hideCountry(aktau.appeal.id, 'TN', nadia);
  });

  it('are all as the rule says, also where a country is hidden', async () => {
    expect(await findWrongExposures()).toEqual([]);
  });

  it.each([
    ["UPDATE exposures SET listed = 'named' WHERE listed = 'number'", 2],
    ['UPDATE exposures SET leads = 0', 5],
    ['DELETE FROM exposures', 5],
    ["UPDATE appeals SET hidden_countries = '[]'", 1],
    ["UPDATE signatures SET status = 'held' WHERE rowid = 1", 1],
  ])('are found out after %s', async (tampering, wrong) => {
    rawWrite(tampering);
    expect(await findWrongExposures()).toHaveLength(wrong);
  });

  it('are the same when they are all written anew', async () => {
    const before = rows('SELECT * FROM exposures ORDER BY signature_id');
    const all = rows<{ id: string }>('SELECT id FROM signatories').map(({ id }) => id);
    rawWrite("UPDATE exposures SET leads = 0, listed = 'country'");
    await write((tx) => exposeSignatories(tx, all));
    expect(rows('SELECT * FROM exposures ORDER BY signature_id')).toEqual(before);
  });
});
