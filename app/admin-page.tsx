import type { ReactNode } from 'react';
import { readSite, siteMayCollect } from '@/db';
import { env } from '@/env';
import { messagesIn } from '@/messages';
import { Answerable } from './answerable';

interface Props {
  lang: string;
  title: string;
  /** The slug of the appeal whose signatures are one link away. */
  appeal?: string;
  children: ReactNode;
}

/** What stands around every page of an organiser who is signed in: the ways, and what is not yet in order. */
export async function AdminPage({ lang, title, appeal, children }: Props) {
  const { admin: m, site } = messagesIn(lang);
  return (
    <>
      <a className="skip" href="#content">
        {site.skip}
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="name" href="/admin">
            {m.title}
          </a>
          <nav aria-label={m.title}>
            <ul>
              {appeal && (
                <>
                  <li>
                    <a href={`/admin/${appeal}/signatures`}>{m.signatures}</a>
                  </li>
                  <li>
                    <a href={`/admin/${appeal}/exports`}>{m.exports}</a>
                  </li>
                </>
              )}
              <li>
                <a href="/admin/outbox">{m.outbox}</a>
              </li>
              <li>
                <a href="/admin/site">{m.siteTitle}</a>
              </li>
              <li>
                <form method="post" action="/admin/sign-out">
                  <button className="bare" type="submit">
                    {m.signOut}
                  </button>
                </form>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" className="wrap desk">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <NotInOrder lang={lang} />
        {children}
      </main>
      <DeskFoot lang={lang} />
    </>
  );
}

async function NotInOrder({ lang }: { lang: string }) {
  const m = messagesIn(lang).admin;
  const [site, mayCollect] = await Promise.all([readSite(), siteMayCollect()]);
  return (
    <>
      {!env.smtpUrl && (
        <p className="notice">
          {m.noLetterLeaves} <a href="/admin/outbox">{m.outbox}</a>
        </p>
      )}
      {!site.runBy && (
        <p className="notice">
          {mayCollect ? m.siteMissing : m.siteMissingClosed} <a href="/admin/site">{m.siteMissingLink}</a>
        </p>
      )}
    </>
  );
}

async function DeskFoot({ lang }: { lang: string }) {
  return (
    <footer>
      <div className="wrap">
        <div>
          <h2>{messagesIn(lang).site.collectedBy}</h2>
          <Answerable lang={lang} site={await readSite()} />
        </div>
      </div>
    </footer>
  );
}

/** The frame of the pages before the door: signing in, and a first link. */
export function DoorPage({ lang, title, children }: Omit<Props, 'appeal'>) {
  return (
    <>
      <header className="bar">
        <div className="wrap">
          <a className="name" href={`/${lang}`}>
            {messagesIn(lang).site.name}
          </a>
        </div>
      </header>
      <main id="content" className="wrap plain">
        <h1>{title}</h1>
        {children}
      </main>
      <DeskFoot lang={lang} />
    </>
  );
}
