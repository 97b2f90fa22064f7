import type { PublicEntry } from '@/db/types';
import { countryName, messagesIn, sortByCountry } from '@/messages';

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
}

/** Organisations under their countries, in the alphabetical order of the page's language. */
export function EntriesByCountry({ lang, entries, unnamedByCountry = {}, level }: Props) {
  const Heading = `h${level}` as const;
  const m = messagesIn(lang).signatories;
  return sortByCountry(lang, byCountry(entries, unnamedByCountry), ({ code }) => countryName(lang, code)).map(
    ({ code, entries, unnamed }) => (
      <section className="country" key={code}>
        <Heading>
          <span>{countryName(lang, code)}</span> <span className="count">{entries.length + unnamed}</span>
        </Heading>
        <ul>
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)}>
              <Entry lang={lang} entry={entry} />
            </li>
          ))}
        </ul>
        {unnamed > 0 && <p className="aside">{m.unnamed(unnamed)}</p>}
      </section>
    ),
  );
}

/** One entry as everybody sees it. */
export function Entry({ lang, entry }: { lang: string; entry: PublicEntry }) {
  const m = messagesIn(lang);
  const { organisation, organisationLatin, acronym, kind, city, affiliatedTo, website, signatory, office } = entry;
  return (
    <>
      <bdi className="organisation">{organisation}</bdi>
      {acronym && (
        <>
          {' '}
          (<bdi>{acronym}</bdi>)
        </>
      )}
      <small>
        {organisationLatin && (
          <>
            <bdi>{organisationLatin}</bdi> ·{' '}
          </>
        )}
        {m.kinds[kind]}
        {city && (
          <>
            , <bdi>{city}</bdi>
          </>
        )}
        {affiliatedTo && (
          <>
            {' '}
            · <bdi>{m.signatories.affiliatedTo(affiliatedTo)}</bdi>
          </>
        )}
        {signatory && (
          <>
            {' '}
            · <bdi>{signatory}</bdi>
            {office && (
              <>
                , <bdi>{office}</bdi>
              </>
            )}
          </>
        )}
        {website && (
          <>
            {' '}
            ·{' '}
            <a href={website} rel="nofollow noreferrer ugc">
              <bdi>{new URL(website).host}</bdi>
            </a>
          </>
        )}
      </small>
    </>
  );
}

/** A person in a personal capacity, with the asterisk. */
export function PersonalEntry({ lang, entry }: { lang: string; entry: PublicEntry }) {
  return (
    <>
      <bdi className="organisation">{entry.signatory} *</bdi>
      <small>
        {entry.office && (
          <>
            <bdi>{entry.office}</bdi>,{' '}
          </>
        )}
        <bdi>{entry.organisation}</bdi> · {countryName(lang, entry.country)}
      </small>
    </>
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
