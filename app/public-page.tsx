import type { ReactNode } from 'react';
import type { Site } from '@/db/types';
import { env } from '@/env';
import { LANGUAGES, messagesIn, ownName } from '@/messages';
import { Answerable } from './answerable';

interface Frame {
  lang: string;
  /** The page's path below its language, for the language switch. */
  path: string;
  site: Site;
  children: ReactNode;
}

/** What stands above and below every public page: the languages, and who is answerable. */
export function PublicPage({ lang, path, site, children }: Frame) {
  const m = messagesIn(lang).site;
  return (
    <>
      <a className="skip" href="#content">
        {m.skip}
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="name" href={`/${lang}`}>
            {m.name}
          </a>
          <nav aria-label={m.languages}>
            <details className="languages">
              <summary>{ownName(lang)}</summary>
              <ul>
                {LANGUAGES.map((other) => (
                  <li key={other}>
                    <a
                      href={`/${other}${path}`}
                      lang={other}
                      hrefLang={other}
                      aria-current={other === lang || undefined}
                    >
                      {ownName(other)}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        </div>
      </header>
      <main id="content">{children}</main>
      <footer>
        <div className="wrap">
          <div>
            <h2>{m.collectedBy}</h2>
            <Answerable lang={lang} site={site} />
            <p>{m.notTheIssuer}</p>
          </div>
          <div>
            <h2>{m.yourData}</h2>
            <ul>
              <li>
                <a href={`/${lang}/privacy`}>{m.privacyLink}</a>
              </li>
              <li>
                <a href={`/${lang}/signature`}>{m.manageLink}</a>
              </li>
              <li>
                <a href="/admin">{m.organisersLink}</a>
              </li>
            </ul>
          </div>
        </div>
      </footer>
    </>
  );
}

/** Says that no letter leaves, where that would leave a signatory waiting. */
export function NoMailNotice({ lang }: { lang: string }) {
  if (env.smtpUrl || !env.isPublic) return null;
  return <p className="notice">{messagesIn(lang).site.noMail}</p>;
}
