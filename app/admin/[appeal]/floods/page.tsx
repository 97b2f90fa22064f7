import { findAppeal, readDraft } from '@/db';
import type { Appeal } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { ErrorSummary, Input, type Shown } from '../../../field';
import { Batches, FloodSizeNotice } from '../../../flood-parts';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import type { Fields } from '../../../read-form';
import { errorsOf } from '../../../signature-form';
import { floodForm } from './form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).floods.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('floods.stop');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const shown = { lang, values: typed ?? {}, errors: typed ? errorsOf(floodForm, typed) : {} };
  const looked = typed ? floodForm.safeParse(typed) : null;
  const m = messagesIn(lang).floods;
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      <Done lang={lang} asked={asked} />
      <p>{m.intro}</p>
      <Pausing lang={lang} appeal={appeal} />
      {looked?.success && <FloodSizeNotice {...{ lang, appeal, organiser }} flood={looked.data} typed={shown.values} />}
      <FloodForm shown={shown} slug={slug} />
      <Batches lang={lang} appeal={appeal} />
    </AdminPage>
  );
}

function Done({ lang, asked: { done, n, changed } }: { lang: string; asked: Fields }) {
  const m = messagesIn(lang).floods;
  const [some, others] = [Number(n) || 0, Number(changed) || 0];
  const words =
    done === 'refused'
      ? some > 0
        ? m.refused(some)
        : m.nothing
      : done === 'taken-back'
        ? m.restored(some, others)
        : done === 'not-taken-back' && m.notRestored;
  return (
    words && (
      <p className="notice" role="status">
        {words}
      </p>
    )
  );
}

function Pausing({ lang, appeal: { slug, pausedAt } }: { lang: string; appeal: Appeal }) {
  const m = messagesIn(lang).floods;
  return (
    <section>
      <h2>{m.pauseTitle}</h2>
      {pausedAt && <p className="notice">{m.pausedSince(momentIn(lang, pausedAt))}</p>}
      <form method="post" action={`/admin/${slug}/floods/${pausedAt ? 'resume' : 'pause'}`}>
        <p className="hint">{m.pauseHint}</p>
        <button type="submit">{pausedAt ? m.resume : m.pause}</button>
      </form>
    </section>
  );
}

function FloodForm({ shown, slug }: { shown: Shown; slug: string }) {
  const m = messagesIn(shown.lang).floods;
  return (
    <section>
      <h2>{m.refuseTitle}</h2>
      <p className="hint">{m.refuseHint}</p>
      <ErrorSummary
        lang={shown.lang}
        errors={shown.errors}
        labels={{ domain: m.domain, fromAt: m.fromAt, untilAt: m.untilAt, reason: m.reason }}
      />
      <form method="post" action={`/admin/${slug}/floods/look`} noValidate>
        <Input {...shown} name="domain" label={m.domain} hint={m.domainHint} inputMode="url" />
        <Input {...shown} name="fromAt" label={m.fromAt} hint={m.momentHint} type="datetime-local" />
        <Input {...shown} name="untilAt" label={m.untilAt} hint={m.momentHint} type="datetime-local" />
        <Input {...shown} name="reason" label={m.reason} />
        <button className="quiet" type="submit">
          {m.look}
        </button>
      </form>
    </section>
  );
}
