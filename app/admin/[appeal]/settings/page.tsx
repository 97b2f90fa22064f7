import { findAppeal, readDraft } from '@/db';
import type { Appeal } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { Choice } from '../../../choices';
import { ErrorSummary, Input, type Shown } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import { errorsOf } from '../../../signature-form';
import { settingsForm } from './form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).overview.settings.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('appeal.write');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { draft, done } = fieldsIn(await searchParams);
  const typed = draft ? await readDraft(draft) : null;
  const kept = { closesOn: appeal.closesOn ?? '', handoverOn: appeal.handoverOn ?? '' };
  const shown = {
    lang,
    values: typed ?? { ...kept, decidersNeeded: String(appeal.decidersNeeded) },
    errors: typed ? errorsOf(settingsForm, typed) : {},
  };
  const m = messagesIn(lang).overview.settings;
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {done && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <SettingsForm shown={shown} slug={slug} />
      <Closing lang={lang} appeal={appeal} />
    </AdminPage>
  );
}

function SettingsForm({ shown, slug }: { shown: Shown; slug: string }) {
  const { overview, admin } = messagesIn(shown.lang);
  const m = overview.settings;
  const deciders = (['1', '2'] as const).map((value) => ({
    value,
    label: m.deciders[value],
    hint: m.decidersHint[value],
  }));
  return (
    <>
      <ErrorSummary
        lang={shown.lang}
        errors={shown.errors}
        labels={{ closesOn: m.closesOn, handoverOn: m.handoverOn, decidersNeeded: m.decidersNeeded }}
      />
      <form method="post" action={`/admin/${slug}/settings/save`} noValidate>
        <Input {...shown} name="closesOn" label={m.closesOn} hint={m.closesOnHint} type="date" />
        <Input {...shown} name="handoverOn" label={m.handoverOn} hint={m.handoverOnHint} type="date" />
        <Choice {...shown} name="decidersNeeded" label={m.decidersNeeded} options={deciders} />
        <button type="submit">{admin.save}</button>
      </form>
    </>
  );
}

function Closing({ lang, appeal: { slug, state, closedOn } }: { lang: string; appeal: Appeal }) {
  const m = messagesIn(lang).overview.settings;
  if (state === 'historic') return <p>{m.historic}</p>;
  const isOpen = state === 'open';
  return (
    <section>
      <h2>{m.closeTitle}</h2>
      {closedOn && <p>{m.closedOn(dayIn(lang, closedOn))}</p>}
      <form method="post" action={`/admin/${slug}/settings/${isOpen ? 'close' : 'reopen'}`}>
        <p className="hint">{isOpen ? m.closeHint : m.reopenHint}</p>
        <button className="quiet" type="submit">
          {isOpen ? m.close : m.reopen}
        </button>
      </form>
    </section>
  );
}
