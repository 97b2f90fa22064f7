import { readSite } from '@/db';
import { messagesIn } from '@/messages';
import { answerWith } from './exchange';
import { PublicPage } from './public-page';

/** What a link shows that leads to no démarche any more (410), or never did (404). */
export async function MissingDemarche({ lang, why }: { lang: string; why: 'unknown' | 'gone' }) {
  answerWith(why === 'gone' ? 410 : 404);
  const { demarchePage: m, privatePage, links, notFound } = messagesIn(lang);
  return (
    <PublicPage lang={lang} path="" site={await readSite()}>
      <div className="wrap plain">
        <h1>{why === 'gone' ? m.goneTitle : privatePage.unknownTitle}</h1>
        <p className="lead">{why === 'gone' ? m.gone : privatePage.unknown}</p>
        <p>
          <a href={`/${lang}/signature`}>{links.title}</a>
        </p>
        <p>
          <a href={`/${lang}`}>{notFound.back}</a>
        </p>
      </div>
    </PublicPage>
  );
}
