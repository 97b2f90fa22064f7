import type { Metadata } from 'next';
import { type NoObjection, readObjection, readSite } from '@/db';
import type { OwnObjection } from '@/db/types';
import { isLanguage, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { answerWith } from '../../../exchange';
import { MissingPage } from '../../../missing-page';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).objections.ownTitle };
}

/** Shows the objection to who made it; opening it changes nothing, since mail programs open links by themselves. */
export default async function Page({ params }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const objection = await readObjection(token);
  return (
    <PublicPage lang={lang} path={`/objection/${token}`} site={await readSite()}>
      <div className="wrap plain">
        {typeof objection === 'string' ? (
          <Missing lang={lang} why={objection} />
        ) : (
          <Objection lang={lang} objection={objection} action={`/${lang}/objection/${token}/confirm`} />
        )}
      </div>
    </PublicPage>
  );
}

function Objection({ lang, objection, action }: { lang: string; objection: OwnObjection; action: string }) {
  const m = messagesIn(lang).objections;
  const { state, organisation, name, office, text, resolution } = objection;
  const toConfirm = state === 'unconfirmed';
  return (
    <>
      <h1>{toConfirm ? m.confirmTitle : m.ownTitle}</h1>
      <p className="lead" role="status">
        {m.states[state]}
      </p>
      {resolution && (
        <section>
          <h2>{m.resolution}</h2>
          <p className="words" dir="auto">
            {resolution}
          </p>
        </section>
      )}
      {organisation && (
        <p className="organisation">
          <bdi>{organisation}</bdi>
        </p>
      )}
      <section>
        <h2>{m.said}</h2>
        <p className="who">
          <bdi>{name}</bdi>
          {comma(lang)}
          <bdi>{office}</bdi>
        </p>
        <p className="words" dir="auto">
          {text}
        </p>
      </section>
      {toConfirm && (
        <form method="post" action={action}>
          <button type="submit">{m.confirm}</button>
        </form>
      )}
    </>
  );
}

/** What a link shows that leads to no objection any more (410), or never did (404). */
function Missing({ lang, why }: { lang: string; why: NoObjection }) {
  answerWith(why === 'gone' ? 410 : 404);
  const { objections: m, privatePage } = messagesIn(lang);
  return (
    <>
      <h1>{why === 'gone' ? m.goneTitle : privatePage.unknownTitle}</h1>
      <p className="lead">{why === 'gone' ? m.gone : privatePage.unknown}</p>
    </>
  );
}
