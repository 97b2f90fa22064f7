import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Font, openSync } from 'fontkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Appeal, PublishedText } from '@/db/types';
import { LANGUAGES, messagesIn } from '@/messages';
import { makeCard } from './card';
import { makeHandout, type OfAppeal, settingOf } from './handouts';
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
function given(lang: string, status: PublishedText['status'] = 'draft'): OfAppeal {
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

  it('a translation that nobody has read says so on each sheet, and one that was read does not', () => {
    const { unreviewed } = messagesIn(lang).handouts;
    const said = (of: OfAppeal) => JSON.stringify(settingOf('flyer-a4', of).given).includes(unreviewed);
    expect(said(given(lang))).toBe(true);
    expect(said(given(lang, 'volunteer'))).toBe(false);
  });

  it('the card is a picture of 1200 by 630', async () => {
    const { format, width, height } = await sharp(await makeCard(given(lang))).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });
});

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

  it('of words that fit on no page is refused, each time', async () => {
    const of = given('fr');
    const endless = { ...of.text, body: 'Un paragraphe de plus.\n\n'.repeat(400) };
    for (let time = 0; time < 2; time++)
      await expect(makeHandout('meeting', { ...of, text: endless })).rejects.toThrow('fit on no single page');
  });
});
