import type { EditionEntry, PackMatter } from '@/db/types';
import { KINDS } from '@/db/types';
import { countryName, messagesIn, sortByCountry } from '@/messages';
import { annexed } from './annex';
import {
  blockOf,
  givenIn,
  letterIn,
  linesOf,
  marksNew,
  numbersByCountry,
  shownLetter,
  spokenFor,
  textIn,
  wholeText,
} from './words';

const ARABIC = /\p{Script=Arabic}/u;
/** How much of a hash stands beside an entry. */
const MARK = 8;

/** What the book in a language is set from. */
export function bookIn(matter: PackMatter, lang: string): object {
  const spoken = spokenFor(lang);
  const { pack, signatories, kinds, coveringLetter, demarches } = messagesIn(spoken);
  const { sourceLang } = matter.appeal;
  const given = givenIn(matter, lang);
  const texts = [...new Set([textIn(matter, lang), textIn(matter, sourceLang)])];
  const organisations = matter.entries.filter(({ facts }) => facts.countedAs === 'organisation');
  const persons = matter.entries.filter(({ facts }) => facts.countedAs === 'person');
  const rowsOf = (entries: EditionEntry[]) => byCountry(entries, matter, spoken);
  return {
    ...given,
    addressees: matter.addressees.map((addressee) => blockOf(addressee, lang)),
    letter: shownLetter(letterIn(matter, lang), coveringLetter.salutation),
    texts: texts.map((text) => wholeText(text, matter, lang)),
    kinds: KINDS.map((kind) => [kinds[kind], organisations.filter(({ facts }) => facts.kind === kind).length]).filter(
      ([, number]) => number,
    ),
    byCountry: numbersByCountry(
      organisations.map(({ facts }) => facts.country),
      lang,
    ),
    countries: rowsOf(organisations),
    persons: rowsOf(persons),
    unnamed: matter.edition.counts.unnamed.map(({ of, country, number }) => ({
      country: country && countryName(spoken, country),
      words: of === 'organisations' ? signatories.unnamed(number) : signatories.unnamedPersons(number),
    })),
    messages: messagesOf(matter.entries, spoken),
    demarches: matter.demarches.map(({ facts, hash }) => ({ ...annexed(facts, spoken), mark: hash.slice(0, MARK) })),
    words: {
      ...given.words,
      contents: pack.contents,
      letterTitle: pack.letterTitle,
      addressees: pack.addressees,
      countsTitle: pack.countsTitle,
      byKind: pack.byKind,
      byCountry: pack.byCountry,
      listTitle: pack.listTitle,
      marks: pack.marks,
      isNew: pack.isNew,
      personsTitle: signatories.personsTitle,
      personsNote: signatories.personsNote,
      unnamedTitle: signatories.unnamedTitle,
      messagesTitle: pack.messagesTitle,
      messagesNote: pack.messagesNote,
      demarchesTitle: demarches.title,
      demarchesNote: demarches.intro,
      checkTitle: pack.checkTitle,
      checkManifest: pack.checkManifest,
      checkFile: pack.checkFile,
      checkEntry: pack.checkEntry,
    },
  };
}

/** Entries under the names of their countries, these in the alphabetical order of the language. */
function byCountry(entries: EditionEntry[], { edition }: PackMatter, lang: string) {
  const found = new Map<string, EditionEntry[]>();
  for (const entry of entries) {
    const those = found.get(entry.facts.country) ?? [];
    those.push(entry);
    found.set(entry.facts.country, those);
  }
  const marks = marksNew(edition.counts);
  const countries = [...found].map(([code, those]) => ({
    name: countryName(lang, code),
    entries: those.map((entry) => shownEntry(entry, marks, lang)),
  }));
  return sortByCountry(lang, countries, ({ name }) => name);
}

/** An entry as the book sets it; a fact is words that somebody wrote, or a label and such words. */
function shownEntry({ facts, words, hash, isNew }: EditionEntry, marks: boolean, lang: string) {
  const { kinds, signatories } = messagesIn(lang);
  const isPerson = facts.countedAs === 'person';
  const signed = [words?.signatory, words?.office]
    .filter(Boolean)
    .join(ARABIC.test(words?.signatory ?? '') ? '، ' : ', ');
  const shown = [
    isPerson ? words?.signatory && words.office : kinds[facts.kind],
    isPerson && words?.signatory ? facts.organisation : null,
    facts.city,
    facts.affiliatedTo && [signatories.affiliatedTo, facts.affiliatedTo],
    facts.members !== null && !isPerson ? signatories.members(facts.members) : null,
    isPerson ? null : signed,
  ];
  return {
    name: nameOf({ facts, words }),
    starred: isPerson,
    latin: facts.organisationLatin,
    acronym: facts.acronym,
    facts: shown.filter(Boolean),
    mark: hash.slice(0, MARK),
    isNew: marks && isNew,
  };
}

/** A person by name where that may be shown; else, like an organisation, by the organisation's. */
function nameOf({ facts, words }: Pick<EditionEntry, 'facts' | 'words'>): string {
  return (facts.countedAs === 'person' && words?.signatory) || facts.organisation;
}

function messagesOf(entries: EditionEntry[], lang: string) {
  const withMessage = entries.filter(({ words }) => words?.message);
  const said = withMessage.map(({ facts, words }) => ({
    name: nameOf({ facts, words }),
    starred: facts.countedAs === 'person',
    country: countryName(lang, facts.country),
    paragraphs: (words?.message ?? '').split(/\n\s*\n/).map(linesOf),
  }));
  return sortByCountry(lang, said, ({ country }) => country);
}
