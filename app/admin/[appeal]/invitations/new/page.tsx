import { findAppeal, readDraft } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { ErrorSummary } from '../../../../field';
import { InvitationFields, invitationLabels } from '../../../../invitation-fields';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { errorsOf } from '../../../../signature-form';
import { invitationForm } from '../form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).asking.addTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('invitations.write');
  const { appeal: slug } = await params;
  if (!(await findAppeal(slug))) return <MissingDeskPage />;
  const { draft = '', wrong } = fieldsIn(await searchParams);
  const typed = await readDraft(draft);
  const { asking: m } = messagesIn(lang);
  const errors = typed ? errorsOf(invitationForm, typed) : {};
  if (typed && wrong === 'alreadyListed') errors.organisation = wrong;
  if (typed && wrong === 'outsideReach') errors.country = wrong;
  const shown = { lang, values: typed ?? { lang }, errors };
  return (
    <AdminPage lang={lang} title={m.addTitle} appeal={slug}>
      <ErrorSummary lang={lang} errors={errors} labels={invitationLabels(lang)} />
      <form method="post" action={`/admin/${slug}/invitations/new/add`} noValidate>
        <InvitationFields {...shown} />
        <button type="submit">{m.add}</button>
      </form>
      <p>
        <a href={`/admin/${slug}/invitations`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}
