import { findAppeal, listColleagues, readDraft, readInvitation } from '@/db';
import { type Appeal, type Invitation, may } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { Choice } from '../../../../choices';
import { ErrorSummary, Input, Select, type Shown, TextArea } from '../../../../field';
import { InvitationFields, invitationLabels } from '../../../../invitation-fields';
import { InvitationLetter } from '../../../../invitation-letter';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import type { Fields } from '../../../../read-form';
import { errorsOf } from '../../../../signature-form';
import { GIVEN_ANSWERS, invitationForm, standingForm } from '../form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).asking.addTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('invitations.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const invitation = appeal && (await readInvitation(appeal.id, id, organiser));
  if (!invitation) return <MissingDeskPage />;
  const { draft = '', wrong = '', done } = fieldsIn(await searchParams);
  const typed = await readDraft(draft);
  const { asking: m } = messagesIn(lang);
  const here = `/admin/${slug}/invitations/${id}`;
  const parts = { lang, here, appeal, invitation, typed };
  return (
    <AdminPage lang={lang} title={invitation.organisation} appeal={slug}>
      {done && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <Facts lang={lang} invitation={invitation} mayReadContact={may(organiser, 'addresses.read')} />
      {may(organiser, 'invitations.write') && (
        <>
          <InvitationLetter {...parts} />
          <StandingForm {...parts} />
        </>
      )}
      <Brought {...parts} />
      {may(organiser, 'invitations.write') && (
        <>
          <DetailsForm {...parts} wrong={wrong} />
          <RemoveForm lang={lang} here={here} />
        </>
      )}
      <p>
        <a href={`/admin/${slug}/invitations`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}

function Facts({
  lang,
  invitation,
  mayReadContact,
}: {
  lang: string;
  invitation: Invitation;
  mayReadContact: boolean;
}) {
  const { asking: m, admin } = messagesIn(lang);
  const { country, lang: spoken, contact, answer, decidesOn, askedBy, askedAt, notes } = invitation;
  return (
    <dl className="facts">
      <div>
        <dt>{m.answer}</dt>
        <dd>
          {m.answers[answer]}
          {answer === 'will-decide' && decidesOn && ` · ${dayIn(lang, decidesOn)}`}
        </dd>
      </div>
      <div>
        <dt>{m.askedBy}</dt>
        <dd>
          {askedBy ? <bdi>{askedBy.name}</bdi> : m.nobody}
          {askedAt && ` · ${m.askedOn(dayIn(lang, askedAt))}`}
        </dd>
      </div>
      <div>
        <dt>{m.country}</dt>
        <dd>
          {countryName(lang, country)} · {languageName(spoken, lang)}
        </dd>
      </div>
      {mayReadContact && (
        <div>
          <dt>{m.contact}</dt>
          {contact ? (
            <dd className="words" dir="auto">
              {contact}
            </dd>
          ) : (
            <dd>{admin.nothing}</dd>
          )}
        </div>
      )}
      {notes && (
        <div>
          <dt>{m.notes}</dt>
          <dd className="words" dir="auto">
            {notes}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface Part {
  lang: string;
  /** The address of this page. */
  here: string;
  appeal: Appeal;
  invitation: Invitation;
  typed: Fields | null;
}

async function StandingForm({ lang, here, invitation, typed }: Part) {
  const { asking: m, admin } = messagesIn(lang);
  const { answer, decidesOn, askedBy, notes } = invitation;
  const kept = { answer, decidesOn: decidesOn ?? '', askedBy: askedBy?.id ?? '', notes: notes ?? '' };
  const mine = typed && 'notes' in typed ? typed : null;
  const shown: Shown = { lang, values: mine ?? kept, errors: mine ? errorsOf(standingForm, mine) : {} };
  const colleagues = (await listColleagues()).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section>
      <h2>{m.standing}</h2>
      <ErrorSummary lang={lang} errors={shown.errors} labels={invitationLabels(lang)} />
      <form method="post" action={`${here}/change`} noValidate>
        {answer === 'signed' ? (
          <p>{m.signedItself}</p>
        ) : (
          <Choice
            {...shown}
            name="answer"
            label={m.answer}
            options={GIVEN_ANSWERS.map((value) => ({ value, label: m.answers[value] }))}
          />
        )}
        <Input {...shown} name="decidesOn" label={m.decidesOn} hint={m.decidesOnHint} type="date" />
        <Select {...shown} name="askedBy" label={m.askedBy} prompt={m.nobody} options={colleagues} />
        <TextArea {...shown} name="notes" label={m.notes} hint={m.notesHint} />
        <button type="submit">{admin.save}</button>
      </form>
    </section>
  );
}

function Brought({ lang, appeal, invitation }: Part) {
  const { asking: m, statuses } = messagesIn(lang);
  return (
    <section>
      <h2>{m.broughtTitle}</h2>
      {invitation.brought.length === 0 ? (
        <p>{m.broughtNobody}</p>
      ) : (
        <ul>
          {invitation.brought.map(({ id, organisation, status }) => (
            <li key={id}>
              <a href={`/admin/${appeal.slug}/moderation/${id}`}>
                <bdi>{organisation}</bdi>
              </a>{' '}
              · {statuses[status]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DetailsForm({ lang, here, invitation, typed, wrong }: Part & { wrong: string }) {
  const { asking: m, admin } = messagesIn(lang);
  const { organisation, country, lang: spoken, contact } = invitation;
  const mine = typed && 'organisation' in typed ? typed : null;
  const errors = mine ? errorsOf(invitationForm, mine) : {};
  if (mine && wrong === 'alreadyListed') errors.organisation = wrong;
  if (mine && wrong === 'outsideReach') errors.country = wrong;
  const shown = { lang, values: mine ?? { organisation, country, lang: spoken, contact: contact ?? '' }, errors };
  return (
    <section>
      <h2>{m.change}</h2>
      <ErrorSummary lang={lang} errors={errors} labels={invitationLabels(lang)} />
      <details open={mine !== null}>
        <summary>{m.details}</summary>
        <form method="post" action={`${here}/change`} noValidate>
          <InvitationFields {...shown} />
          <button type="submit">{admin.save}</button>
        </form>
      </details>
    </section>
  );
}

function RemoveForm({ lang, here }: { lang: string; here: string }) {
  const m = messagesIn(lang).asking;
  return (
    <section>
      <h2>{m.removeTitle}</h2>
      <p>{m.removeHint}</p>
      <form method="post" action={`${here}/remove`}>
        <button className="quiet" type="submit">
          {m.remove}
        </button>
      </form>
    </section>
  );
}
