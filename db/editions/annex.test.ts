import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctDemarche,
  findBrokenEditions,
  findEdition,
  freezeEdition,
  hideCountry,
  holdDemarche,
  markCountriesAtRisk,
  previewEdition,
  readEditionEntries,
  withdrawDemarche,
} from '@/db';
import { DAY, DOCKERS, morning, rawWrite, rows, signAndAccept } from '../test-database';
import { AKTAU, aDemarcheStory, type DemarcheStory, LILLE, READ } from '../test-demarches';
import { EMBASSY, freeze, LETTER } from '../test-editions';
import type { Manifest } from '../types';

let story: DemarcheStory;
let made: { id: string; token: string };
let edition: { id: string; number: number };

beforeEach(async () => {
  story = await aDemarcheStory();
  await signAndAccept(story.opened, DOCKERS, 'bureau@dockers.example', story.nadia);
  made = await story.make(LILLE);
  await story.make(AKTAU);
  await story.make({ ...LILLE, inShort: 'Sans accord', consents: { ...LILLE.consents, consentDeliver: false } });
  await story.make({ ...LILLE, inShort: 'Confidentielle', visibility: 'confidential' });
  await story.make({ ...LILLE, inShort: 'Demain', actedOn: '2027-03-02' });
  edition = await freeze(story.opened, story.nadia, morning());
});

const annex = async () => (await readEditionEntries(edition.id, morning(DAY))).demarches;
const manifest = async () =>
  JSON.parse((await findEdition(story.appeal.id, edition.number))?.manifest ?? '') as Manifest;

describe('the annex of an edition', () => {
  it('holds what is public and agreed to, in the order of what is told, without day and town where acting exposes', async () => {
    const facts = (await annex()).map((entry) => entry.facts);
    expect(facts.map(({ organisations }) => organisations)).toEqual([AKTAU.organisations, LILLE.organisations]);
    expect(facts).toMatchObject([
      { on: '2027-02', place: null },
      { on: LILLE.actedOn, place: LILLE.place },
    ]);
    expect(JSON.stringify(facts)).not.toContain(LILLE.contact);
  });

  it('shows no more of a country that is hidden, or whose day and town it told before acting exposed there', async () => {
    await markCountriesAtRisk(story.appeal.id, ['FR', 'KZ'], story.nadia);
    expect((await annex()).map(({ facts }) => facts.organisations)).toEqual([AKTAU.organisations]);
    await hideCountry(story.appeal.id, 'KZ', story.nadia);
    expect(await annex()).toEqual([]);
    expect((await readEditionEntries(edition.id, morning(DAY))).removed).toBe(2);
    expect(await findBrokenEditions()).toEqual([]);
  });

  it('shows nothing of what was frozen with words that may not be read any more', async () => {
    rawWrite('DROP TRIGGER edition_demarche_only_erased');
    rawWrite(`UPDATE edition_demarches SET facts = json_set(facts, '$.text', 'secret') WHERE facts ->> '$.isVeiled'`);
    expect((await annex()).map(({ facts }) => facts.organisations)).toEqual([LILLE.organisations]);
  });

  it('is shown before it is frozen, and not frozen when it has changed since', async () => {
    const preview = await previewEdition(story.appeal.id, 'authorities', morning());
    expect(preview.demarches).toBe(2);
    await holdDemarche(await story.deciding(made.id), morning());
    const given = { recipients: 'authorities' as const, seen: preview.seen, letters: [LETTER], addressees: [EMBASSY] };
    expect(await freezeEdition({ appealId: story.appeal.id, ...given, by: story.nadia }, morning())).toBe('changed');
  });

  it('goes to the authorities alone, for which alone consent was asked', async () => {
    const others = await freeze(story.opened, story.nadia, morning(), 'others');
    expect((await readEditionEntries(others.id, morning())).demarches).toEqual([]);
    const found = await Promise.all([edition, others].map(({ number }) => findEdition(story.appeal.id, number)));
    expect(found.map((its) => its?.demarches)).toEqual([2, 0]);
  });

  it('stands in the manifest by its hashes, which tell nothing', async () => {
    expect((await manifest()).demarches).toEqual((await annex()).map(({ hash }) => hash).sort());
    expect(JSON.stringify(await manifest())).not.toContain(LILLE.organisations[0]);
    expect(await findBrokenEditions()).toEqual([]);
  });

  it('can be changed by nobody, and is found broken where it was', async () => {
    expect(() => rawWrite(`UPDATE edition_demarches SET facts = '{}'`)).toThrow(/only ever erased/);
    expect(() => rawWrite('DELETE FROM edition_demarches')).toThrow(/only ever erased/);
    rawWrite('DROP TRIGGER edition_demarche_only_erased');
    rawWrite(`UPDATE edition_demarches SET facts = '{}' WHERE place = 1`);
    expect(await findBrokenEditions()).toEqual([1]);
  });
});

describe('who withdraws a démarche', () => {
  it('is erased from the edition, which still verifies and says that one was removed', async () => {
    await withdrawDemarche(made.token, morning(DAY));
    expect(await findBrokenEditions()).toEqual([]);
    expect(await readEditionEntries(edition.id, morning(DAY))).toMatchObject({ removed: 1, demarches: [{}] });
    expect((await manifest()).demarches).toHaveLength(2);
    expect(rows('SELECT facts, salt, demarche_id FROM edition_demarches WHERE place IS NULL')).toEqual([
      { facts: null, salt: null, demarche_id: null },
    ]);
  });

  it('or takes any of it away, stands in no annex any more', async () => {
    await correctDemarche(made.token, { ...LILLE, text: null }, READ, morning(DAY));
    expect((await annex()).map(({ facts }) => facts.organisations)).toEqual([AKTAU.organisations]);
    expect(JSON.stringify(rows('SELECT facts FROM edition_demarches'))).not.toContain(LILLE.organisations[0]);
    expect(await findBrokenEditions()).toEqual([]);
  });
});
