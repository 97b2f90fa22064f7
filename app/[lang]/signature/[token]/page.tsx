import type { Metadata } from 'next';
import { readDraft, readPrivateSignature, readSite } from '@/db';
import type { PrivateSignature } from '@/db/types';
import { dayIn, isLanguage, languageName, messagesIn } from '@/messages';
import { ended } from '@/messages/typography';
import { AskedAndAnswered } from '../../../asked-and-answered';
import { MissingPage } from '../../../missing-page';
import { MissingSignature } from '../../../missing-signature';
import { ObjectionSection } from '../../../objection-section';
import { OwnData } from '../../../own-data';
import { OwnLine } from '../../../own-line';
import { PublicPage } from '../../../public-page';
import { SeenByOthers } from '../../../seen-by-others';
import { VisibilityForm } from '../../../visibility-form';

interface Props {
  params: Promise<{ lang: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).privatePage.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return <MissingSignature lang={lang} why={signature} />;
  const query = await searchParams;
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const parts = { lang, signature, here: `/${lang}/signature/${token}` };
  return (
    <PublicPage lang={lang} path={`/signature/${token}`} site={await readSite()}>
      <div className="wrap plain">
        {signature.status === 'unconfirmed' ? (
          <ToConfirm {...parts} done={asked('done')} />
        ) : (
          <Confirmed
            {...parts}
            done={asked('done')}
            wrong={asked('wrong')}
            draft={asked('draft')}
            shown={asked('shown')}
            objection={asked('objection')}
          />
        )}
      </div>
    </PublicPage>
  );
}

interface Part {
  lang: string;
  signature: PrivateSignature;
  /** The address of this page. */
  here: string;
}

function ToConfirm({ lang, signature, here, done }: Part & { done: string }) {
  const m = messagesIn(lang).privatePage;
  return (
    <>
      <h1>{m.confirmTitle}</h1>
      <Done lang={lang} done={done} />
      <p className="lead">{m.confirmIntro}</p>
      <Signed lang={lang} signature={signature} here={here} />
      <form method="post" action={`${here}/confirm`}>
        <input type="hidden" name="statement" value={signature.waiting?.id} />
        <button type="submit">{m.confirm}</button>
      </form>
      <ul className="others">
        <li>
          <a href={`${here}/correction`}>{m.change}</a>
        </li>
        <li>
          <a href={`${here}/withdrawal`}>{m.withdraw}</a>
        </li>
      </ul>
    </>
  );
}

async function Confirmed({ lang, signature, here, done, wrong, draft, shown, objection }: Part & Asked) {
  const m = messagesIn(lang).privatePage;
  const { status, accepted, waiting } = signature;
  return (
    <>
      <h1>{m.title}</h1>
      <Done lang={lang} done={done} />
      <p className="lead">{m.statusText[status as keyof typeof m.statusText]}</p>
      {signature.confirmedAt === null && status !== 'refused' && <FromPaper {...{ lang, signature, here }} />}
      {accepted && waiting && <p>{m.correctionWaits}</p>}
      <AskedAndAnswered {...{ lang, here, wrong }} told={signature} typed={draft ? await readDraft(draft) : null} />
      <ObjectionSection lang={lang} signatureId={signature.id} here={here} asked={objection} />
      <Signed lang={lang} signature={signature} here={here} />
      <OwnLine lang={lang} signature={signature} />
      <p className="aside">{m.keepLink}</p>
      {status !== 'refused' && (
        <>
          <section>
            <h2>{m.change}</h2>
            <p>{m.changeHint}</p>
            <p>
              <a href={`${here}/correction`}>{m.change}</a>
            </p>
          </section>
          <VisibilityForm lang={lang} signature={signature} here={here} shown={shown} />
        </>
      )}
      <OwnData lang={lang} here={here} />
      <section>
        <h2>{m.withdraw}</h2>
        <p>
          <a href={`${here}/withdrawal`}>{m.withdraw}</a>
        </p>
      </section>
    </>
  );
}

/** What an organiser entered from paper and the organisation has not confirmed itself. */
function FromPaper({ lang, signature, here }: Part) {
  const { paper, privatePage: m } = messagesIn(lang);
  const shown = signature.waiting ?? signature.accepted;
  return (
    <form method="post" action={`${here}/confirm`}>
      <p>{paper.privatePage}</p>
      <input type="hidden" name="statement" value={shown?.id} />
      <button type="submit">{m.confirm}</button>
    </form>
  );
}

type Asked = Record<'done' | 'wrong' | 'draft' | 'shown' | 'objection', string>;

/** What the last form did. */
function Done({ lang, done }: { lang: string; done: string }) {
  const { confirmed, changed, answered, overtaken, meanwhile } = messagesIn(lang).privatePage;
  const words = new Map(Object.entries({ confirmed, changed, answered, overtaken, meanwhile })).get(done);
  return words ? (
    <p className="notice" role="status">
      {words}
    </p>
  ) : null;
}

/** What was signed, on which text, and what of it others see. */
function Signed({ lang, signature }: Part) {
  const m = messagesIn(lang).privatePage;
  const { appeal, text, signedAt } = signature;
  const said = signature.waiting ?? signature.accepted;
  if (!said) return null;
  return (
    <section className="signed">
      <p className="who">
        <a href={`/${text.lang}/${appeal.slug}`} lang={text.lang} dir="auto">
          {text.title}
        </a>
      </p>
      <p className="organisation">
        <bdi>{said.organisation}</bdi>
      </p>
      <p lang={signature.lang}>
        <q className="said" dir="auto">
          {said.sentences.declaration}
        </q>
      </p>
      <p className="aside">
        {m.textSigned(text.version, languageName(text.lang, lang))} {ended(dayIn(lang, signedAt))}
      </p>
      {signature.status !== 'refused' && (
        <>
          {signature.accepted && signature.waiting && (
            <SeenByOthers
              lang={lang}
              appeal={appeal}
              said={signature.accepted}
              signedAt={signedAt}
              textLang={text.lang}
              now
            />
          )}
          <SeenByOthers lang={lang} appeal={appeal} said={said} signedAt={signedAt} textLang={text.lang} />
        </>
      )}
    </section>
  );
}
