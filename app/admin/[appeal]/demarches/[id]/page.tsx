import { findAppeal, readDemarcheEvidence, readDeskDemarche, readDraft } from '@/db';
import { DEMARCHE_VERIFIED_HOW, type DeskDemarche, may } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';
import { comma } from '@/messages/typography';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { Decision, HowVerified, OtherDecisions } from '../../../../decision-forms';
import { DecisionHistory } from '../../../../decision-history';
import { named } from '../../../../decision-notice';
import { DeskPictures } from '../../../../demarche-pictures';
import { Difference } from '../../../../difference';
import { EvidenceLines } from '../../../../evidence';
import { ErrorSummary, type Shown } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { ToldToOthers } from '../../../../own-demarche';
import type { Fields } from '../../../../read-form';
import { reportFacts } from '../../../../report-facts';
import { errorsOf } from '../../../../signature-form';
import { ToldInFull } from '../../../../told-in-full';
import { Undo } from '../../../../undo';
import { FORMS, type FormName } from '../form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).demarches.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const demarche = appeal && (await readDeskDemarche(appeal.id, id, organiser));
  if (!demarche) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const form = Object.hasOwn(FORMS, asked.wrong ?? '') ? FORMS[asked.wrong as FormName] : undefined;
  const shown = { lang, values: typed ?? {}, errors: form && typed ? errorsOf(form, typed) : {} };
  const { admin, demarcheDesk: m, moderation, statuses } = messagesIn(lang);
  const { current, status, reportedAt, confirmedAt, email, agreedBy, undoable } = demarche;
  const here = `/admin/${slug}/demarches/${id}`;
  const how = { verifiedHow: admin.verifiedHow, verifiedWhat: moderation.evidence };
  const labels = { ...how, question: admin.question, reason: admin.reason };
  const mayDecide = may(organiser, 'signatures.decide');
  return (
    <AdminPage lang={lang} title={current.organisations.join(comma(lang))} appeal={slug}>
      <Outcome lang={lang} asked={asked} />
      <ErrorSummary lang={lang} errors={shown.errors} labels={labels} />
      <p className="who">
        {statuses[status]} · {momentIn(lang, reportedAt)}
        {confirmedAt && ` · ${admin.confirmedOn} ${momentIn(lang, confirmedAt)}`}
        {email && (
          <>
            {' · '}
            <bdi>{email}</bdi>
          </>
        )}
      </p>
      {agreedBy && (
        <p className="notice">
          <bdi>{agreedBy}</bdi> {moderation.agrees}
        </p>
      )}
      {mayDecide && undoable && <Undo lang={lang} action={`${here}/undo`} undoable={undoable} />}
      <Words lang={lang} demarche={demarche} />
      {status !== 'refused' && (
        <section>
          <h2>{m.publicNow}</h2>
          <ToldToOthers lang={lang} demarche={demarche} told={current} pictures={`${here}/pictures`} />
        </section>
      )}
      <DeskPictures lang={lang} pictures={demarche.pictures} here={here} mayDecide={mayDecide} />
      <EvidenceLines lang={lang} slug={slug} lines={await readDemarcheEvidence(id, organiser)} />
      {mayDecide && (
        <section id="decide">
          <h2>{m.decide}</h2>
          <Decisions shown={shown} here={here} demarche={demarche} />
        </section>
      )}
      <DecisionHistory lang={lang} decisions={demarche.decisions} />
    </AdminPage>
  );
}

/** All that is told; a correction as a difference from what is in force. */
function Words({ lang, demarche: { accepted, waiting, current } }: { lang: string; demarche: DeskDemarche }) {
  const m = messagesIn(lang).moderation.difference;
  if (!accepted || !waiting) return <ToldInFull lang={lang} told={current} />;
  return (
    <>
      <p>{m.meanwhile}</p>
      <Difference lang={lang} accepted={reportFacts(lang, accepted)} waiting={reportFacts(lang, waiting)} />
      <details>
        <summary>{m.whole}</summary>
        <ToldInFull lang={lang} told={waiting} />
      </details>
    </>
  );
}

function Outcome({ lang, asked: { outcome, undone } }: { lang: string; asked: Fields }) {
  const { admin, demarcheDesk: m, moderation } = messagesIn(lang);
  const { decidedOnly, agreedNow: agreed, outcomes, undos, letterWaits } = moderation;
  const decided = `${admin.decided} ${letterWaits}`;
  const { changed, fileShown, fileRefused } = m;
  const words =
    named({ ...outcomes, decided, decidedOnly, agreed, changed, fileShown, fileRefused }, outcome) ??
    named(undos, undone);
  return words ? (
    <p className="notice" role="status">
      {words}
    </p>
  ) : null;
}

function Decisions({ shown, here, demarche }: { shown: Shown; here: string; demarche: DeskDemarche }) {
  const { admin } = messagesIn(shown.lang);
  const { status, waiting, accepted, answer, version } = demarche;
  const mayBe = ['waiting', 'returned', 'accepted', 'refused'].includes(status);
  return (
    <form method="post" action={`${here}/accept`} noValidate>
      <input type="hidden" name="version" value={version} />
      <HowVerified shown={shown} ways={DEMARCHE_VERIFIED_HOW} />
      <div className="decisions">
        {mayBe && (waiting || (accepted && answer)) && (
          <Decision title={admin.acceptTitle}>
            <button type="submit" formAction={`${here}/accept`}>
              {admin.accept}
            </button>
          </Decision>
        )}
        <OtherDecisions shown={shown} here={here} on={demarche} />
      </div>
    </form>
  );
}
