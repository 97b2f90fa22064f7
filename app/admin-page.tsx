import type { ReactNode } from 'react';
import { readSite, siteMayCollect } from '@/db';
import { type DeskAct, may, type Organiser } from '@/db/types';
import { env } from '@/env';
import { type Messages, messagesIn } from '@/messages';
import { Answerable } from './answerable';
import { requireOrganiser } from './organiser-guard';

interface Props {
  lang: string;
  title: string;
  /** The slug of the appeal that the page belongs to. */
  appeal?: string;
  children: ReactNode;
}

type Way = keyof Messages['admin']['ways'];

/** Each way with the act that opens it: nobody is shown a door that stays shut. */
const WAYS_OF_APPEAL: [Way, DeskAct][] = [
  ['moderation', 'signatures.read'],
  ['invitations', 'invitations.read'],
  ['addressees', 'addressees.read'],
  ['paper', 'paper.enter'],
  ['objections', 'signatures.read'],
  ['list', 'floods.stop'],
  ['texts', 'texts.write'],
  ['translations', 'translations.write'],
  ['exports', 'exports.delivery'],
  ['editions', 'editions.read'],
  ['deliveries', 'editions.read'],
  ['demarches', 'signatures.read'],
  ['floods', 'floods.stop'],
  ['settings', 'appeal.write'],
  ['retention', 'erasures.run'],
];
const WAYS_OF_SITE: [Way, DeskAct][] = [
  ['outbox', 'outbox.read'],
  ['organisers', 'organisers.manage'],
  ['audit', 'audit.read'],
  ['site', 'site.write'],
  ['account', 'desk.open'],
];

/** What stands around every page of an organiser who is signed in: the ways, and what is not yet in order. */
export async function AdminPage({ lang, title, appeal, children }: Props) {
  const { organiser } = await requireOrganiser('desk.open');
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
          <nav aria-label={m.waysOfSite}>
            <ul>
              <Ways lang={lang} ways={WAYS_OF_SITE} under="/admin" organiser={organiser} />
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
        {appeal && (
          <nav className="wrap ways" aria-label={m.waysOfAppeal}>
            <ul>
              <Ways lang={lang} ways={WAYS_OF_APPEAL} under={`/admin/${appeal}`} organiser={organiser} />
            </ul>
          </nav>
        )}
      </header>
      <main id="content" className="wrap desk">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <NotInOrder lang={lang} organiser={organiser} />
        {children}
      </main>
      <DeskFoot lang={lang} />
    </>
  );
}

function Ways({ lang, ways, under, organiser }: Facing & { ways: [Way, DeskAct][]; under: string }) {
  const names = messagesIn(lang).admin.ways;
  return ways
    .filter(([, act]) => may(organiser, act))
    .map(([way]) => (
      <li key={way}>
        <a href={`${under}/${way}`}>{names[way]}</a>
      </li>
    ));
}

interface Facing {
  lang: string;
  organiser: Organiser;
}

async function NotInOrder({ lang, organiser }: Facing) {
  const m = messagesIn(lang).admin;
  const [site, mayCollect] = await Promise.all([readSite(), siteMayCollect()]);
  return (
    <>
      {!env.smtpUrl && (
        <p className="notice">
          {m.noLetterLeaves} {may(organiser, 'outbox.read') && <a href="/admin/outbox">{m.outbox}</a>}
        </p>
      )}
      {!site.runBy && (
        <p className="notice">
          {mayCollect ? m.siteMissing : m.siteMissingClosed}{' '}
          {may(organiser, 'site.write') && <a href="/admin/site">{m.siteMissingLink}</a>}
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
