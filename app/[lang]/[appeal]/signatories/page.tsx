import type { Metadata } from 'next';
import { countSupport, findAppeal, findText, listPublicSignatories, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { isNarrowed, listAddress, listQueryOf } from '../../../list-address';
import { Found, ListSearch, Pages } from '../../../list-filters';
import { HowToRead, Issuers, Persons, UnnamedOrganisations } from '../../../list-sections';
import { MissingPage } from '../../../missing-page';
import { OfAppeal } from '../../../of-appeal';
import { publicMetadata } from '../../../page-metadata';
import { PublicPage } from '../../../public-page';
import { EntriesByCountry } from '../../../signatory-list';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal } = await params;
  const { title } = messagesIn(lang).signatories;
  return {
    ...publicMetadata({ lang, path: `/${appeal}/signatories`, title }),
    // Persons' names stand here; a search engine would keep them after they are taken down.
    robots: { index: false },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const query = listQueryOf(lang, await searchParams);
  const [text, support, found, site] = await Promise.all([
    findText(appeal, lang),
    countSupport(appeal.id),
    listPublicSignatories(appeal.id, query),
    readSite(),
  ]);
  const { signatories: m, appeal: a } = messagesIn(lang);
  const list = `/${lang}/${slug}/signatories`;
  const { page, pages, unnamed } = found;
  const narrowed = isNarrowed(query);
  const isLast = page === pages;
  return (
    <PublicPage lang={lang} path={listAddress(`/${slug}/signatories`, query)} site={site}>
      <div className="wrap plain list">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        {support.organisations > 0 && <p className="lead">{a.standBehind(support.organisations, support.countries)}</p>}
        <p className="aside">
          <a href="#how">{m.howTitle}</a> · <a href={`${list}.json`}>JSON</a> · <a href={`${list}.csv`}>CSV</a>
        </p>
        <ListSearch lang={lang} list={list} query={query} kinds={support.kinds} />
        {narrowed && <Found lang={lang} list={list} found={found.found} />}
        {!narrowed && page === 1 && (
          <>
            <Issuers lang={lang} text={text} />
            {found.organisations.length === 0 && <p>{a.noneYet}</p>}
          </>
        )}
        <EntriesByCountry
          lang={lang}
          entries={found.organisations}
          level={2}
          list={list}
          found={found.found.byCountry}
        />
        {isLast && !query.query && !query.kind && (
          <UnnamedOrganisations lang={lang} unnamed={unnamed} country={query.country} />
        )}
        <Persons lang={lang} list={list} persons={found.persons} unnamed={isLast && !narrowed ? unnamed.persons : 0} />
        <Pages {...{ lang, page, pages }} to={(page) => listAddress(list, { ...query, page })} />
        <HowToRead lang={lang} list={list} />
      </div>
    </PublicPage>
  );
}
