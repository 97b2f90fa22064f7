import { findAppeal, readDraft } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AddresseeFields, addresseeLabels } from '../../../../addressee-fields';
import { addresseeForm } from '../../../../addressee-form';
import { AdminPage } from '../../../../admin-page';
import { ErrorSummary } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { errorsOf } from '../../../../signature-form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).addressees.newTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('addressees.write');
  const { appeal: slug } = await params;
  if (!(await findAppeal(slug))) return <MissingDeskPage />;
  const { draft = '', wrong } = fieldsIn(await searchParams);
  const typed = await readDraft(draft);
  const m = messagesIn(lang).addressees;
  const errors = typed ? errorsOf(addresseeForm, typed) : {};
  return (
    <AdminPage lang={lang} title={m.newTitle} appeal={slug}>
      {typed && wrong === 'gone' && (
        <p className="notice" role="alert">
          {m.gone}
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} labels={addresseeLabels(lang)} />
      <form method="post" action={`/admin/${slug}/addressees/new/add`} noValidate>
        <AddresseeFields lang={lang} values={typed ?? {}} errors={errors} />
        <button type="submit">{m.add}</button>
      </form>
      <p>
        <a href={`/admin/${slug}/addressees`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}
