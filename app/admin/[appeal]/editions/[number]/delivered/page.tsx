import { findAppeal, findEdition, listAddressees, readDraft } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../../address-fields';
import { officeIn } from '../../../../../addressee-words';
import { AdminPage } from '../../../../../admin-page';
import { DeliveryFields, deliveryLabels } from '../../../../../delivery-fields';
import { newDeliveryForm } from '../../../../../delivery-form';
import type { AtEdition } from '../../../../../edition-route';
import { ErrorSummary, Select } from '../../../../../field';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';
import { errorsOf } from '../../../../../signature-form';

interface Props extends AtEdition {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).deliveryDesk.add };
}

/** A delivery of an edition, to be written down. */
export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('deliveries.write');
  const { appeal: slug, number } = await params;
  const appeal = await findAppeal(slug);
  const edition = appeal && (await findEdition(appeal.id, Number(number)));
  if (!edition) return <MissingDeskPage />;
  const today = (await listAddressees(appeal.id)).filter(({ isHistoric }) => !isHistoric);
  const typed = await readDraft(fieldsIn(await searchParams).draft ?? '');
  const errors = typed ? errorsOf(newDeliveryForm(today.map(({ id }) => id)), typed) : {};
  const { deliveryDesk: m, sign, addressees, admin } = messagesIn(lang);
  const shown = { lang, values: typed ?? {}, errors };
  return (
    <AdminPage lang={lang} title={m.newTitle(edition.number)} appeal={slug}>
      {today.length === 0 && (
        <p className="notice">
          {m.noAddressee} <a href={`/admin/${slug}/addressees/new`}>{addressees.add}</a>
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} labels={deliveryLabels(lang)} />
      <form method="post" action={`/admin/${slug}/editions/${edition.number}/delivered/add`} noValidate>
        <Select
          {...shown}
          name="addressee"
          label={m.addressee}
          prompt={sign.choose}
          options={today.map((addressee) => ({ value: addressee.id, label: officeIn(lang, addressee) }))}
        />
        <DeliveryFields {...shown} />
        <button type="submit">{admin.save}</button>
      </form>
    </AdminPage>
  );
}
