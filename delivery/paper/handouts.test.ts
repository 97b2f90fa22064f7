import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Font, openSync } from 'fontkit';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Appeal, PublishedText } from '@/db/types';
import { LANGUAGES, messagesIn } from '@/messages';
import { makeCard } from './card';
import { type HandoutMatter, makeHandout, settingOf } from './handouts';
import { HANDOUTS } from './kinds';
import { FACES, FONTS, setPage } from './typst';

const TEXTS = 'db/appeals/zhanaozen-2011';
const APPEAL = {
  ...{
    slug: 'zhanaozen-2011',
    sourceLang: 'fr',
    addressedTo: 'KZ',
    sourceUrl: 'https://ugtg.org/spip.php?article1678',
  },
  ...{ issuedOn: '2011-12-17', publishedOn: '2011-12-21' },
} as Appeal;
const SITE = { runBy: 'Comité de Lille', contact: 'comite@lille.example', hostingCountry: 'FR', keptFor: 'six mois' };

/** The appeal as it is shipped in a language, unread. */
function given(lang: string, status: PublishedText['status'] = 'draft'): HandoutMatter {
  const [, front = '', body = ''] =
    /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(readFileSync(path.join(TEXTS, `${lang}.md`), 'utf8')) ?? [];
  const { dated, signed_as: signedAs, signed_by: signedBy, ...words } = parse(front, { schema: 'failsafe' });
  const text = {
    ...words,
    datedOn: dated,
    signedAs,
    signedBy,
    body: body.trim(),
    status,
    reading: null,
  } as PublishedText;
  const address = `https://demarche.example/${lang}/zhanaozen-2011`;
  return { lang, appeal: APPEAL, text, site: SITE, promisesRead: false, address };
}

const fonts = FACES.map((face) => {
  const folder = path.join(FONTS, face);
  return openSync(path.join(folder, readdirSync(folder).find((file) => file.endsWith('.ttf')) ?? '')) as Font;
});
const has = (family: RegExp, character: string) =>
  fonts.some((font) => family.test(font.familyName) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(HANDOUTS)('the %s stays on one page, in letters that can be read', (kind) => {
    const { pdf, scale } = setPage(settingOf(kind, given(lang)));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(scale).toBeGreaterThanOrEqual(0.84);
  });

  it('every letter has its glyph in the voice that calls and in the one that is read', () => {
    const words = HANDOUTS.map((kind) => JSON.stringify(settingOf(kind, { ...given(lang), promisesRead: true }).given));
    const letters = new Set(
      words
        .join('')
        .replace(/<svg.*?<\/svg>/gs, '')
        .replaceAll('\\', ''),
    );
    const without = (family: RegExp) => [...letters].filter((letter) => letter.trim() && !has(family, letter));
    expect(without(/Sans/)).toEqual([]);
    expect(without(/Serif|Naskh/)).toEqual([]);
  });

  it('the card is a picture of 1200 by 630', async () => {
    const { format, width, height } = await sharp(await makeCard(given(lang))).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });
});

/** What a reader finds on the page, and its size in points. */
async function readPage(pdf: Buffer): Promise<{ words: string; size: number[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { words: text.replace(/\s+/g, ' '), size: [Math.round(width), Math.round(height)] };
}

// In languages whose letters a reader of PDF finds again one by one.
describe.each(['fr', 'de', 'ru'])('on paper in %s', (lang) => {
  const { unreviewed } = messagesIn(lang).handouts;

  it.each(HANDOUTS)(
    'a translation that nobody has read says so on the %s, and one that was read does not',
    async (kind) => {
      const printed = async (of: HandoutMatter) => (await readPage(setPage(settingOf(kind, of)).pdf)).words;
      expect(await printed(given(lang))).toContain(unreviewed);
      expect(await printed({ ...given(lang, 'volunteer'), promisesRead: true })).not.toContain(unreviewed);
    },
  );

  it('the sheet to sign says so too where only the sentences that bind are unread, and has the French below each', async () => {
    const of = given(lang, 'volunteer');
    const { words } = await readPage(setPage(settingOf('sheet', of)).pdf);
    expect(words).toContain(unreviewed);
    for (const sentence of Object.values(messagesIn('fr').declarations))
      expect(words).toContain(sentence.replace(/\s+/g, ' '));
  });

  it('every sheet has the address to type, the square to scan, and its size', async () => {
    for (const kind of HANDOUTS) {
      const setting = settingOf(kind, given(lang));
      const { words, size } = await readPage(setPage(setting).pdf);
      expect(words.replaceAll(' ', ''), kind).toContain('demarche.example/');
      expect(size, kind).toEqual(kind === 'flyer-a5' ? A5 : A4);
      const { qr, ...rest } = setting.given as { qr: string };
      const blank = {
        ...setting,
        given: { ...rest, qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>' },
      };
      expect(qr && setPage(blank).pdf.equals(setPage(setting).pdf), kind).toBe(false);
    }
  });

  it('the card says so too', async () => {
    const [unread, read] = [await makeCard(given(lang)), await makeCard(given(lang, 'volunteer'))];
    expect(unread.equals(read)).toBe(false);
  });
});

const A4 = [595, 842];
const A5 = [420, 595];

describe('a sheet', () => {
  it('is the same, byte for byte, for the same words', async () => {
    const [first, again] = [0, 1].map(() => setPage(settingOf('meeting', given('ar'))).pdf);
    expect(again?.equals(first as Buffer)).toBe(true);
    expect((await makeHandout('meeting', given('ar'))).equals(first as Buffer)).toBe(true);
  });

  it('takes words as words, whatever they look like', () => {
    const of = given('fr');
    const hostile = '#panic("x") $a^2$ *b* _c_ `d` <label> @ref \\ // /* [';
    const said = { ...of.text, title: hostile, demands: [hostile], summary: hostile };
    expect(() => setPage(settingOf('flyer-a5', { ...of, text: said }))).not.toThrow();
  });

  it('of words that fit on no page goes on to the next, rather than not being there', async () => {
    const of = given('fr');
    const endless = { ...of.text, body: 'Un paragraphe de plus.\n\n'.repeat(400) };
    const pdf = await makeHandout('meeting', { ...of, text: endless });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    expect(document.numPages).toBeGreaterThan(1);
  });
});
