import { findAppeal, listEntriesByCountry } from '@/db';
import { type CountryEntries, type Organiser, VISIBILITIES } from '@/db/types';
import { countryName, messagesIn, numberIn, sortByCountry } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = async () => ({ title: messagesIn(await deskLanguage()).signatories.hiding.title });

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('floods.stop');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const m = messagesIn(lang).signatories.hiding;
  const { done } = await searchParams;
  const { hiddenCountries } = appeal;
  const entries = withHidden(await listEntriesByCountry(appeal.id, organiser), hiddenCountries, organiser);
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {typeof done === 'string' && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <p>{m.intro}</p>
      <p>{m.stays}</p>
      <p>
        <a href={`/${lang}/${slug}/signatories`}>{m.seePublic}</a>
      </p>
      {organiser.countries === null && <All lang={lang} slug={slug} isHidden={hiddenCountries.includes('*')} />}
      {entries.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <Countries lang={lang} slug={slug} entries={entries} hiddenCountries={hiddenCountries} />
      )}
    </AdminPage>
  );
}

function All({ lang, slug, isHidden }: { lang: string; slug: string; isHidden: boolean }) {
  const m = messagesIn(lang).signatories.hiding;
  return (
    <section aria-labelledby="all">
      <h2 id="all">{m.all}</h2>
      <p>{isHidden ? m.allHidden : m.allShown}</p>
      <Switch lang={lang} slug={slug} country="*" name={m.all} isHidden={isHidden} />
    </section>
  );
}

interface CountriesProps {
  lang: string;
  slug: string;
  entries: CountryEntries[];
  hiddenCountries: string[];
}

function Countries({ lang, slug, entries, hiddenCountries }: CountriesProps) {
  const { signatories, visibilities } = messagesIn(lang);
  const m = signatories.hiding;
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{m.country}</th>
          {VISIBILITIES.map((visibility) => (
            <th scope="col" key={visibility}>
              {visibilities[visibility]}
            </th>
          ))}
          <th scope="col">{m.state}</th>
        </tr>
      </thead>
      <tbody>
        {sortByCountry(lang, entries, ({ country }) => countryName(lang, country)).map((entry) => {
          const { country } = entry;
          const isHidden = hiddenCountries.includes(country);
          return (
            <tr key={country}>
              <th scope="row">{countryName(lang, country)}</th>
              {VISIBILITIES.map((visibility) => (
                <td key={visibility} data-head={visibilities[visibility]}>
                  {numberIn(lang, entry[visibility])}
                </td>
              ))}
              <td data-head={m.state}>
                {isHidden || hiddenCountries.includes('*') ? m.hidden : m.shown}
                <Switch
                  lang={lang}
                  slug={slug}
                  country={country}
                  name={countryName(lang, country)}
                  isHidden={isHidden}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface SwitchProps {
  lang: string;
  slug: string;
  country: string;
  /** The country as it is called. */
  name: string;
  isHidden: boolean;
}

function Switch({ lang, slug, country, name, isHidden }: SwitchProps) {
  const m = messagesIn(lang).signatories.hiding;
  const label = isHidden ? m.show : m.hide;
  return (
    <form method="post" action={`/admin/${slug}/list/${isHidden ? 'show' : 'hide'}`}>
      <input type="hidden" name="country" value={country} />
      <button className="bare" type="submit" aria-label={`${label} — ${name}`}>
        {label}
      </button>
    </form>
  );
}

/** Countries that are hidden stand there also while nobody has signed from them. */
function withHidden(entries: CountryEntries[], hidden: string[], { countries }: Organiser): CountryEntries[] {
  const there = new Set(entries.map(({ country }) => country));
  const others = hidden.filter(
    (country) => country !== '*' && !there.has(country) && (countries?.includes(country) ?? true),
  );
  return [...entries, ...others.map((country) => ({ country, public: 0, 'country-only': 0, confidential: 0 }))];
}
