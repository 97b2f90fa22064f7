import type { Metadata } from 'next';
import { readDraft, readPrivateDemarche, readSite } from '@/db';
import { type PrivateDemarche, PUBLIC_STATUSES } from '@/db/types';
import { isLanguage, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AskedAndAnswered } from '../../../asked-and-answered';
import { MissingDemarche } from '../../../missing-demarche';
import { MissingPage } from '../../../missing-page';
import { OwnFiles, ToldToOthers } from '../../../own-demarche';
import { PublicPage } from '../../../public-page';
import type { Fields } from '../../../read-form';
import { ToldInFull } from '../../../told-in-full';

interface Props {
  params: Promise<{ lang: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).demarchePage.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const demarche = await readPrivateDemarche(token);
  if (typeof demarche === 'string') return <MissingDemarche lang={lang} why={demarche} />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const parts = { lang, demarche, here: `/${lang}/demarche/${token}`, asked, typed };
  return (
    <PublicPage lang={lang} path={`/demarche/${token}`} site={await readSite()}>
      <div className="wrap plain">
        {demarche.status === 'unconfirmed' ? <ToConfirm {...parts} /> : <Confirmed {...parts} />}
      </div>
    </PublicPage>
  );
}

interface Part {
  lang: string;
  demarche: PrivateDemarche;
  /** The address of this page. */
  here: string;
  asked: Fields;
  typed: Fields | null;
}

function ToConfirm({ lang, demarche, here, asked }: Part) {
  const m = messagesIn(lang).demarchePage;
  return (
    <>
      <h1>{m.confirmTitle}</h1>
      <Done lang={lang} done={asked.done} />
      <p className="lead">{m.confirmIntro}</p>
      {demarche.waiting && <ToldInFull lang={lang} told={demarche.waiting} />}
      <Told lang={lang} demarche={demarche} here={here} />
      <form method="post" action={`${here}/confirm`}>
        <input type="hidden" name="report" value={demarche.waiting?.id} />
        <button type="submit">{m.confirm}</button>
      </form>
      <ul className="others">
        <li>
          <a href={`${here}/correction`}>{m.changeTitle}</a>
        </li>
        <li>
          <a href={`${here}/withdrawal`}>{m.withdraw}</a>
        </li>
      </ul>
    </>
  );
}

function Confirmed({ lang, demarche, here, asked, typed }: Part) {
  const { demarchePage: m, statuses } = messagesIn(lang);
  const { status, accepted, waiting } = demarche;
  const current = waiting ?? accepted;
  return (
    <>
      <h1>{m.title}</h1>
      <Done lang={lang} done={asked.done} />
      <p className="lead">{m.statusText[status as keyof typeof m.statusText]}</p>
      {accepted && waiting && <p>{m.waits}</p>}
      <AskedAndAnswered {...{ lang, here, typed }} told={demarche} wrong={asked.wrong ?? ''} />
      <Told lang={lang} demarche={demarche} here={here} />
      {current && (
        <details>
          <summary>{m.toldInFull}</summary>
          {accepted && waiting && <h2>{statuses.waiting}</h2>}
          <ToldInFull lang={lang} told={current} />
          {accepted && waiting && (
            <>
              <h2>{statuses.accepted}</h2>
              <ToldInFull lang={lang} told={accepted} />
            </>
          )}
        </details>
      )}
      <p className="aside">{m.keepLink}</p>
      {status !== 'refused' && (
        <>
          <section>
            <h2>{m.changeTitle}</h2>
            <p>{m.changeHint}</p>
            <p>
              <a className="button" href={`${here}/correction`}>
                {m.changeTitle}
              </a>
            </p>
          </section>
          <OwnFiles {...{ lang, demarche, here, typed }} wrong={asked.wrong ?? ''} />
        </>
      )}
      <section>
        <h2>{m.withdraw}</h2>
        <p>
          <a href={`${here}/withdrawal`}>{m.withdraw}</a>
        </p>
      </section>
    </>
  );
}

/** What the last form did. */
function Done({ lang, done = '' }: { lang: string; done: string | undefined }) {
  const { demarchePage: m, privatePage } = messagesIn(lang);
  const { confirmed, changed, meanwhile, tooLate, attached, full, fileRemoved } = m;
  const { answered, overtaken } = privatePage;
  const all = { confirmed, changed, meanwhile, tooLate, attached, full, fileRemoved, answered, overtaken };
  const words = new Map(Object.entries(all)).get(done);
  return words ? (
    <p className="notice" role="status">
      {words}
    </p>
  ) : null;
}

/** What others will see and, where that is another, what they see now. */
function Told({ lang, demarche, here }: Pick<Part, 'lang' | 'demarche' | 'here'>) {
  const m = messagesIn(lang).demarchePage;
  const { accepted, waiting, status } = demarche;
  const isPublic = accepted && PUBLIC_STATUSES.includes(status);
  return (
    <>
      {waiting && (
        <section>
          <h2>{m.seenByOthers}</h2>
          <ToldToOthers lang={lang} demarche={demarche} told={waiting} pictures={`${here}/pictures`} />
        </section>
      )}
      {isPublic && (
        <section>
          <h2>{m.seenNow}</h2>
          <ToldToOthers lang={lang} demarche={demarche} told={accepted} pictures={`${here}/pictures`} />
        </section>
      )}
    </>
  );
}
