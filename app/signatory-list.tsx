import { Fragment, type ReactNode } from 'react';
import type { PublicEntry } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn, numberIn, sortByCountry } from '@/messages';

interface Country {
  code: string;
  entries: PublicEntry[];
  unnamed: number;
}

interface Props {
  lang: string;
  entries: PublicEntry[];
  unnamedByCountry?: Record<string, number>;
  level: 2 | 3;
  /** The whole list: with the number in each country, who signed, and when. Else only the organisations. */
  whole?: boolean;
}

/** Organisations under their countries, in the alphabetical order of the page's language. */
export function EntriesByCountry({ lang, entries, unnamedByCountry = {}, level, whole }: Props) {
  const Heading = `h${level}` as const;
  const m = messagesIn(lang).signatories;
  return sortByCountry(lang, byCountry(entries, unnamedByCountry), ({ code }) => countryName(lang, code)).map(
    ({ code, entries, unnamed }) => (
      <section className="country" key={code}>
        <Heading>
          <span>{countryName(lang, code)}</span> {whole && <span>{numberIn(lang, entries.length + unnamed)}</span>}
        </Heading>
        <ul>
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)}>
              <Entry lang={lang} entry={whole ? entry : { ...entry, signatory: null, office: null }} dated={whole} />
            </li>
          ))}
        </ul>
        {unnamed > 0 && <p className="aside">{m.unnamed(unnamed)}</p>}
      </section>
    ),
  );
}

interface EntryProps {
  lang: string;
  entry: PublicEntry;
  /** Says when, and on the text in which language, it was signed. */
  dated?: boolean;
}

/** One entry as everybody sees it. */
export function Entry({ lang, entry, dated = false }: EntryProps) {
  const m = messagesIn(lang);
  const { organisation, organisationLatin, acronym, kind, city, affiliatedTo, website, signatory, office } = entry;
  const details = [
    organisationLatin && <bdi>{organisationLatin}</bdi>,
    m.kinds[kind],
    city && <bdi>{city}</bdi>,
    affiliatedTo && (
      <>
        {m.signatories.affiliatedTo} <bdi>{affiliatedTo}</bdi>
      </>
    ),
    signatory && <bdi>{signatory}</bdi>,
    office && <bdi>{office}</bdi>,
    website && (
      <a href={website} rel="nofollow noreferrer ugc">
        <bdi>{new URL(website).host}</bdi>
      </a>
    ),
    dated && <When lang={lang} entry={entry} />,
  ];
  return (
    <>
      <bdi className="organisation">{organisation}</bdi>
      {acronym && (
        <>
          {' '}
          (<bdi>{acronym}</bdi>)
        </>
      )}
      <Details details={details} />
    </>
  );
}

/** A person in a personal capacity, with the asterisk. */
export function PersonalEntry({ lang, entry, dated = false }: EntryProps) {
  const details = [
    entry.office && <bdi>{entry.office}</bdi>,
    <bdi key="organisation">{entry.organisation}</bdi>,
    messagesIn(lang).kinds[entry.kind],
    countryName(lang, entry.country),
    dated && <When lang={lang} entry={entry} />,
  ];
  return (
    <>
      <bdi className="organisation">{entry.signatory} *</bdi>
      <Details details={details} />
    </>
  );
}

function When({ lang, entry }: { lang: string; entry: PublicEntry }) {
  const { signedOn, textLang } = entry;
  return <>{messagesIn(lang).signatories.signedOn(dayIn(lang, signedOn), languageName(textLang, lang))}</>;
}

/** What is told of an entry, set apart by points. */
function Details({ details }: { details: ReactNode[] }) {
  return (
    <small>
      {details.filter(Boolean).map((detail, place) => (
        <Fragment key={place}>
          {place > 0 && ' · '}
          {detail}
        </Fragment>
      ))}
    </small>
  );
}

function byCountry(entries: PublicEntry[], unnamed: Record<string, number>): Country[] {
  const codes = new Set([...entries.map(({ country }) => country), ...Object.keys(unnamed)]);
  return [...codes].map((code) => ({
    code,
    entries: entries.filter(({ country }) => country === code),
    unnamed: unnamed[code] ?? 0,
  }));
}
