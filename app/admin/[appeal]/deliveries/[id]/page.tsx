import { countToTell, findAppeal, findDelivery, readDraft } from '@/db';
import { may } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { officeIn } from '../../../../addressee-words';
import { AdminPage } from '../../../../admin-page';
import { AddAttachment, Attachments } from '../../../../delivery-attachments';
import { DeliveryDone } from '../../../../delivery-done';
import { inTime, LineOfTime, momentsOfDelivery } from '../../../../delivery-line';
import { AddOutcome, ChangeDelivery, RemoveOutcomes, Tell } from '../../../../delivery-parts';
import type { AtDelivery } from '../../../../delivery-route';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';

interface Props extends AtDelivery {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).delivering.title };
}

/** A delivery at the desk: as everybody sees it, and what can be added to it. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('editions.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const delivery = appeal && (await findDelivery(appeal.id, id));
  if (!delivery) return <MissingDeskPage />;
  const { done, draft = '', wrong } = fieldsIn(await searchParams);
  const part = { lang, delivery, here: `/admin/${slug}/deliveries/${id}`, typed: await readDraft(draft), wrong };
  const { deliveryDesk: m, delivering, editions } = messagesIn(lang);
  const mayWrite = may(organiser, 'deliveries.write');
  const moments = momentsOfDelivery({ lang, delivery, files: `/${lang}/${slug}/deliveries` });
  return (
    <AdminPage lang={lang} title={officeIn(lang, delivery.addressee)} appeal={slug}>
      <DeliveryDone lang={lang} done={done} />
      <p>
        {delivering.ways[delivery.way]} ·{' '}
        <a href={`/admin/${slug}/editions/${delivery.edition.number}`}>{editions.number(delivery.edition.number)}</a>
      </p>
      <section>
        <h2>{m.outcomesTitle}</h2>
        <LineOfTime lang={lang} moments={inTime(moments)} />
        {mayWrite && <RemoveOutcomes {...part} />}
        {mayWrite && <AddOutcome {...part} />}
      </section>
      <section>
        <h2>{m.attachmentsTitle}</h2>
        <Attachments {...part} mayWrite={mayWrite} />
        {mayWrite && <AddAttachment {...part} />}
      </section>
      {mayWrite && <Tell {...part} toTell={await countToTell(id)} />}
      {mayWrite && <ChangeDelivery {...part} />}
      <p>
        <a href={`/admin/${slug}/deliveries`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}
