import type { Metadata } from 'next';
import { cache } from 'react';
import { findAppeal, findText, readPublicEntry, readSite } from '@/db';
import type { Appeal, AppealText, ListedEntry } from '@/db/types';
import { env } from '@/env';
import { countryName, isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../../missing-page';
import { OfAppeal } from '../../../../of-appeal';
import { publicMetadata } from '../../../../page-metadata';
import { PublicPage } from '../../../../public-page';
import { EntryDetails, PersonalDetails } from '../../../../signatory-list';

interface Props {
  params: Promise<{ lang: string; appeal: string; code: string }>;
}

/** As much as those who show a link print of what it leads to. */
const LONGEST_DESCRIPTION = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug, code } = await params;
  const found = await find(lang, slug, code);
  if (!found) return {};
  const { entry, text } = found;
  const title = nameOf(entry);
  const description = entry.message ? shorten(entry.message) : messagesIn(lang).signatories.description(text.title);
  const url = `${env.origin}/${lang}/${slug}/signatories/${code}`;
  return {
    ...publicMetadata({ lang, path: `/${slug}/signatories/${code}`, title, description }),
    openGraph: { type: 'article', title: `${title} · ${text.title}`, description, url },
    // A search engine would keep a person's name after it is taken down.
    robots: { index: !namesPersons(entry) },
  };
}

export default async function Page({ params }: Props) {
  const { lang, appeal: slug, code } = await params;
  const found = await find(lang, slug, code);
  if (!found) return <MissingPage lang={lang} />;
  const { entry, text } = found;
  const { signatories: m } = messagesIn(lang);
  const list = `/${lang}/${slug}/signatories`;
  const isPerson = entry.countedAs === 'person';
  const shown = { lang, entry: { ...entry, message: null }, list, dated: true };
  return (
    <PublicPage lang={lang} path={`/${slug}/signatories/${code}`} site={await readSite()}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={{ slug }} text={text} />
        <h1>
          <bdi>{nameOf(entry)}</bdi>
          {isPerson && ' *'}
        </h1>
        <p className="entry">
          {entry.acronym && <bdi>{entry.acronym}</bdi>} {!isPerson && countryName(lang, entry.country)}
          {isPerson ? <PersonalDetails {...shown} /> : <EntryDetails {...shown} />}
        </p>
        {isPerson && <p className="aside">{m.personsNote}</p>}
        {entry.message && (
          <section aria-labelledby="message">
            <h2 id="message">{m.messageTitle}</h2>
            <blockquote className="words" lang={entry.textLang} dir="auto">
              {entry.message}
            </blockquote>
          </section>
        )}
        <p>
          <a href={list}>{m.wholeList}</a>
        </p>
        <p>
          <a href={`${list}/${code}/objection`}>{m.didNotSign}</a>
        </p>
        <p className="aside">{m.didNotSignHint}</p>
      </div>
    </PublicPage>
  );
}

interface Found {
  appeal: Appeal;
  text: AppealText;
  entry: ListedEntry;
}

/** Once for the page and what describes it. */
const find = cache(async (lang: string, slug: string, code: string): Promise<Found | null> => {
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return null;
  const entry = await readPublicEntry(appeal.id, code);
  return entry && { appeal, entry, text: await findText(appeal, lang) };
});

function nameOf({ countedAs, signatory, organisation }: ListedEntry): string {
  return (countedAs === 'person' && signatory) || organisation;
}

function namesPersons({ countedAs, signatory, representatives }: ListedEntry): boolean {
  return countedAs === 'person' || signatory !== null || representatives.length > 0;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/u, '')} …` : line;
}
