import type { AppealText, ListedEntry, Unnamed } from '@/db/types';
import { countryName, directionOf, messagesIn, numberIn, sortByCountry } from '@/messages';
import { PersonalEntry } from './signatory-list';

/** Those who issued the appeal: they stand at the head of the list and are not counted. */
export function Issuers({ lang, text }: { lang: string; text: AppealText }) {
  const m = messagesIn(lang).appeal;
  return (
    <section className="country" aria-labelledby="issuers">
      <h2 id="issuers">{m.issuedBy}</h2>
      <ul lang={text.lang} dir={directionOf(text.lang)}>
        <li>
          <bdi className="organisation">{text.issuer}</bdi>
          <small>{text.signedAs}</small>
        </li>
        {text.signedBy.map(({ name, office }) => (
          <li key={name}>
            <bdi className="organisation">{name}</bdi>
            <small>{office}</small>
          </li>
        ))}
      </ul>
      <p className="aside">{m.issuersNote}</p>
    </section>
  );
}

interface NumbersProps {
  lang: string;
  unnamed: Unnamed;
  /** Where one country is looked at, its number alone is told. */
  country: string | undefined;
}

/** How many organisations do not publish their names, by country where that may be told. */
export function UnnamedOrganisations({ lang, unnamed, country }: NumbersProps) {
  const m = messagesIn(lang).signatories;
  const told = Object.entries(unnamed.byCountry).filter(([code]) => !country || code === country);
  const elsewhere = country ? 0 : unnamed.elsewhere;
  const total = told.reduce((sum, [, number]) => sum + number, elsewhere);
  if (total === 0) return null;
  return (
    <section className="country" aria-labelledby="unnamed">
      <h2 id="unnamed">
        <span>{m.unnamedTitle}</span> <span>{numberIn(lang, total)}</span>
      </h2>
      <p>{m.unnamed(total)}</p>
      {told.length > 0 && (
        <ul>
          {sortByCountry(lang, told, ([code]) => countryName(lang, code)).map(([code, number]) => (
            <li key={code}>
              {countryName(lang, code)} {numberIn(lang, number)}
            </li>
          ))}
          {elsewhere > 0 && (
            <li>
              {m.elsewhere} {numberIn(lang, elsewhere)}
            </li>
          )}
        </ul>
      )}
      <p className="aside">{m.unnamedNote}</p>
    </section>
  );
}

interface PersonsProps {
  lang: string;
  list: string;
  persons: ListedEntry[];
  unnamed: number;
}

/** Persons in a personal capacity, apart from the organisations. */
export function Persons({ lang, list, persons, unnamed }: PersonsProps) {
  const m = messagesIn(lang).signatories;
  if (persons.length + unnamed === 0) return null;
  return (
    <section className="country" aria-labelledby="persons">
      <h2 id="persons">{m.personsTitle}</h2>
      <ul>
        {persons.map((person) => (
          <li key={person.code}>
            <PersonalEntry lang={lang} entry={person} list={list} dated />
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className="aside">{m.unnamedPersons(unnamed)}</p>}
      <p className="aside">{m.personsNote}</p>
    </section>
  );
}

/** What the list means, and where programs find it. */
export function HowToRead({ lang, list }: { lang: string; list: string }) {
  const m = messagesIn(lang).signatories;
  return (
    <>
      <section aria-labelledby="how">
        <h2 id="how">{m.howTitle}</h2>
        <ul>
          {m.how.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{m.filesTitle}</h2>
        <p>
          <a href={`${list}.json`}>JSON</a> · <a href={`${list}.csv`}>CSV</a>
        </p>
        <p className="aside">{m.filesNote}</p>
      </section>
    </>
  );
}
