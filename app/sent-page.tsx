import { readDraft, readSite } from '@/db';
import { env } from '@/env';
import { messagesIn } from '@/messages';
import { Around } from './around';
import { NoMailNotice, PublicPage } from './public-page';

interface Props {
  lang: string;
  /** The page's path below its language. */
  path: string;
  /** Under which the address that was typed is kept. */
  draft: string | undefined;
  /** What to do with the letter. */
  press: string;
}

/** After a form that is confirmed by mail: where the letter goes, and what to do with it. */
export async function SentPage({ lang, path, draft, press }: Props) {
  const typed = draft ? await readDraft(draft) : null;
  const m = messagesIn(lang).sent;
  return (
    <PublicPage lang={lang} path={path} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="lead">{typed?.email ? <Around sentence={m.wroteTo} word={typed.email} /> : m.wrote}</p>
        <NoMailNotice lang={lang} />
        <ol className="steps">
          <li>
            <Around sentence={m.lookFor} word={env.mailFrom.address} />
          </li>
          <li>{press}</li>
        </ol>
        <p>{m.afterAnHour}</p>
        <p>
          <a href={`/${lang}/signature`}>{m.askAgain}</a>
        </p>
      </div>
    </PublicPage>
  );
}
