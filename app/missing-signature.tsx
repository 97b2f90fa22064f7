import { listAppeals, readSite } from '@/db';
import { messagesIn } from '@/messages';
import { answerWith } from './exchange';
import { PublicPage } from './public-page';

/** What a link shows that leads to no signature any more (410), or never did (404). */
export async function MissingSignature({ lang, why }: { lang: string; why: 'unknown' | 'gone' }) {
  answerWith(why === 'gone' ? 410 : 404);
  const m = messagesIn(lang);
  const [newest] = await listAppeals();
  return (
    <PublicPage lang={lang} path="/signature" site={await readSite()}>
      <div className="wrap plain">
        <h1>{why === 'gone' ? m.privatePage.goneTitle : m.privatePage.unknownTitle}</h1>
        <p className="lead">{why === 'gone' ? m.privatePage.gone : m.privatePage.unknown}</p>
        <ul>
          <li>
            <a href={`/${lang}/signature`}>{m.links.title}</a>
          </li>
          {newest && (
            <li>
              <a href={`/${lang}/${newest.slug}`}>{m.privatePage.signAgain}</a>
            </li>
          )}
        </ul>
      </div>
    </PublicPage>
  );
}
