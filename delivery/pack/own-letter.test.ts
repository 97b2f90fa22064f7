import { describe, expect, it } from 'vitest';
import type { Addressee } from '@/db/types';
import { countryName, directionOf, LANGUAGES, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { MODELS, type Model, modelText, unfilledIn } from './model-texts';
import { makeOwnLetter, type OwnLetterMatter, ownLetterInPlain } from './own-letter';
import { letterTo } from './sheets';
import { EMBASSY, matterOf, textOf } from './test-matter';
import { closed, pagesOf } from './test-reading';

const { appeal } = matterOf([]);
const ADDRESS = 'https://demarche.example/fr/zhanaozen-2011';
const FILLING = { organisation: 'Section des dockers de l’Anse', place: 'Lille', day: '2026-11-28' };
const NOTHING = { organisation: null, place: null, day: null };

interface Told {
  addressee?: Addressee | null;
  organisation?: string;
}

function own(lang: string, model: Model, { addressee = EMBASSY, ...filling }: Told = {}): OwnLetterMatter {
  const text = textOf(lang);
  const letter = modelText(model, appeal, text, { ...FILLING, ...filling, addressee });
  return { appeal, text, addressee, letter, isMotion: model === 'motion', address: ADDRESS };
}

const printed = async (matter: OwnLetterMatter) => pagesOf({ name: 'letter', bytes: makeOwnLetter(matter) });

/** Whether the words stand there; from the right they are given back one by one, and without their small marks. */
function says(pages: string[], lang: string, words: string): boolean {
  const page = closed(pages.join());
  const parts = directionOf(lang) === 'rtl' ? words.split(/\s/).filter((word) => !/\p{M}/u.test(word)) : [words];
  return parts.every((part) => page.includes(closed(part)));
}

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(MODELS)('the %s is one page, with the three demands word for word', async (model) => {
    const matter = own(lang, model);
    const pages = await printed(matter);
    expect(pages).toHaveLength(1);
    const plain = ownLetterInPlain(matter);
    for (const demand of matter.text.demands) {
      expect(says(pages, lang, unbroken(demand)), demand).toBe(true);
      expect(plain).toContain(unbroken(demand));
    }
    expect(plain).not.toContain('{');
  });

  it('the letter says who writes, from where, to whom, and asks for a reply', () => {
    const plain = ownLetterInPlain(own(lang, 'letter'));
    const said = [FILLING.organisation, FILLING.place, EMBASSY.holder ?? '', messagesIn(lang).modelTexts.request];
    for (const words of said) expect(plain).toContain(words);
  });

  it('what is not said stands in brackets', () => {
    const { modelTexts: m } = messagesIn(lang);
    const text = textOf(lang);
    const letter = modelText('letter', appeal, text, { ...NOTHING, addressee: null });
    expect(letter.letterhead).toBe(`${m.organisationHere}\n${m.addressHere}`);
    expect(letter.placeAndDay).toBe(m.placeAndDay(m.placeHere, m.dateHere));
  });

  it('what a letter leaves open is found until it is filled in, and nobody’s own brackets are', () => {
    const letter = modelText('letter', appeal, textOf(lang), { ...FILLING, addressee: null });
    expect(unfilledIn(letter, false)).toEqual(['letterhead', 'body']);
    const empty = modelText('letter', appeal, textOf(lang), { ...NOTHING, addressee: null });
    expect(unfilledIn(empty, false)).toEqual(['letterhead', 'placeAndDay', 'body']);
    const filled = { letterhead: 'Section (CGT)', placeAndDay: 'Lille (Nord)', body: '(1) {demands}' };
    expect(unfilledIn({ ...letter, ...filled }, false)).toEqual([]);
  });

  it('a motion may be printed before the meeting that fills it in, once it says whose it is', () => {
    const empty = modelText('motion', appeal, textOf(lang), { ...NOTHING, addressee: null });
    expect(unfilledIn(empty, true)).toEqual(['letterhead']);
    const named = modelText('motion', appeal, textOf(lang), { ...NOTHING, ...FILLING, day: null, addressee: null });
    expect(unfilledIn(named, true)).toEqual([]);
  });

  it('the motion says what it is for: to support the appeal, signed or not, and to bring its demands', () => {
    const { modelTexts: m, meeting } = messagesIn(lang);
    const { body } = modelText('motion', appeal, textOf(lang), { ...FILLING, addressee: EMBASSY });
    const country = countryName(lang, appeal.addressedTo);
    expect(body).toContain(`${m.decides(country)}\n\n{demands}`);
    expect(body).toContain(m.mandates(m.personHere));
    for (const signs of [meeting.motionDecides(country), meeting.motionMandates]) expect(body).not.toContain(signs);
  });

  it('a translation that nobody has read says so on the page', async () => {
    const matter = own(lang, 'letter');
    const mark = messagesIn(lang).handouts.unreviewed;
    const draft = await printed({ ...matter, text: { ...matter.text, status: 'draft' } });
    const read = await printed({ ...matter, text: { ...matter.text, status: 'official' } });
    expect(says(draft, lang, mark)).toBe(true);
    expect(says(read, lang, mark)).toBe(false);
  });
});

it('an addressee is spoken to as it is known in its own language, and in another as anybody', () => {
  expect(ownLetterInPlain(own('ru', 'letter'))).toContain(EMBASSY.formOfAddress);
  expect(ownLetterInPlain(own('fr', 'letter'))).toContain(messagesIn('fr').coveringLetter.salutation);
  expect(ownLetterInPlain(own('fr', 'motion'))).not.toContain(messagesIn('fr').coveringLetter.salutation);
});

it('of an addressee that is history the office alone is written to, and nobody by the name of then', () => {
  const past = { ...EMBASSY, isHistoric: true, post: 'rue d’alors' };
  const plain = ownLetterInPlain(own('ru', 'letter', { addressee: past }));
  expect(plain).toContain(EMBASSY.office);
  for (const then of [EMBASSY.holder, EMBASSY.formOfAddress, past.post]) expect(plain).not.toContain(then);
});

it('so it is in what goes with a list', () => {
  const letter = JSON.stringify(letterTo({ ...EMBASSY, isHistoric: true }, matterOf([]), 'ru'));
  expect(letter).toContain(EMBASSY.office);
  for (const then of [EMBASSY.holder, EMBASSY.formOfAddress]) expect(letter).not.toContain(then);
});

it('a letter that no face can show is refused by name', () => {
  expect(() => makeOwnLetter(own('fr', 'letter', { organisation: 'Union 𐤀' }))).toThrow(/U\+10900/);
});

it('a letter of many lines is set smaller to stay on its page, or goes on to a second one', async () => {
  const { letter, ...matter } = own('fr', 'letter');
  const pagesWith = async (lines: number) => {
    const body = ['{demands}', ...Array(lines).fill('Nous exigeons.')].join('\n');
    return (await printed({ ...matter, letter: { ...letter, body } })).length;
  };
  expect(await Promise.all([5, 32, 50].map(pagesWith))).toEqual([1, 1, 2]);
});

it('the appeal in its own words is whole, its demands not said twice', () => {
  const plain = ownLetterInPlain(own('fr', 'appeal'));
  expect(plain).toContain('dans la ville de Zhanaozen');
  expect(plain.split('Châtiment des coupables').length).toBe(2);
});
