import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctSignature,
  findBrokenEditions,
  findEdition,
  hideCountry,
  holdSignature,
  keepLatinForms,
  previewEdition,
  readEditionEntries,
  withdrawSignature,
} from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  deciding,
  FISHERS,
  foundOnDisk,
  freshDatabase,
  morning,
  type Opened,
  rows,
  SENTENCES,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import { freeze } from '../test-editions';
import type { Said } from '../types';

const SAID = { ...DOCKERS, website: 'https://dockers.example' };
let aktau: Opened;
let nadia: string;
let dockers: { id: string; token: string };
let ana: { id: string; token: string };
let edition: string;
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  aktau = await anAppeal();
  dockers = await signAndAccept(aktau, SAID, 'a@union.example', nadia);
  ana = await signAndAccept(aktau, ANA, 'ana@union.example', nadia);
  await signAndAccept(aktau, { ...TEACHERS, visibility: 'country-only' }, 'b@union.example', nadia);
  edition = (await freeze(aktau, nadia, morning())).id;
});

const shown = async (now = morning(DAY)) => {
  const { entries, removed } = await readEditionEntries(edition, now);
  return { names: entries.map(({ facts }) => facts.organisation), words: entries.map(({ words }) => words), removed };
};
const corrects = (change: Partial<Said>) =>
  correctSignature(dockers.token, { ...SAID, ...change }, SENTENCES, morning(DAY));

describe('after a withdrawal', () => {
  it('an edition holds nothing of it but the hash, says that one is gone, and still verifies', async () => {
    const before = await findEdition(aktau.appeal.id, 1);
    await withdrawSignature(dockers.token, morning(DAY));
    expect(await shown()).toMatchObject({ names: [ANA.organisation], removed: 1 });
    expect(foundOnDisk(['dockers.example', 'Lefèvre', 'Port-Évrard'])).toEqual([]);
    expect(await findEdition(aktau.appeal.id, 1)).toEqual(before);
    expect(await findBrokenEditions()).toEqual([]);
    const [gone] = rows<Record<string, unknown>>('SELECT * FROM edition_entries WHERE facts IS NULL');
    const { edition_id, hash, ...rest } = gone ?? {};
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  it('no trace is left of who stood beside it: rows lie in the order of the hashes', async () => {
    const lying = rows<{ hash: string }>('SELECT hash FROM edition_entries ORDER BY rowid').map(({ hash }) => hash);
    expect(lying).toEqual(lying.toSorted());
  });

  it('of one who was a number, the numbers stay as they were handed over, and one is gone', async () => {
    const [{ id = '' } = {}] = rows<{ id: string }>(
      `SELECT g.id FROM signatures g JOIN statements s ON s.id = g.accepted_statement_id WHERE s.visibility = 'country-only'`,
    );
    const { tokenFor } = await import('../keys');
    const counted = (await findEdition(aktau.appeal.id, 1))?.counts.unnamed;
    await withdrawSignature(tokenFor(id, 1), morning(DAY));
    expect((await shown()).removed).toBe(1);
    expect((await findEdition(aktau.appeal.id, 1))?.counts.unnamed).toEqual(counted);
  });

  it('how organisers wrote the name is gone too', async () => {
    const { token } = await signAndAccept(aktau, FISHERS, 'f@union.example', nadia);
    const [{ statementId = '' } = {}] = (await previewEdition(aktau.appeal.id, 'authorities', morning())).withoutLatin;
    await keepLatinForms(aktau.appeal.id, [{ statementId, latin: 'Kitahama' }], nadia);
    await freeze(aktau, nadia, morning(DAY));
    await withdrawSignature(token, morning(DAY));
    expect(foundOnDisk(['Kitahama', FISHERS.organisation])).toEqual([]);
  });
});

describe('after a correction', () => {
  it.each<[string, Partial<Said>]>([
    ['the visibility', { visibility: 'country-only' }],
    ['the town', { city: null }],
    ['the website', { website: null }],
    ['the consent', { consents: { ...SAID.consents, consentDeliver: false } }],
  ])('that takes %s away, the whole entry is erased', async (_, change) => {
    await corrects(change);
    expect(await shown()).toMatchObject({ names: [ANA.organisation], removed: 1 });
    expect(rows('SELECT 1 FROM edition_entries WHERE facts IS NULL')).toHaveLength(1);
    expect(await findBrokenEditions()).toEqual([]);
  });

  it('that takes the person away, the organisation stays and still verifies', async () => {
    await corrects({ consents: { ...SAID.consents, consentPublishName: false } });
    expect(await shown()).toMatchObject({ names: [SAID.organisation, ANA.organisation], removed: 0 });
    expect((await shown()).words[0]).toBeNull();
    expect(rows(`SELECT 1 FROM edition_entries WHERE words LIKE '%Lefèvre%'`)).toEqual([]);
    expect(await findBrokenEditions()).toEqual([]);
  });

  it('that takes away the name of a person in a personal capacity, the entry is gone', async () => {
    const anonymous = { ...ANA, consents: { ...ANA.consents, consentPublishName: false } };
    await correctSignature(ana.token, anonymous, SENTENCES, morning(DAY));
    expect(await shown()).toMatchObject({ names: [SAID.organisation], removed: 1 });
  });

  it('that alters or adds, the edition says what was handed over', async () => {
    await corrects({ organisation: 'Autre nom', acronym: 'SD' });
    expect((await shown()).names).toContain(SAID.organisation);
  });
});

describe('what stands in no list any more is not shown of an edition, and comes back with it', () => {
  it('on hold', async () => {
    await holdSignature(deciding(dockers.id, nadia), morning(DAY));
    expect(await shown()).toMatchObject({ names: [ANA.organisation], removed: 1 });
  });

  it('of a country that is hidden', async () => {
    await hideCountry(aktau.appeal.id, 'FR', nadia, morning(DAY));
    expect(await shown()).toMatchObject({ names: [ANA.organisation], removed: 1 });
  });
});
