import { findAppeal, listColleagues, readDraft, readForOrganisers, recordSight } from '@/db';
import { may, type Organiser, type OrganiserSignature } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { Glosses, Notes, PassOn } from '../../../../colleagues';
import { DecisionForms } from '../../../../decision-forms';
import { DecisionHistory } from '../../../../decision-history';
import { DecisionNotice } from '../../../../decision-notice';
import { Evidence } from '../../../../evidence';
import { ErrorSummary } from '../../../../field';
import { JustDone, UndoLast } from '../../../../just-done';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../../organiser-guard';
import { OwnDataAtDesk } from '../../../../own-data';
import { carried, nextInView, type QueueView, queueAddress, readCarried, screenAddress } from '../../../../queue-view';
import type { Fields } from '../../../../read-form';
import { listWordings } from '../../../../ready-wordings';
import { errorsOf } from '../../../../signature-form';
import { SignatureWords } from '../../../../signature-words';
import { Ties } from '../../../../ties';
import { FORMS } from './form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('signatures');

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const signature = appeal && (await readForOrganisers(appeal.id, id, organiser));
  if (!signature) return <MissingDeskPage />;
  // It is read all the same where that cannot be kept; to be accepted among several it is opened once more.
  await recordSight(id, signature.version, organiser.id).catch(console.error);
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const view = readCarried(asked.queue ?? typed?.queue);
  const form = Object.hasOwn(FORMS, asked.wrong ?? '') ? FORMS[asked.wrong ?? ''] : undefined;
  const shown = { lang, values: typed ?? {}, errors: form && typed ? errorsOf(form, typed) : {} };
  const below = { shown, here: `/admin/${slug}/moderation/${id}`, queue: carried(view), signature, organiser };
  const mayWrite = may(organiser, 'glosses.write');
  const desk = { lang, slug, appealId: appeal.id, organiser, view, asked, signature };
  return (
    <AdminPage lang={lang} title={signature.current.organisation} appeal={slug}>
      <Ways {...desk} />
      <JustDone {...desk} />
      <DecisionNotice lang={lang} signature={signature} asked={asked} />
      <ErrorSummary lang={lang} errors={shown.errors} labels={labelsIn(lang)} />
      <Standing {...desk} />
      <SignatureWords lang={lang} appeal={appeal} signature={signature} />
      <Glosses {...below} mayWrite={mayWrite} />
      <div className="two">
        <Evidence lang={lang} slug={slug} id={id} organiser={organiser} />
        {may(organiser, 'signatures.decide') && (
          <section id="decide">
            <h2>{messagesIn(lang).admin.decide}</h2>
            <DecisionForms {...below} wordings={await wordingsFor(appeal.id, signature)} />
          </section>
        )}
      </div>
      <Ties lang={lang} slug={slug} signature={signature} organiser={organiser} />
      <Notes {...below} mayWrite={mayWrite} />
      {mayWrite && <PassOn {...below} colleagues={await listColleagues()} />}
      {may(organiser, 'exports.internal') && <OwnDataAtDesk shown={shown} here={below.here} />}
      <DecisionHistory lang={lang} decisions={signature.decisions} />
    </AdminPage>
  );
}

interface DeskProps {
  lang: string;
  slug: string;
  appealId: string;
  organiser: Organiser;
  view: QueueView;
  asked: Fields;
  signature: OrganiserSignature;
}

/** The ways from here, first in the order of keys, since fifty are decided in a row. */
async function Ways({ lang, slug, appealId, organiser, view, signature }: DeskProps) {
  const m = messagesIn(lang).moderation;
  const next = await nextInView(appealId, view, organiser, signature.id);
  return (
    <ul className="others">
      {may(organiser, 'signatures.decide') && (
        <li>
          <a href="#decide">{m.toDecision}</a>
        </li>
      )}
      {next && (
        <li>
          <a href={screenAddress(slug, next, view)}>{m.toNext}</a>
        </li>
      )}
      <li>
        <a href={queueAddress(slug, view)}>{m.toQueue}</a>
      </li>
    </ul>
  );
}

function Standing({ lang, slug, organiser, view, asked, signature }: DeskProps) {
  const { admin, moderation: m, statuses } = messagesIn(lang);
  const { id, status, signedAt, confirmedAt, passedTo, agreedBy } = signature;
  return (
    <>
      <p className="who">
        {statuses[status]} · {admin.signedOn} {momentIn(lang, signedAt)}
        {confirmedAt && ` · ${admin.confirmedOn} ${momentIn(lang, confirmedAt)}`}
        {passedTo && (
          <>
            {' '}
            · {m.passedTo} <bdi>{passedTo.name}</bdi>
          </>
        )}
      </p>
      {agreedBy && (
        <p className="notice">
          <bdi>{agreedBy}</bdi> {m.agrees}
        </p>
      )}
      {may(organiser, 'signatures.decide') && asked.did !== id && (
        <UndoLast lang={lang} slug={slug} view={view} signature={signature} />
      )}
    </>
  );
}

async function wordingsFor(appealId: string, { lang }: OrganiserSignature) {
  return {
    return: await listWordings(appealId, 'return', lang),
    refuse: await listWordings(appealId, 'refuse', lang),
  };
}

function labelsIn(lang: string): Record<string, string> {
  const { admin, moderation: m } = messagesIn(lang);
  const decisions = { verifiedHow: admin.verifiedHow, verifiedWhat: m.evidence, message: m.messageChoice };
  const words = { question: admin.question, reason: admin.reason, note: m.note };
  return {
    ...decisions,
    ...words,
    to: m.passTo,
    why: m.passWhy,
    of: m.glossOfWhich,
    glossLang: m.glossLang,
    gloss: m.gloss,
  };
}
