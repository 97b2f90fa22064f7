import { Fragment, type ReactNode } from 'react';
import type { ListedEntry, PublicEntry } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn, numberIn, sortByCountry } from '@/messages';

interface Props {
  lang: string;
  entries: ListedEntry[];
  level: 2 | 3;
  /** The address of the list, below which each entry has its page. */
  list: string;
  /** How many there are in each country, on other pages too: shown with who signed, and when. */
  found?: Record<string, number>;
}

/** Organisations under their countries, in the alphabetical order of the page's language. */
export function EntriesByCountry({ lang, entries, level, list, found }: Props) {
  const Heading = `h${level}` as const;
  return sortByCountry(lang, byCountry(entries), ({ code }) => countryName(lang, code)).map(({ code, entries }) => (
    <section className="country" key={code}>
      <Heading>
        <span>{countryName(lang, code)}</span> {found && <span>{numberIn(lang, found[code] ?? entries.length)}</span>}
      </Heading>
      <ul>
        {entries.map((entry) => (
          <li key={entry.code}>
            <Entry lang={lang} entry={found ? entry : withoutPersons(entry)} list={list} dated={Boolean(found)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** What an entry has on the public list, and lacks where one looks at what would become of it. */
type Beside = Partial<Omit<ListedEntry, keyof PublicEntry>>;

interface EntryProps {
  lang: string;
  entry: PublicEntry & Beside;
  /** Says when, and on the text in which language, it was signed. */
  dated?: boolean;
  /** The address of the list, where the entry is to lead to its page. */
  list?: string;
}

/** One entry as everybody sees it. */
export function Entry(props: EntryProps) {
  const { organisation, acronym, code } = props.entry;
  return (
    <>
      <Name name={organisation} code={code} list={props.list} />
      {acronym && (
        <>
          {' '}
          (<bdi>{acronym}</bdi>)
        </>
      )}
      <EntryDetails {...props} />
    </>
  );
}

/** What is told of an organisation beside its name. */
export function EntryDetails({ lang, entry, dated = false, list }: EntryProps) {
  const m = messagesIn(lang);
  const { organisationLatin, kind, city, affiliatedTo, website, members, signatory, office } = entry;
  const { code, message, partOf, representatives = [] } = entry;
  const details = [
    organisationLatin && <bdi>{organisationLatin}</bdi>,
    m.kinds[kind],
    city && <bdi>{city}</bdi>,
    affiliatedTo && (
      <>
        {m.signatories.affiliatedTo} <bdi>{affiliatedTo}</bdi>
      </>
    ),
    partOf && list && (
      <>
        {m.signatories.partOf}{' '}
        <a href={`${list}/${partOf.code}`}>
          <bdi>{partOf.organisation}</bdi>
        </a>
      </>
    ),
    members && m.signatories.members(members),
    signatory && <bdi>{signatory}</bdi>,
    office && <bdi>{office}</bdi>,
    representatives.length > 0 && (
      <>
        {m.signatories.alsoSignedBy} <Representatives all={representatives} />
      </>
    ),
    website && (
      <a href={website} rel="nofollow noreferrer ugc">
        <bdi>{new URL(website).host}</bdi>
      </a>
    ),
    dated && <When lang={lang} entry={entry} />,
    message && list && <a href={`${list}/${code}#message`}>{m.signatories.readMessage}</a>,
  ];
  return <Details details={details} />;
}

/** A person in a personal capacity, with the asterisk. */
export function PersonalEntry(props: EntryProps) {
  return (
    <>
      <Name name={`${props.entry.signatory} *`} code={props.entry.code} list={props.list} />
      <PersonalDetails {...props} />
    </>
  );
}

/** What is told of a person beside the name. */
export function PersonalDetails({ lang, entry, dated = false, list }: EntryProps) {
  const m = messagesIn(lang);
  const details = [
    entry.office && <bdi>{entry.office}</bdi>,
    <bdi key="organisation">{entry.organisation}</bdi>,
    m.kinds[entry.kind],
    countryName(lang, entry.country),
    dated && <When lang={lang} entry={entry} />,
    entry.message && list && <a href={`${list}/${entry.code}#message`}>{m.signatories.readMessage}</a>,
  ];
  return <Details details={details} />;
}

function Name({ name, code, list }: { name: string; code?: string; list?: string }) {
  const shown = <bdi className="organisation">{name}</bdi>;
  return list && code ? <a href={`${list}/${code}`}>{shown}</a> : shown;
}

function Representatives({ all }: { all: ListedEntry['representatives'] }) {
  return all.map(({ signatory, office }, place) => (
    <Fragment key={place}>
      {place > 0 && '; '}
      <bdi>{signatory}</bdi>
      {office && (
        <>
          , <bdi>{office}</bdi>
        </>
      )}
    </Fragment>
  ));
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

function withoutPersons(entry: ListedEntry): ListedEntry {
  return { ...entry, signatory: null, office: null, representatives: [] };
}

function byCountry(entries: ListedEntry[]): { code: string; entries: ListedEntry[] }[] {
  const codes = new Set(entries.map(({ country }) => country));
  return [...codes].map((code) => ({ code, entries: entries.filter(({ country }) => country === code) }));
}
