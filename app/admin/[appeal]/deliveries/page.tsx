import { findAppeal, listDeliveries, listEditionHeads } from '@/db';
import { type Delivery, isUnanswered, may } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { officeIn } from '../../../addressee-words';
import { AdminPage } from '../../../admin-page';
import { DeliveryDone } from '../../../delivery-done';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).delivering.title };
}

/** Every delivery, the newest first, and the ways to write down another. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('editions.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { done } = fieldsIn(await searchParams);
  const [editions, deliveries] = await Promise.all([listEditionHeads(appeal.id), listDeliveries(appeal.id)]);
  const { delivering, deliveryDesk: m, editions: words } = messagesIn(lang);
  return (
    <AdminPage lang={lang} title={delivering.title} appeal={slug}>
      <DeliveryDone lang={lang} done={done} />
      <p>{m.intro}</p>
      {may(organiser, 'deliveries.write') && (
        <section>
          <h2>{m.add}</h2>
          {editions.length === 0 && <p>{words.none}</p>}
          <ul className="ways-on">
            {editions.toReversed().map(({ number }) => (
              <li key={number}>
                <a href={`/admin/${slug}/editions/${number}/delivered`}>{words.number(number)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={`/admin/${slug}/gains`}>{m.gains.title}</a>
      </p>
      {deliveries.length === 0 ? <p>{m.none}</p> : <Deliveries lang={lang} slug={slug} deliveries={deliveries} />}
    </AdminPage>
  );
}

function Deliveries({ lang, slug, deliveries }: { lang: string; slug: string; deliveries: Delivery[] }) {
  const { delivering, deliveryDesk: m, editions } = messagesIn(lang);
  const columns = [m.addressee, editions.columns.number, m.way, m.deliveredOn, m.outcomesTitle];
  return (
    <table className="stacking">
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deliveries.toReversed().map((delivery) => (
          <tr key={delivery.id}>
            <th scope="row">
              <a href={`/admin/${slug}/deliveries/${delivery.id}`}>
                <bdi>{officeIn(lang, delivery.addressee)}</bdi>
              </a>
            </th>
            <td data-head={editions.columns.number}>{editions.number(delivery.edition.number)}</td>
            <td data-head={m.way}>{delivering.ways[delivery.way]}</td>
            <td data-head={m.deliveredOn}>{dayIn(lang, delivery.deliveredOn)}</td>
            <td data-head={m.outcomesTitle}>
              <LastHeard lang={lang} delivery={delivery} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LastHeard({ lang, delivery }: { lang: string; delivery: Delivery }) {
  const { delivering: m, admin } = messagesIn(lang);
  const { answerDueOn, outcomes } = delivery;
  const last = outcomes.at(-1);
  return (
    <>
      {last ? m.outcomes[last.kind] : admin.nothing}
      {answerDueOn && isUnanswered(delivery) && (
        <>
          <br />
          <strong className="flag">{m.unanswered(dayIn(lang, answerDueOn))}</strong>
        </>
      )}
    </>
  );
}
