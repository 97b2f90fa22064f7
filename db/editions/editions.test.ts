import { beforeEach, describe, expect, it } from 'vitest';
import {
  findBrokenEditions,
  findEdition,
  freezeEdition,
  hasEditions,
  keepLatinForms,
  listEditions,
  previewEdition,
} from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FISHERS,
  freshDatabase,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import { EMBASSY, freeze, LETTER } from '../test-editions';
import type { Manifest, Said } from '../types';
import { readEditionEntries } from './edition-list';
import { canonical, sha256 } from './entry-hash';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  aktau = await anAppeal();
});

const withConsents = (said: Said, consents: Partial<Said['consents']>): Said => ({
  ...said,
  consents: { ...said.consents, ...consents },
});
const accepted = (said: Said, place = said.organisation) =>
  signAndAccept(aktau, said, `${encodeURIComponent(place).replace(/%/g, '')}@union.example`.slice(-60), nadia);

describe('the preview of an edition', () => {
  it('counts by kind and country who would be named, and tells what is only a number', async () => {
    for (const said of [DOCKERS, TEACHERS, ANA]) await accepted(said);
    await accepted({ ...OILMEN, visibility: 'confidential' });
    const preview = await previewEdition(aktau.appeal.id, 'authorities', morning());
    expect(preview).toMatchObject({
      number: 1,
      counts: { organisations: 2, persons: 1, countries: 2, isNew: 3 },
      kinds: { 'local-union': 1, federation: 1 },
      countries: { FR: 1, TN: 1 },
    });
    expect(preview.counts.unnamed).toEqual([{ of: 'organisations', country: null, number: 1 }]);
  });

  it('says what is left out: without consent, not decided on, not confirmed', async () => {
    await accepted(withConsents(DOCKERS, { consentDeliver: false }));
    await signAndConfirm(aktau, TEACHERS, 'b@union.example');
    await sign(aktau, OILMEN, 'c@union.example');
    const { leftOut, counts } = await previewEdition(aktau.appeal.id, 'authorities', morning());
    expect(leftOut).toEqual({ withoutConsent: 1, undecided: 1, unconfirmed: 1 });
    expect(counts.organisations).toBe(0);
    expect((await previewEdition(aktau.appeal.id, 'others', morning())).counts.organisations).toBe(1);
  });

  it('proposes Latin letters for a name that has none, and uses them only once an organiser has kept them', async () => {
    await accepted(FISHERS);
    await accepted(OILMEN);
    const before = await previewEdition(aktau.appeal.id, 'authorities', morning());
    expect(before.withoutLatin).toMatchObject([{ organisation: FISHERS.organisation, country: 'JP' }]);
    const [{ statementId = '', proposed = '' } = {}] = before.withoutLatin;
    expect(proposed).toMatch(/^[ -~]+$/);
    await keepLatinForms(aktau.appeal.id, [{ statementId, latin: 'Kitahama Gyogyō Rōdō Kumiai' }], nadia);
    expect((await previewEdition(aktau.appeal.id, 'authorities', morning())).withoutLatin).toEqual([]);
    const { id } = await freeze(aktau, nadia, morning());
    const facts = (await readEditionEntries(id)).entries.map((entry) => entry.facts);
    expect(facts.map(({ organisationLatin, latinBy }) => [organisationLatin, latinBy])).toEqual([
      ['Kitahama Gyogyō Rōdō Kumiai', 'organisers'],
      [OILMEN.organisationLatin, 'organisation'],
    ]);
  });

  it('warns of texts that nobody has read, and of entries that somebody objects to', async () => {
    const { id } = await accepted(DOCKERS);
    rawWrite(
      `INSERT INTO objections (id, signature_id, lang, state, name, office, text, at) VALUES ('o', ?, 'fr', 'open', '', '', '', 0)`,
      id,
    );
    expect((await previewEdition(aktau.appeal.id, 'authorities', morning())).warnings).toEqual({
      objections: 1,
      drafts: [],
    });
  });
});

describe('freezing an edition', () => {
  it('keeps each accepted signature that may be handed over, in order, and numbers the edition', async () => {
    for (const said of [TEACHERS, ANA, DOCKERS]) await accepted(said);
    expect(await hasEditions(aktau.appeal.id)).toBe(false);
    const { id, number } = await freeze(aktau, nadia, morning());
    expect(number).toBe(1);
    expect(await hasEditions(aktau.appeal.id)).toBe(true);
    const { entries, removed } = await readEditionEntries(id);
    expect(removed).toBe(0);
    expect(entries.map(({ facts }) => facts.organisation)).toEqual([
      DOCKERS.organisation,
      TEACHERS.organisation,
      ANA.organisation,
    ]);
    expect(entries[0]?.words).toEqual({ signatory: DOCKERS.signatory, office: DOCKERS.office, message: null });
    expect(rows("SELECT details FROM audit WHERE act = 'edition.frozen'")).toHaveLength(1);
  });

  it('writes a manifest that is canonical JSON, whose SHA-256 gives the code, and which names nobody', async () => {
    for (const said of [DOCKERS, ANA]) await accepted(said);
    await freeze(aktau, nadia, morning());
    const edition = await findEdition(aktau.appeal.id, 1);
    const manifest = JSON.parse(edition?.manifest ?? '') as Manifest;
    expect(edition?.manifest).toBe(canonical(manifest));
    expect(edition?.sha256).toBe(sha256(edition?.manifest ?? ''));
    expect(edition?.code).toBe(edition?.sha256.slice(0, 20));
    expect(manifest).toMatchObject({ number: 1, recipients: 'authorities', frozenOn: '2027-03-01' });
    expect(manifest.texts).toEqual([{ lang: 'fr', version: 1, sha256: aktau.text.sha256, status: 'source' }]);
    expect(manifest.letters).toEqual([{ lang: 'fr', sha256: sha256(canonical(LETTER)) }]);
    expect(manifest.entries).toHaveLength(2);
    expect(manifest.entries).toEqual(manifest.entries.toSorted());
    for (const word of ['dockers', 'Ferreira', 'Lefèvre', 'Port-Évrard', 'union.example'])
      expect(edition?.manifest).not.toContain(word);
  });

  it('refuses what is not as it was seen, an edition of nobody, and a language without a letter', async () => {
    const { appeal } = aktau;
    const given = {
      appealId: appeal.id,
      recipients: 'authorities' as const,
      letters: [LETTER],
      addressees: [EMBASSY],
      by: nadia,
    };
    const empty = await previewEdition(appeal.id, 'authorities', morning());
    expect(await freezeEdition({ ...given, seen: empty.seen }, morning())).toBe('empty');
    await accepted(DOCKERS);
    expect(await freezeEdition({ ...given, seen: empty.seen }, morning())).toBe('changed');
    const { seen } = await previewEdition(appeal.id, 'authorities', morning());
    const inRussian = { ...EMBASSY, lang: 'ru' };
    expect(await freezeEdition({ ...given, seen, addressees: [inRussian] }, morning())).toBe('no-letter');
    expect(await listEditions(appeal.id)).toEqual([]);
  });

  it('puts who signed late into the next one for the same recipients, and says who is new in it', async () => {
    await accepted(DOCKERS);
    await freeze(aktau, nadia, morning());
    await accepted(TEACHERS);
    const { id } = await freeze(aktau, nadia, morning(DAY));
    const second = await findEdition(aktau.appeal.id, 2);
    expect(second?.counts).toMatchObject({ organisations: 2, isNew: 1 });
    const { entries } = await readEditionEntries(id);
    expect(entries.map(({ facts, isNew }) => [facts.organisation, isNew])).toEqual([
      [DOCKERS.organisation, false],
      [TEACHERS.organisation, true],
    ]);
    const others = await previewEdition(aktau.appeal.id, 'others', morning(DAY));
    expect(others.counts.isNew).toBe(2);
  });
});

describe('a frozen edition', () => {
  beforeEach(async () => {
    await accepted(DOCKERS);
    await freeze(aktau, nadia, morning());
  });

  it.each([
    `UPDATE editions SET manifest = '{}'`,
    'DELETE FROM editions',
    `UPDATE edition_entries SET facts = '{}'`,
    `UPDATE edition_entries SET hash = 'x'`,
    `UPDATE edition_entries SET words = '{}', salt = NULL`,
    'DELETE FROM edition_entries',
  ])('is changed by nothing: %s', (sql) => {
    expect(() => rawWrite(sql)).toThrow(/an edition stays as it was frozen|is only ever erased/);
  });

  it('is found out where somebody writes past the triggers', async () => {
    expect(await findBrokenEditions()).toEqual([]);
    rawWrite('DROP TRIGGER edition_entry_only_erased');
    rawWrite(`UPDATE edition_entries SET facts = json_set(facts, '$.city', 'Paris')`);
    expect(await findBrokenEditions()).toEqual([1]);
  });
});
