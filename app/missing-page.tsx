import { readSite } from '@/db';
import { DEFAULT_LANGUAGE, isLanguage, messagesIn } from '@/messages';
import { answerWith } from './exchange';
import { PublicPage } from './public-page';

/** What stands where nothing is, with status 404. */
export async function MissingPage({ lang: asked }: { lang: string }) {
  answerWith(404);
  const lang = isLanguage(asked) ? asked : DEFAULT_LANGUAGE;
  const m = messagesIn(lang).notFound;
  return (
    <PublicPage lang={lang} path="" site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p>{m.text}</p>
        <p>
          <a href={`/${lang}`}>{m.back}</a>
        </p>
      </div>
    </PublicPage>
  );
}
