import type { Addressee, CoveringLetter, PackMatter, PublishedText } from '@/db/types';
import {
  countryName,
  DEFAULT_LANGUAGE,
  dayIn,
  directionOf,
  isLanguage,
  languageName,
  messagesIn,
  sortByCountry,
} from '@/messages';
import { provenanceIn } from '@/messages/provenance';
import { comma, paragraphsOf, sentencesOf, unbroken } from '@/messages/typography';

/** The language in which labels, days and countries are said where a document is in one that the site does not speak. */
export function spokenFor(lang: string): string {
  return isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
}

/** The appeal in a language, or in its own where it has no text in that. */
export function textIn({ texts, appeal }: PackMatter, lang: string): PublishedText {
  const text = texts.find((each) => each.lang === lang) ?? texts.find((each) => each.lang === appeal.sourceLang);
  if (!text) throw new Error(`The pack has no text in ${appeal.sourceLang}.`);
  return text;
}

/** The letter in a language, or in the appeal's own where there is none in that. */
export function letterIn({ letters, appeal }: PackMatter, lang: string): CoveringLetter {
  const letter = letters.find((each) => each.lang === lang) ?? letters.find((each) => each.lang === appeal.sourceLang);
  if (!letter) throw new Error(`The pack has no letter in ${appeal.sourceLang}.`);
  return letter;
}

/** What every document of the pack in a language reads. */
export function givenIn(matter: PackMatter, lang: string) {
  const { appeal, edition } = matter;
  const spoken = spokenFor(lang);
  const { pack, appeal: m } = messagesIn(spoken);
  const text = textIn(matter, lang);
  const [count = '', ...others] = countsIn(matter, lang);
  return {
    lang: spoken,
    dir: directionOf(spoken),
    code: edition.code,
    title: unbroken(text.title),
    issuer: text.issuer,
    issued: m.issuedOn(dayIn(spoken, appeal.issuedOn)),
    address: matter.address,
    frozenOn: pack.frozenOn(dayIn(spoken, edition.frozenAt)),
    to:
      edition.recipients === 'authorities'
        ? pack.toAuthorities(countryName(spoken, appeal.addressedTo))
        : pack.toOthers,
    count,
    counts: [count, ...others],
    since: sinceIn(matter, lang),
    unreviewed: unreviewedIn(text, spoken),
    text: shownText(text),
    words: {
      edition: pack.edition(edition.number),
      code: pack.code,
      page: pack.page('{n}', '{of}'),
      demands: m.demandsTitle,
      checkCode: pack.checkCode(edition.code),
    },
  };
}

/** How many stand behind the appeal, in words: organisations and countries, and persons where there are any. */
function countsIn({ edition: { counts } }: PackMatter, lang: string): string[] {
  const { pack, appeal } = messagesIn(spokenFor(lang));
  return [
    counts.organisations > 0 ? appeal.standBehind(counts.organisations, counts.countries) : pack.noneNamed,
    ...(counts.persons > 0 ? [pack.persons(counts.persons)] : []),
  ];
}

/** What is new since the edition before, and what was taken out since this one was frozen; no name, no country. */
function sinceIn({ edition: { counts }, removed }: PackMatter, lang: string): string[] {
  const { pack } = messagesIn(spokenFor(lang));
  const hasOld = marksNew(counts);
  return [
    ...(hasOld && counts.isNew > 0 ? [pack.news(counts.isNew)] : []),
    ...(removed > 0 ? [pack.removed(removed)] : []),
  ];
}

/** In a first edition all is new, and nothing is marked. */
export function marksNew(counts: PackMatter['edition']['counts']): boolean {
  return counts.isNew < counts.organisations + counts.persons;
}

export function unreviewedIn(text: PublishedText, lang: string): string | null {
  return text.status === 'draft' ? messagesIn(spokenFor(lang)).handouts.unreviewed : null;
}

/** A text as templates set it. */
export function shownText(text: PublishedText) {
  return {
    lang: text.lang,
    dir: directionOf(text.lang),
    issuer: text.issuer,
    title: unbroken(text.title),
    sentences: sentencesOf(text.title),
    summary: unbroken(text.summary),
    demands: text.demands.map(unbroken),
  };
}

/** A text in full, told where it comes from in the document's language. */
export function wholeText(text: PublishedText, { appeal }: PackMatter, lang: string) {
  const spoken = spokenFor(lang);
  const m = messagesIn(spoken);
  const prevails = text.lang === appeal.sourceLang ? '' : m.appeal.prevails(languageName(appeal.sourceLang, spoken));
  const published = `${m.appeal.source} · ${new URL(appeal.sourceUrl).host}${comma(spoken)}${m.appeal.publishedOn(dayIn(spoken, appeal.publishedOn))}`;
  return {
    ...shownText(text),
    heading: m.pack.appealIn(languageName(text.lang, spoken)),
    provenance: [provenanceIn(spoken, text, appeal.sourceLang), prevails, published].filter(Boolean).join(' '),
    unreviewed: unreviewedIn(text, lang),
    paragraphs: paragraphsOf(text.body).map(({ words, isStrong }) => ({ words, strong: isStrong })),
    signedAs: text.signedAs,
    hands: text.signedBy.map(({ name, office }) => `${name}${comma(text.lang)}${office}`),
  };
}

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A letter as templates set it; a paragraph of the body is lines, or the place of the demands. */
export function shownLetter(letter: CoveringLetter, salutation: string) {
  const paragraphs = letter.body.split(/\n\s*\n/).flatMap((paragraph) => paragraph.split(/(\{demands\})/));
  return {
    letterhead: linesOf(letter.letterhead),
    placeAndDay: letter.placeAndDay,
    salutation: unbroken(salutation),
    body: paragraphs
      .map((paragraph) => ({ demands: paragraph === '{demands}', lines: linesOf(unbroken(paragraph)) }))
      .filter(({ lines }) => lines.length > 0),
    signers: linesOf(letter.signers),
  };
}

/**
 * The block of an addressee: the office in a language where it has a name in that, who holds it, where it stands. Of one
 * that is history the office alone: no address is better than a wrong one.
 */
export function blockOf(addressee: Addressee, lang: string): { lines: string[] } {
  const office = addressee.offices[lang] ?? addressee.office;
  if (addressee.isHistoric) return { lines: [office] };
  return { lines: [office, addressee.holder ?? '', ...linesOf(addressee.post ?? '')].filter(Boolean) };
}

/** How the addressee is spoken to is known in its own language alone, and of one that is history no more. */
export function salutationTo(addressee: Addressee | null, lang: string): string {
  const isKnown = addressee?.lang === lang && !addressee.isHistoric;
  return unbroken((isKnown && addressee.formOfAddress) || messagesIn(spokenFor(lang)).coveringLetter.salutation);
}

/** Numbers by country, in the alphabetical order of the countries' names. */
export function numbersByCountry(countries: string[], lang: string): [name: string, number: number][] {
  const numbers = new Map<string, number>();
  for (const country of countries) numbers.set(country, (numbers.get(country) ?? 0) + 1);
  const rows = [...numbers].map(([code, number]): [string, number] => [countryName(spokenFor(lang), code), number]);
  return sortByCountry(spokenFor(lang), rows, ([name]) => name);
}
