import { beforeEach, describe, expect, it } from 'vitest';
import {
  addText,
  keepPassages,
  listReadyTexts,
  listTranslations,
  type NewWords,
  readTranslation,
  removeReadyText,
  saveReadyText,
} from '@/db';
import { anAppeal, anOrganiser, FRENCH, freshDatabase, type Opened, rawWrite, rows } from '../test-database';
import { inOnePiece, inTwoPieces, type Passage } from '../types';

let aktau: Opened;
let tulay: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  tulay = anOrganiser('Tülay', { role: 'translator' });
});

const keep = (...written: NewWords[]) => keepPassages(aktau.appeal, 'tr', written, tulay);
async function passage(name: string): Promise<Passage> {
  return (await readTranslation(aktau.appeal, 'tr')).passages.find((each) => each.name === name)!;
}

it('nothing is kept where somebody changed a passage meanwhile, or where the appeal has no such passage', async () => {
  expect(await keep({ name: 'title', words: 'Bir', was: null })).toBe(1);
  expect(await keep({ name: 'title', words: 'İki', was: null })).toBe('changed');
  expect((await passage('title')).words).toBe('Bir');
  expect(await keep({ name: 'title', words: 'İki', was: 'Bir' })).toBe(1);
  expect(await keep({ name: 'demand-9', words: 'x' })).toBe('strange');
});

it('what a file brings is kept whole or not at all', async () => {
  await keep({ name: 'title', words: 'Bir', was: null });
  const acts = rows('SELECT * FROM audit').length;
  const file = (title: string | null) =>
    keep({ name: 'summary', words: 'Özet', was: null }, { name: 'title', words: 'İki', was: title });
  expect(await file(null)).toBe('changed');
  expect((await passage('summary')).words).toBeNull();
  expect(rows('SELECT * FROM audit')).toHaveLength(acts);
  expect(await file('Bir')).toBe(2);
  expect(rows<{ details: string }>('SELECT details FROM audit').at(-1)?.details).toContain('summary title');
});

it('words are older than an original that was published while they were written, until they are kept beside it', async () => {
  const { sourceSha256: beside } = await passage('title');
  await addText(aktau.appeal.id, { ...FRENCH, title: 'Arrêt immédiat !' }, 'system');
  expect(await keep({ name: 'title', words: 'Katliama son!', was: null, beside })).toBe(1);
  expect(await passage('title')).toMatchObject({ words: 'Katliama son!', outdated: true });
  const again = { name: 'title', words: 'Katliama son!', was: 'Katliama son!' };
  expect(await keep({ ...again, beside: (await passage('title')).sourceSha256 })).toBe(1);
  expect(await passage('title')).toMatchObject({ outdated: false });
  expect(await keep(again)).toBe(0);
});

describe('a ready text of the desk', () => {
  const LATE = { kind: 'refuse', lang: 'fr', title: 'Trop tard', text: 'La liste est remise.' } as const;
  const TURKISH = 'Geç kaldınız\n\nListe teslim edildi.';
  const ready = async (lang = 'tr') => (await readTranslation(aktau.appeal, lang)).ready;
  const one = async () => (await ready())[0]!;
  const left = async (lang = 'tr') =>
    (await listTranslations(aktau.appeal, [lang])).find((each) => each.lang === lang)!.left;
  let name: string;
  beforeEach(async () => {
    await saveReadyText(aktau.appeal.id, LATE, tulay);
    name = (await one()).name;
  });

  it('is translated beside its original, and offered in that language', async () => {
    expect(await ready('fr')).toEqual([]);
    expect(await one()).toMatchObject({ source: inOnePiece(LATE), words: null, outdated: false, of: LATE });
    expect(await left()).toMatchObject({ readyMissing: 1, readyOutdated: 0 });
    expect(await keep({ name, words: TURKISH, was: null })).toBe(1);
    expect(await one()).toMatchObject({ words: TURKISH, outdated: false, writtenBy: 'Tülay' });
    expect(await left()).toMatchObject({ readyMissing: 0, readyOutdated: 0 });
    expect(await left('de')).toMatchObject({ readyMissing: 1 });
    const [offered] = await listReadyTexts(aktau.appeal.id, 'refuse', 'tr');
    expect(offered).toMatchObject({ ...inTwoPieces(TURKISH), translates: name.replace('ready-', '') });
    expect(rows('SELECT act, subject FROM audit').at(-1)).toEqual({ act: 'ready-text.saved', subject: offered?.id });
  });

  it('is written over by nobody who did not see it, alone or in a file', async () => {
    await keep({ name, words: TURKISH, was: null });
    expect(await keep({ name, words: 'Olmaz\n\nOlmaz.', was: null })).toBe('changed');
    const file = (was: string) => keep({ name: 'title', words: 'Bir', was: null }, { name, words: 'Son\n\nSon.', was });
    expect(await file('Geç\n\nGeç.')).toBe('changed');
    expect((await passage('title')).words).toBeNull();
    expect(await file(TURKISH)).toBe(2);
    expect((await one()).words).toBe('Son\n\nSon.');
    expect(rows('SELECT * FROM ready_texts')).toHaveLength(2);
  });

  it('has one translation in a language, whoever writes past the verbs', async () => {
    await keep({ name, words: TURKISH, was: null });
    const copy = `INSERT INTO ready_texts SELECT 'x', appeal_id, kind, lang, title, text, "by", at, translates, NULL
      FROM ready_texts WHERE translates IS NOT NULL`;
    expect(() => rawWrite(copy)).toThrow(/UNIQUE/);
  });

  it('is marked where its original has changed, until it is kept beside that', async () => {
    const { sourceSha256: beside, of } = await one();
    await keep({ name, words: TURKISH, was: null, beside });
    await saveReadyText(aktau.appeal.id, { ...of, text: 'Tout est remis.' }, tulay);
    expect(await one()).toMatchObject({ words: TURKISH, outdated: true });
    expect(await left()).toMatchObject({ readyMissing: 0, readyOutdated: 1 });
    expect(await keep({ name, words: TURKISH, was: TURKISH, beside })).toBe(1);
    expect((await one()).outdated).toBe(true);
    expect(await keep({ name, words: TURKISH, was: TURKISH, beside: (await one()).sourceSha256 })).toBe(1);
    expect((await one()).outdated).toBe(false);
  });

  it('is of its own once its language is changed at the desk, and translated no more once it is removed', async () => {
    await keep({ name, words: TURKISH, was: null });
    const [turkish] = await listReadyTexts(aktau.appeal.id, 'refuse', 'tr');
    await saveReadyText(aktau.appeal.id, { ...turkish!, lang: 'de' }, tulay);
    expect((await listReadyTexts(aktau.appeal.id, 'refuse', 'de'))[0]?.translates).toBeNull();
    expect(await one()).toMatchObject({ words: null });
    await removeReadyText(aktau.appeal.id, (await one()).of.id, tulay);
    expect(await keep({ name, words: TURKISH, was: null })).toBe('strange');
  });
});
