import { findAppeal, findDelivery } from '@/db';
import { messagesIn } from '@/messages';
import { officeIn } from '../../../../../addressee-words';
import { AdminPage } from '../../../../../admin-page';
import type { AtDelivery } from '../../../../../delivery-route';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).deliveryDesk.removalTitle };
}

export default async function Page({ params }: AtDelivery) {
  const { lang } = await requireOrganiser('deliveries.write');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const delivery = appeal && (await findDelivery(appeal.id, id));
  if (!delivery) return <MissingDeskPage />;
  const m = messagesIn(lang).deliveryDesk;
  const here = `/admin/${slug}/deliveries/${id}`;
  return (
    <AdminPage lang={lang} title={m.removalTitle} appeal={slug}>
      <p>
        <bdi className="organisation">{officeIn(lang, delivery.addressee)}</bdi>
      </p>
      <p>{m.removalText}</p>
      <form method="post" action={`${here}/remove`}>
        <button type="submit">{m.removeYes}</button>
      </form>
      <p>
        <a href={here}>{m.removeNo}</a>
      </p>
    </AdminPage>
  );
}
