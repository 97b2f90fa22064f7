import { findAppeal, readDraft, readForOrganisers } from '@/db';
import { CONSENTS, type OrganiserSignature, type Statement } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn, momentIn, numberIn } from '@/messages';
import { AdminPage } from '../../../../admin-page';
import { DecisionForms } from '../../../../decision-forms';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../../organiser-guard';
import { SeenByOthers } from '../../../../seen-by-others';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('signatures');

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser();
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const signature = appeal && (await readForOrganisers(appeal.id, id));
  if (!signature) return <MissingDeskPage />;
  const { done, draft, wrong } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const said = signature.waiting ?? signature.accepted;
  const m = messagesIn(lang);
  return (
    <AdminPage lang={lang} title={said?.organisation ?? ''} appeal={slug}>
      {(done === 'decided' || done === 'changed') && (
        <p className="notice" role="status">
          {done === 'decided' ? m.admin.decided : m.admin.decidedChanged}
        </p>
      )}
      <p className="who">
        {m.statuses[signature.status]} · {m.admin.signedOn} {momentIn(lang, signature.signedAt)}
        {signature.confirmedAt && ` · ${m.admin.confirmedOn} ${momentIn(lang, signature.confirmedAt)}`}
      </p>
      {signature.waiting && (
        <Words lang={lang} title={m.admin.waitingNow} statement={signature.waiting} signature={signature} />
      )}
      {signature.accepted && (
        <Words lang={lang} title={m.admin.acceptedNow} statement={signature.accepted} signature={signature} />
      )}
      {said && signature.status !== 'unconfirmed' && (
        <DecisionForms
          lang={lang}
          here={`/admin/${slug}/signatures/${id}`}
          signature={signature}
          statement={said}
          typed={typed}
          wrong={typeof wrong === 'string' ? wrong : ''}
        />
      )}
      <Decisions lang={lang} signature={signature} />
    </AdminPage>
  );
}

interface WordsProps {
  lang: string;
  title: string;
  statement: Statement;
  signature: OrganiserSignature;
}

function Words({ lang, title, statement, signature }: WordsProps) {
  const m = messagesIn(lang);
  const { mandateBody, mandateOn, mandateText, members, website } = statement;
  const facts: [string, string | null][] = [
    [m.sign.organisation, statement.organisation],
    [m.sign.organisationLatin, statement.organisationLatin],
    [m.sign.acronym, statement.acronym],
    [m.sign.kind, m.kinds[statement.kind]],
    [m.admin.country, countryName(lang, statement.country)],
    [m.sign.city, statement.city],
    [m.sign.affiliatedTo, statement.affiliatedTo],
    [m.sign.website, website],
    [m.sign.members, members === null ? null : numberIn(lang, members)],
    [m.admin.who, statement.signatory],
    [m.admin.office, statement.office],
    [m.sign.email, signature.email],
    [m.admin.declarationGiven, statement.sentences.declaration],
    [m.admin.mandate, [mandateBody, mandateOn && dayIn(lang, mandateOn), mandateText].filter(Boolean).join('\n')],
    [m.admin.words, statement.message],
    [m.sign.visibility, m.visibilities[statement.visibility]],
    [m.admin.language, `${languageName(signature.text.lang, lang)}, ${signature.text.sha256.slice(0, 12)}`],
    [m.admin.source, m.admin.sources[signature.source]],
  ];
  const given = CONSENTS.filter((name) => statement.consents[name]);
  return (
    <section>
      <h2>{title}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fact key={label} label={label} value={value ?? ''} />
          ))}
        <dt>{m.admin.consentsGiven}</dt>
        <dd>{given.map((name) => statement.sentences.consents[name]).join('\n')}</dd>
      </dl>
      <SeenByOthers lang={lang} said={statement} signedAt={signature.signedAt} textLang={signature.text.lang} />
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </>
  );
}

function Decisions({ lang, signature }: { lang: string; signature: OrganiserSignature }) {
  const m = messagesIn(lang).admin;
  if (signature.decisions.length === 0) return null;
  return (
    <section>
      <h2>{m.history}</h2>
      <ul>
        {signature.decisions.map((decision) => (
          <li key={decision.at.getTime()}>
            {momentIn(lang, decision.at)}: {m.acts[decision.act]}, <bdi>{decision.by}</bdi>
            {decision.verifiedHow && ` · ${m.verified[decision.verifiedHow]}`}
            {(decision.question ?? decision.reason) && (
              <p className="words" dir="auto">
                {decision.question ?? decision.reason}
              </p>
            )}
            {decision.answer && (
              <>
                {m.answerGiven}
                <p className="words" dir="auto">
                  {decision.answer}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
