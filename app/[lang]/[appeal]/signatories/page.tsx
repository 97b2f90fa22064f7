import type { Metadata } from 'next';
import { findAppeal, findText, listPublicSignatories, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../missing-page';
import { PublicPage } from '../../../public-page';
import { EntriesByCountry, PersonalEntry } from '../../../signatory-list';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // Persons' names stand here; a search engine would keep them after they are taken down.
  return { title: messagesIn((await params).lang).signatories.title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, list, site] = await Promise.all([findText(appeal, lang), listPublicSignatories(appeal.id), readSite()]);
  const m = messagesIn(lang).signatories;
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}/signatories`} site={site}>
      <div className="wrap plain list">
        <p className="who">
          <a href={`/${lang}/${appeal.slug}`} lang={text.lang}>
            {text.title}
          </a>
        </p>
        <h1>{m.title}</h1>
        {list.organisations.length === 0 && <p>{messagesIn(lang).appeal.noneYet}</p>}
        <EntriesByCountry
          lang={lang}
          entries={list.organisations}
          unnamedByCountry={list.unnamedByCountry}
          level={2}
          whole
        />
        {list.confidential > 0 && <p className="aside">{m.confidential(list.confidential)}</p>}
        {list.persons.length + list.unnamedPersons > 0 && (
          <section className="country">
            <h2>{m.personsTitle}</h2>
            <ul>
              {list.persons.map((person) => (
                <li key={JSON.stringify(person)}>
                  <PersonalEntry lang={lang} entry={person} dated />
                </li>
              ))}
            </ul>
            {list.unnamedPersons > 0 && <p className="aside">{m.unnamedPersons(list.unnamedPersons)}</p>}
            <p className="aside">{m.personsNote}</p>
          </section>
        )}
      </div>
    </PublicPage>
  );
}
