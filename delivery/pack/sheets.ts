import type { Addressee, PackMatter } from '@/db/types';
import { directionOf, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { blockOf, givenIn, letterIn, numbersByCountry, salutationTo, shownLetter, spokenFor, textIn } from './words';

/** What the letter to an addressee is set from, in a language. */
export function letterTo(addressee: Addressee, matter: PackMatter, lang: string): object {
  const { coveringLetter } = messagesIn(spokenFor(lang));
  const given = givenIn(matter, lang);
  return {
    ...given,
    addressee: blockOf(addressee, lang),
    letter: shownLetter(letterIn(matter, lang), salutationTo(addressee, lang)),
    words: {
      ...given.words,
      subject: coveringLetter.subject,
      enclosed: coveringLetter.enclosed(matter.edition.number),
    },
  };
}

/** The most countries that the short form names. */
const COUNTRIES_IN_SHORT = 10;

/** What the short form in a language is set from: the countries with most organisations, and how many there are beside. */
export function shortFormIn(matter: PackMatter, lang: string): object {
  const organisations = matter.entries.filter(({ facts }) => facts.countedAs === 'organisation');
  const all = numbersByCountry(
    organisations.map(({ facts }) => facts.country),
    lang,
  );
  const named = all.toSorted(([, a], [, b]) => b - a).slice(0, COUNTRIES_IN_SHORT);
  const { moreCountries } = messagesIn(spokenFor(lang)).pack;
  return {
    ...givenIn(matter, lang),
    byCountry: named,
    more: all.length > named.length ? moreCountries(all.length - named.length) : null,
  };
}

/** What a sheet to be filled in with a pen is set from: in the addressee's language, and in the appeal's own below. */
export function byHand(kind: 'receipt' | 'refusal', addressee: Addressee, matter: PackMatter): object {
  const { sourceLang } = matter.appeal;
  const given = givenIn(matter, addressee.lang);
  const inSource = spokenFor(sourceLang);
  const isBilingual = given.lang !== inSource;
  const witnesses = kind === 'receipt' ? [] : [1, 2];
  const witness = (lang: string, n: number) => messagesIn(lang).handingOver.witness(n);
  const besideIn = (lang: string) => ({
    lang,
    dir: directionOf(lang),
    title: unbroken(textIn(matter, sourceLang).title),
    words: wordsByHand(kind, lang),
  });
  return {
    ...given,
    addressee: blockOf(addressee, addressee.lang),
    short: ['when', 'where'],
    long: kind === 'receipt' ? ['name'] : ['answered', 'words', 'after'],
    witnesses: witnesses.map((n) => ({ words: witness(given.lang, n), beside: witness(inSource, n) })),
    only: kind === 'receipt',
    words: { ...given.words, ...wordsByHand(kind, given.lang) },
    beside: isBilingual ? besideIn(inSource) : null,
  };
}

function wordsByHand(kind: 'receipt' | 'refusal', lang: string) {
  const m = messagesIn(lang).handingOver;
  return {
    addressee: m.addressee,
    appeal: m.appeal,
    documents: m.documents,
    documentsNamed: m.documentsNamed,
    when: m.when,
    where: m.where,
    name: m.name,
    signature: m.signature,
    title: kind === 'receipt' ? m.receiptTitle : m.refusalTitle,
    said: kind === 'receipt' ? m.receiptSaid : m.refusalSaid,
    only: m.receiptOnly,
    stamp: m.stamp,
    answered: m.answered,
    words: m.words,
    after: m.after,
    witnessName: m.witnessName,
  };
}
