import type { Metadata } from 'next';
import { findAppeal, readDeskObjection, readDraft } from '@/db';
import { type DeskObjection, may, VERIFIED_HOW } from '@/db/types';
import { countryName, messagesIn, momentIn } from '@/messages';
import { comma } from '@/messages/typography';
import { AdminPage } from '../../../../admin-page';
import { Choice } from '../../../../choices';
import { ErrorSummary, TextArea } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import type { Fields } from '../../../../read-form';
import { errorsOf } from '../../../../signature-form';
import { resolvingForm } from './form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn(await deskLanguage()).objections.deskTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const objection = appeal && (await readDeskObjection(appeal.id, id, organiser));
  if (!objection) return <MissingDeskPage />;
  const { draft, done } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const m = messagesIn(lang).objections;
  const here = `/admin/${slug}/objections/${id}`;
  return (
    <AdminPage lang={lang} title={objection.organisation} appeal={slug}>
      {done === 'changed' && (
        <p className="notice" role="status">
          {m.changed}
        </p>
      )}
      <Said lang={lang} objection={objection} />
      <p>
        <a href={`/admin/${slug}/moderation/${objection.signatureId}`}>{m.toSignature}</a>
      </p>
      {objection.state === 'open' && may(organiser, 'objections.resolve') && (
        <Resolving lang={lang} here={here} version={objection.version} typed={typed} isWrong={done !== 'changed'} />
      )}
      <p>
        <a href={`/admin/${slug}/objections`}>{m.deskTitle}</a>
      </p>
    </AdminPage>
  );
}

function Said({ lang, objection }: { lang: string; objection: DeskObjection }) {
  const { objections: m, statuses } = messagesIn(lang);
  const { state, status, country, confirmedAt, name, office, email, text, answer, resolution } = objection;
  const { fromOwnDomain, tookOut, resolvedBy, resolvedAt } = objection;
  return (
    <>
      <p className="who">
        {m.deskStates[state]} · {momentIn(lang, confirmedAt)} · {countryName(lang, country)} · {statuses[status]}
      </p>
      {tookOut && <p className="notice">{m.tookOut}</p>}
      <dl className="facts">
        <dt>{m.by}</dt>
        <dd>
          <bdi>{name}</bdi>
          {comma(lang)}
          <bdi>{office}</bdi>
        </dd>
        <dt>{m.address}</dt>
        <dd>
          {email && <bdi>{email}</bdi>} {fromOwnDomain ? m.fromOwnDomain : m.fromElsewhere}
        </dd>
      </dl>
      <p className="words" dir="auto">
        {text}
      </p>
      <section>
        <h2>{m.signatory}</h2>
        {answer ? (
          <p className="words" dir="auto">
            {answer}
          </p>
        ) : (
          <p>{m.noAnswer}</p>
        )}
      </section>
      {resolution && resolvedAt && (
        <section>
          <h2>{m.deskStates[state]}</h2>
          <p>{m.resolvedBy(resolvedBy ?? '', momentIn(lang, resolvedAt))}</p>
          <p className="words" dir="auto">
            {resolution}
          </p>
        </section>
      )}
    </>
  );
}

interface ResolvingProps {
  lang: string;
  here: string;
  version: number;
  typed: Fields | null;
  /** Whether it came back for what was typed, and not for what changed meanwhile. */
  isWrong: boolean;
}

function Resolving({ lang, here, version, typed, isWrong }: ResolvingProps) {
  const { admin, objections: m } = messagesIn(lang);
  const shown = { lang, values: typed ?? {}, errors: typed && isWrong ? errorsOf(resolvingForm, typed) : {} };
  const labels = { outcome: m.outcome, verifiedHow: admin.verifiedHow, evidence: m.evidence, reason: m.reason };
  const outcomes = (['upheld', 'dismissed'] as const).map((value) => ({ value, label: m.outcomes[value] }));
  return (
    <section id="decide">
      <h2>{admin.decide}</h2>
      <ErrorSummary lang={lang} errors={shown.errors} labels={labels} />
      <form method="post" action={`${here}/resolve`} noValidate>
        <input type="hidden" name="version" value={version} />
        <Choice {...shown} name="outcome" label={m.outcome} options={outcomes} />
        <Choice
          {...shown}
          name="verifiedHow"
          label={admin.verifiedHow}
          options={VERIFIED_HOW.map((value) => ({ value, label: admin.verified[value] }))}
        />
        <TextArea {...shown} name="evidence" label={m.evidence} hint={m.evidenceHint} rows={2} />
        <TextArea {...shown} name="reason" label={m.reason} />
        <button type="submit">{m.resolve}</button>
      </form>
    </section>
  );
}
