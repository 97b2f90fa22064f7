import type { Metadata } from 'next';
import { findAppeal, findText, readRegisterPage, readSite } from '@/db';
import { DEMARCHE_KINDS, type DemarcheQuery, type PublicDemarche, RECEPTIONS } from '@/db/types';
import { COUNTRIES, countryName, isLanguage, messagesIn, sortByCountry } from '@/messages';
import { fieldsIn, pageAsked } from '../../../address-fields';
import { officeIn } from '../../../addressee-words';
import { LineOfTime } from '../../../delivery-line';
import { momentOfDemarche } from '../../../demarche-words';
import { ByAddressee } from '../../../demarches-by-addressee';
import { Select } from '../../../field';
import { Pages } from '../../../list-filters';
import { MissingPage } from '../../../missing-page';
import { OfAppeal } from '../../../of-appeal';
import { publicMetadata } from '../../../page-metadata';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { title, intro } = messagesIn(lang).demarches;
  return publicMetadata({ lang, path: `/${slug}/demarches`, title, description: intro });
}

/** The register of what organisations did themselves, the newest first. */
export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const asked = fieldsIn(await searchParams);
  const query = readQuery(asked);
  const [text, site, register] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    readRegisterPage(appeal.id, { ...query, page: pageAsked(asked.page) }),
  ]);
  const { all, found, total, unnamed, page, pages } = register;
  const m = messagesIn(lang).demarches;
  const home = `/${lang}/${slug}`;
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <PublicPage lang={lang} path={addressOf(`/${slug}`, query, page)} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        {appeal.state === 'open' && (
          <p className="unprinted">
            <a className="button" href={`${home}/demarches/report`}>
              {m.report}
            </a>
          </p>
        )}
        <p className="unprinted">
          <a href={`${home}/act`}>{m.act}</a>
        </p>
        {all.length === 0 && <p>{m.none}</p>}
        {all.length > 0 && (
          <>
            <Narrowing lang={lang} home={home} query={query} all={all} />
            {isNarrowed && (
              <p>
                {total ? m.found(total) : m.noneFound} · <a href={`${home}/demarches`}>{m.whole}</a>
              </p>
            )}
            <LineOfTime lang={lang} moments={found.map((demarche) => momentOfDemarche({ lang, demarche, home }))} />
            <Pages {...{ lang, page, pages }} to={(page) => addressOf(home, query, page)} />
            <p>
              <a className="more" href={`${home}/demarches/line`}>
                {m.lineIntro}
              </a>
            </p>
          </>
        )}
        {unnamed > 0 && <p className="aside">{m.unnamed(unnamed)}</p>}
        {!isNarrowed && page === 1 && <ByAddressee lang={lang} demarches={all} home={home} />}
        {all.length > 0 && (
          <section>
            <h2>{m.forMachines}</h2>
            <p>
              <a href={`${home}/demarches.json`}>JSON</a> · <a href={`${home}/demarches.csv`}>CSV</a>
            </p>
          </section>
        )}
      </div>
    </PublicPage>
  );
}

function readQuery({ country = '', kind, addressee, outcome }: Record<string, string>): DemarcheQuery {
  return {
    ...(COUNTRIES.includes(country) && { country }),
    ...(DEMARCHE_KINDS.some((each) => each === kind) && { kind: kind as DemarcheQuery['kind'] }),
    ...(RECEPTIONS.some((each) => each === outcome) && { outcome: outcome as DemarcheQuery['outcome'] }),
    ...(addressee && { addressee }),
  };
}

/** The address of a page of the register, narrowed down in that way. */
function addressOf(home: string, query: DemarcheQuery, page: number): string {
  const asked = new URLSearchParams({ ...query, ...(page > 1 && { page: String(page) }) });
  return `${home}/demarches${asked.size ? `?${asked}` : ''}`;
}

interface NarrowingProps {
  lang: string;
  home: string;
  query: DemarcheQuery;
  all: PublicDemarche[];
}

/** What is there can be chosen, and nothing else. */
function Narrowing({ lang, home, query, all }: NarrowingProps) {
  const m = messagesIn(lang).demarches;
  const shown = { lang, values: { ...query } as Record<string, string>, errors: {}, prompt: m.all };
  const has = (test: (demarche: PublicDemarche) => boolean) => all.some(test);
  const addressees = new Map(all.flatMap(({ addressee }) => (addressee ? [[addressee.id, addressee]] : [])));
  const countries = sortByCountry(lang, [...new Set(all.map(({ country }) => country))], (code) =>
    countryName(lang, code),
  );
  return (
    <details className="unprinted" open={Object.keys(query).length > 0}>
      <summary>{m.search}</summary>
      <search aria-label={m.search}>
        <form method="get" action={`${home}/demarches`}>
          <div className="filters">
            <Select
              {...shown}
              name="country"
              label={m.country}
              options={countries.map((code) => ({ value: code, label: countryName(lang, code) }))}
            />
            <Select
              {...shown}
              name="kind"
              label={m.kind}
              options={DEMARCHE_KINDS.filter((kind) => has((each) => each.kind === kind)).map((value) => ({
                value,
                label: m.kinds[value],
              }))}
            />
            <Select
              {...shown}
              name="addressee"
              label={m.addressee}
              options={[...addressees].map(([value, addressee]) => ({ value, label: officeIn(lang, addressee) }))}
            />
            <Select
              {...shown}
              name="outcome"
              label={m.outcome}
              options={RECEPTIONS.filter((outcome) => has((each) => each.outcome === outcome)).map((value) => ({
                value,
                label: m.outcomes[value],
              }))}
            />
            <button className="quiet" type="submit">
              {m.show}
            </button>
          </div>
        </form>
      </search>
    </details>
  );
}
