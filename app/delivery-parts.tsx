import { type Delivery, hasReached, type ToTell } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { DeliveryFields, deliveryLabels, OutcomeFields } from './delivery-fields';
import { deliveryForm, fieldsOfDelivery, outcomeForm } from './delivery-form';
import { ErrorSummary } from './field';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

export interface PartOfDelivery {
  lang: string;
  delivery: Delivery;
  /** The address of the delivery's page. */
  here: string;
  /** What came back of one of the forms of the page; which one, its fields tell. */
  typed: Fields | null;
}

export function AddOutcome({ lang, delivery, here, typed }: PartOfDelivery) {
  const { deliveryDesk: m, admin } = messagesIn(lang);
  const sent = typed && 'cameOn' in typed ? typed : null;
  const errors = sent ? errorsOf(outcomeForm(delivery), sent) : {};
  return (
    <details open={sent !== null}>
      <summary>{m.addOutcome}</summary>
      <ErrorSummary lang={lang} errors={errors} labels={deliveryLabels(lang)} />
      <form method="post" action={`${here}/outcome`} encType="multipart/form-data" noValidate>
        <OutcomeFields lang={lang} values={sent ?? {}} errors={errors} way={delivery.way} />
        <button type="submit">{admin.save}</button>
      </form>
    </details>
  );
}

/** What was written down by mistake can go again. */
export function RemoveOutcomes({ lang, delivery, here }: PartOfDelivery) {
  const { deliveryDesk: m, delivering } = messagesIn(lang);
  return delivery.outcomes.map(({ id, kind, cameOn }) => (
    <form key={id} method="post" action={`${here}/remove-outcome`}>
      <input type="hidden" name="outcome" value={id} />
      <button className="quiet" type="submit">
        {m.removeOutcome} <small>{`${delivering.outcomes[kind]} · ${dayIn(lang, cameOn)}`}</small>
      </button>
    </form>
  ));
}

/** Letters to those who consented to be told, once what happened is written down. */
export function Tell({ lang, delivery, here, toTell }: PartOfDelivery & { toTell: ToTell }) {
  const m = messagesIn(lang).deliveryDesk;
  const letters = toTell.delivered + toTell.answered;
  return (
    <section>
      <h2>{m.tellTitle}</h2>
      <p>{m.tellIntro}</p>
      {!hasReached(delivery) && <p>{m.notYet}</p>}
      <p>{m.toTell(letters)}</p>
      {letters > 0 && (
        <form method="post" action={`${here}/tell`}>
          <button type="submit">{m.tell}</button>
        </form>
      )}
    </section>
  );
}

export function ChangeDelivery({ lang, delivery, here, typed }: PartOfDelivery) {
  const { deliveryDesk: m, admin } = messagesIn(lang);
  const sent = typed && 'deliveredOn' in typed ? typed : null;
  const errors = sent ? errorsOf(deliveryForm, sent) : {};
  return (
    <section>
      <h2>{m.change}</h2>
      <ErrorSummary lang={lang} errors={errors} labels={deliveryLabels(lang)} />
      <details open={sent !== null}>
        <summary>{m.change}</summary>
        <form method="post" action={`${here}/change`} noValidate>
          <DeliveryFields lang={lang} values={sent ?? fieldsOfDelivery(delivery)} errors={errors} />
          <button type="submit">{admin.save}</button>
        </form>
      </details>
      <p>
        <a href={`${here}/removal`}>{m.removalTitle}</a>
      </p>
    </section>
  );
}
