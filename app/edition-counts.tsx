import type { Edition, EditionPreview } from '@/db/types';
import { countriesIn, countryName, messagesIn, numberIn } from '@/messages';

interface Props {
  lang: string;
  counts: Edition['counts'];
}

/** How many an edition names, from how many countries, how many are new in it, and how many démarches it tells of. */
export function EditionCounts({ lang, counts, demarches }: Props & Pick<Edition, 'demarches'>) {
  const { editions: m, demarches: register } = messagesIn(lang);
  const said = [
    m.organisations(counts.organisations),
    m.countries(counts.countries),
    counts.persons > 0 && m.persons(counts.persons),
    m.isNew(counts.isNew),
    demarches > 0 && register.found(demarches),
  ];
  return <ul>{said.flatMap((line) => (line ? [<li key={line}>{line}</li>] : []))}</ul>;
}

/** Those who are a number alone, of a country where that may be told. */
export function UnnamedNumbers({ lang, counts }: Props) {
  const m = messagesIn(lang).editions;
  if (counts.unnamed.length === 0) return null;
  const nameOf = ({ of, country }: Edition['counts']['unnamed'][number]) => {
    if (of === 'persons') return m.unnamedPersons;
    return country ? m.unnamedOf(countryName(lang, country)) : m.unnamedOrganisations;
  };
  return (
    <ul>
      {counts.unnamed.map((number) => (
        <li key={`${number.of} ${number.country}`}>{m.unnamed(number.number, nameOf(number))}</li>
      ))}
    </ul>
  );
}

/** The named organisations by kind and by country, in the order of the page's language. */
export function NamedNumbers({
  lang,
  kinds,
  countries,
}: { lang: string } & Pick<EditionPreview, 'kinds' | 'countries'>) {
  const { editions: m, kinds: names } = messagesIn(lang);
  const byKind = Object.entries(kinds).map(([kind, n]) => [names[kind as keyof typeof names], n] as const);
  const byCountry = countriesIn(lang).flatMap(({ code, name }) =>
    countries[code] ? [[name, countries[code]] as const] : [],
  );
  return (
    <>
      <Numbers lang={lang} title={m.byKind} rows={byKind} />
      <Numbers lang={lang} title={m.byCountry} rows={byCountry} />
    </>
  );
}

function Numbers({ lang, title, rows }: { lang: string; title: string; rows: (readonly [string, number])[] }) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, n]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{numberIn(lang, n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function EditionCode({ code }: { code: string }) {
  return <code dir="ltr">{inFours(code)}</code>;
}

/** A code in groups of four, as one compares by eye. */
export function inFours(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$& ');
}
