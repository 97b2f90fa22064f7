import { readDraft, readOrganiser } from '@/db';
import type { ListedOrganiser } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { ended } from '@/messages/typography';
import { AdminPage } from '../../../admin-page';
import { ErrorSummary } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import { errorsOf } from '../../../signature-form';
import { asFields, standingForm } from '../form';
import { OneTimeLink } from '../one-time-link';
import { StandingFields } from '../standing-fields';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('organisers.manage');
  const one = await readOrganiser((await params).id);
  if (!one) return <MissingDeskPage />;
  const { draft, link, done = '' } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const m = messagesIn(lang).people;
  // A button without fields comes back with an empty draft once the password was given again.
  const isProven = typed && !('countries' in typed);
  const outcome = isProven ? m.againNow : Object.entries(m.done).find(([name]) => name === done)?.[1];
  return (
    <AdminPage lang={lang} title={one.name}>
      {outcome && (
        <p className="notice" role="status">
          {outcome}
        </p>
      )}
      <OneTimeLink lang={lang} draft={link} />
      <p className="who">
        <bdi>{one.email}</bdi> · {one.hasCodes ? m.codesOn : m.codesOff}
      </p>
      {one.leftAt ? (
        <p>
          {ended(m.left(dayIn(lang, one.leftAt)))} {m.welcomeBack}
        </p>
      ) : (
        <Acts lang={lang} one={one} typed={isProven ? null : typed} />
      )}
      <p>
        <a href="/admin/organisers">{messagesIn(lang).admin.back}</a>
      </p>
    </AdminPage>
  );
}

interface ActsProps {
  lang: string;
  one: ListedOrganiser;
  typed: Record<string, string> | null;
}

function Acts({ lang, one, typed }: ActsProps) {
  const m = messagesIn(lang).people;
  const here = `/admin/organisers/${one.id}`;
  const errors = typed ? errorsOf(standingForm, typed) : {};
  const shown = { lang, errors, values: typed ?? asFields(lang, one) };
  return (
    <>
      <section>
        <h2>{m.roleTitle}</h2>
        <ErrorSummary lang={lang} errors={errors} labels={{ role: m.role, countries: m.countries }} />
        <form method="post" action={`${here}/role`} noValidate>
          <StandingFields {...shown} />
          <button type="submit">{m.changeRole}</button>
        </form>
      </section>
      <Act title={m.newLinkTitle} intro={m.newLinkIntro} action={`${here}/link`} button={m.newLink} />
      {one.hasCodes && (
        <Act title={m.resetCodesTitle} intro={m.resetCodesIntro} action={`${here}/reset-codes`} button={m.resetCodes} />
      )}
      <Act title={m.removeTitle} intro={m.removeIntro} action={`${here}/remove`} button={m.remove} />
    </>
  );
}

function Act({ title, intro, action, button }: { title: string; intro: string; action: string; button: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <form method="post" action={action}>
        <p className="hint">{intro}</p>
        <button className="quiet" type="submit">
          {button}
        </button>
      </form>
    </section>
  );
}
