import { beforeEach, describe, expect, it } from 'vitest';
import {
  addText,
  findText,
  keepPassages,
  listTranslations,
  noteTextReading,
  previewTranslation,
  publishTranslation,
  readTranslation,
  sha256OfText,
} from '@/db';
import { anAppeal, DOCKERS, FRENCH, freshDatabase, morning, type Opened, rows, sign } from '../test-database';
import { addOrganiser } from '../test-organisers';
import type { Passage } from '../types';

let aktau: Opened;
let translator: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  translator = await addOrganiser('Tülay', { role: 'translator' });
});

const NAMES = ['title', 'issuer', 'summary', 'demand-1', 'demand-2', 'paragraph-1', 'signedAs', 'name-1', 'office-1'];

/** The same words in capitals stand for a translation. */
function inCapitals({ passages }: { passages: Passage[] }) {
  return passages.map(({ name, source }) => ({ name, words: source.toUpperCase() }));
}

async function writeAll(lang = 'tr'): Promise<void> {
  const all = inCapitals(await readTranslation(aktau.appeal, lang));
  await keepPassages(aktau.appeal, lang, all, translator, morning());
}

const publish = (lang = 'tr', translatedBy: string | null = null) =>
  publishTranslation(aktau.appeal, lang, { status: 'draft', translator: translatedBy }, translator, morning());

async function passage(name: string, lang = 'tr'): Promise<Passage | undefined> {
  return (await readTranslation(aktau.appeal, lang)).passages.find((each) => each.name === name);
}

describe('a translation', () => {
  it('begins with every passage of the original and no words', async () => {
    const { passages, published } = await readTranslation(aktau.appeal, 'tr');
    expect(published).toBeNull();
    expect(passages.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
    expect(passages.filter(({ words }) => words !== null)).toEqual([]);
    expect(passages.find(({ name }) => name === 'title')?.source).toBe(FRENCH.title);
  });

  it('keeps a passage with who wrote it and when, and shows it to nobody yet', async () => {
    const kept = await keepPassages(aktau.appeal, 'tr', [{ name: 'title', words: 'Katliam' }], translator, morning());
    expect(kept).toBe(1);
    expect(await passage('title')).toMatchObject({
      ...{ words: 'Katliam', outdated: false, fresh: true, writtenBy: 'Tülay', writtenAt: morning() },
    });
    expect((await findText(aktau.appeal, 'tr')).lang).toBe('fr');
    expect(rows('SELECT * FROM audit').at(-1)).toMatchObject({ act: 'translation.written', by: translator });
  });

  it('is not published while a passage is missing', async () => {
    await keepPassages(aktau.appeal, 'tr', [{ name: 'title', words: 'Katliam' }], translator);
    expect(await publish()).toBe('missing');
  });

  it('is previewed as nobody’s yet, with the name of each passage that stands in the original’s language', async () => {
    const preview = (lang = 'tr') => previewTranslation(aktau.appeal, lang);
    const unpublished = { translator: null, reading: null, datedOn: null, sha256: null };
    await keepPassages(aktau.appeal, 'tr', [{ name: 'title', words: 'Katliam' }], translator);
    const { untranslated, ...begun } = await preview();
    expect(begun).toMatchObject({ ...unpublished, status: 'draft', title: 'Katliam', body: FRENCH.body });
    expect(untranslated).toEqual(
      (await readTranslation(aktau.appeal, 'tr')).passages.map(({ name }) => name).filter((name) => name !== 'title'),
    );

    await writeAll();
    await publish('tr', 'T. Tulegenova');
    const published = await findText(aktau.appeal, 'tr');
    expect(await preview()).toEqual(published);
    const reading = { sha256: published.sha256, lang: 'tr', readBy: 'Aslı Yılmaz', readOn: '2027-02-28' };
    await noteTextReading(aktau.appeal, reading, translator);
    await keepPassages(aktau.appeal, 'tr', [{ name: 'summary', words: 'Başka' }], translator);
    expect(await preview()).toMatchObject({ ...unpublished, status: 'draft', summary: 'Başka', untranslated: [] });
    await keepPassages(aktau.appeal, 'fr', [{ name: 'title', words: 'Assez !' }], translator);
    expect(await preview('fr')).toMatchObject({ ...unpublished, status: 'source', title: 'Assez !' });
  });

  it('is published whole, as a draft, with its own fingerprint', async () => {
    await writeAll();
    expect(await publish('tr', 'T. Tulegenova')).toBe('published');
    const text = await findText(aktau.appeal, 'tr');
    expect(text).toMatchObject({
      ...{ lang: 'tr', version: 1, status: 'draft', translator: 'T. Tulegenova', datedOn: '2027-03-01', reading: null },
      ...{ title: FRENCH.title.toUpperCase(), demands: FRENCH.demands.map((demand) => demand.toUpperCase()) },
    });
    expect(text.sha256).toBe(sha256OfText(text));
    expect(await publish('tr', 'T. Tulegenova')).toBe('same');
  });

  it('is not published again where nothing has changed, also once it was read', async () => {
    await writeAll();
    await publish();
    const { sha256 } = await findText(aktau.appeal, 'tr');
    const reading = { sha256, lang: 'tr', readBy: 'Aslı Yılmaz', readOn: '2027-02-28' };
    expect(await noteTextReading(aktau.appeal, reading, translator)).toBe('noted');
    expect(await publish()).toBe('same');
    expect(await findText(aktau.appeal, 'tr')).toMatchObject({ version: 1, status: 'volunteer' });
    expect(await publish('tr', 'T. Tulegenova')).toBe('published');
  });

  it('is published again where the original has lost a passage', async () => {
    await writeAll();
    await publish();
    await addText(aktau.appeal.id, { ...FRENCH, demands: FRENCH.demands.slice(0, 1) }, 'system');
    expect(await publish()).toBe('published');
    expect((await findText(aktau.appeal, 'tr')).demands).toHaveLength(1);
  });

  it('becomes a new version when it is corrected; who signed stays with the one that was read', async () => {
    await writeAll();
    await publish();
    const first = await findText(aktau.appeal, 'tr');
    await sign({ appeal: aktau.appeal, text: first }, DOCKERS, 'docks@union.example');
    await keepPassages(aktau.appeal, 'tr', [{ name: 'title', words: 'Düzeltilmiş' }], translator);
    expect((await findText(aktau.appeal, 'tr')).title).toBe(first.title);
    expect(await publish()).toBe('published');
    expect(await findText(aktau.appeal, 'tr')).toMatchObject({ version: 2, title: 'Düzeltilmiş' });
    expect(rows('SELECT * FROM signatures').at(-1)).toMatchObject({ text_id: first.id });
    expect(rows('SELECT * FROM appeal_texts')).toContainEqual(
      expect.objectContaining({ id: first.id, title: first.title }),
    );
  });

  it('says which passages are older than their original, until they are written again', async () => {
    await writeAll();
    await publish();
    await addText(aktau.appeal.id, { ...FRENCH, demands: ['Arrêt !', ...FRENCH.demands.slice(1)] }, 'system');
    const outdated = async () =>
      (await readTranslation(aktau.appeal, 'tr')).passages.filter((each) => each.outdated).map(({ name }) => name);
    expect(await outdated()).toEqual(['demand-1']);
    await publish('tr', 'Somebody else');
    expect(await outdated()).toEqual(['demand-1']);
    await keepPassages(aktau.appeal, 'tr', [{ name: 'demand-1', words: 'DUR !' }], translator);
    expect(await outdated()).toEqual([]);
  });
});

describe('the languages of an appeal', () => {
  it('are listed with what is left to do, the original first', async () => {
    await writeAll('ar');
    await publish('ar');
    await keepPassages(aktau.appeal, 'tr', [{ name: 'title', words: 'Katliam' }], translator);
    const all = (await readTranslation(aktau.appeal, 'tr')).passages.length;
    const states = await listTranslations(aktau.appeal, ['ar', 'de']);
    expect(states.map(({ lang, left }) => ({ lang, ...left }))).toMatchObject([
      { lang: 'fr', missing: 0, outdated: 0, fresh: 0 },
      { lang: 'ar', missing: 0, outdated: 0, fresh: 0 },
      { lang: 'tr', missing: all - 1, outdated: 0, fresh: 1 },
      { lang: 'de', missing: all, outdated: 0, fresh: 0 },
    ]);
  });
});
