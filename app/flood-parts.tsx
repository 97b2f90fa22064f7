import { countFromDomain, listBatches } from '@/db';
import type { Appeal, Batch, DomainHours, Organiser } from '@/db/types';
import { messagesIn, momentIn, numberIn } from '@/messages';
import type { Fields } from './read-form';

interface SizeProps {
  lang: string;
  appeal: Appeal;
  organiser: Organiser;
  flood: DomainHours;
  /** The form as it was typed, which the button sends once more. */
  typed: Fields;
}

/** What refusing a domain's hours would do, and the button that does it. */
export async function FloodSizeNotice({ lang, appeal, organiser, flood, typed }: SizeProps) {
  const m = messagesIn(lang).floods;
  const { domain, refusable, accepted, outOfReach, provider } = await countFromDomain(appeal.id, flood, organiser);
  return (
    <section className="aside" role="status">
      <h2>
        <bdi>{m.sizeTitle(domain || flood.domain)}</bdi>
      </h2>
      {provider && <p className="notice">{m.providers[provider]}</p>}
      <p className="lead">{m.refusable(refusable)}</p>
      {accepted > 0 && <p>{m.accepted(accepted)}</p>}
      {outOfReach > 0 && <p>{m.outOfReach(outOfReach)}</p>}
      {refusable > 0 && (
        <form method="post" action={`/admin/${appeal.slug}/floods/refuse`}>
          {(['domain', 'fromAt', 'untilAt', 'reason'] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={typed[name]} />
          ))}
          <button type="submit">{m.refuse(refusable)}</button>
        </form>
      )}
    </section>
  );
}

/** What was refused together, each with the button that takes it back. */
export async function Batches({ lang, appeal }: { lang: string; appeal: Appeal }) {
  const m = messagesIn(lang).floods;
  const batches = await listBatches(appeal.id);
  const heads = [m.when, m.domain, m.hours, m.number, m.who];
  return (
    <section>
      <h2>{m.batchesTitle}</h2>
      {batches.length === 0 ? (
        <p>{m.noBatches}</p>
      ) : (
        <table className="stacking">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batches.map((batch) => (
              <BatchRow key={batch.id} lang={lang} slug={appeal.slug} batch={batch} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function BatchRow({ lang, slug, batch }: { lang: string; slug: string; batch: Batch }) {
  const m = messagesIn(lang).floods;
  const { id, at, domain, fromAt, untilAt, refused, reason, by, takenBackBy, takenBackAt } = batch;
  return (
    <tr>
      <th scope="row">{momentIn(lang, at)}</th>
      <td data-head={m.domain}>
        <bdi>{domain}</bdi>
        <br />
        <small dir="auto">{reason}</small>
      </td>
      <td data-head={m.hours}>
        {momentIn(lang, fromAt)} – {momentIn(lang, untilAt)}
      </td>
      <td data-head={m.number}>{numberIn(lang, refused)}</td>
      <td data-head={m.who}>
        <bdi>{by}</bdi>
        {takenBackBy && takenBackAt ? (
          <p>{m.takenBackBy(takenBackBy, momentIn(lang, takenBackAt))}</p>
        ) : (
          <form method="post" action={`/admin/${slug}/floods/take-back`}>
            <input type="hidden" name="batch" value={id} />
            <button className="quiet" type="submit">
              {m.takeBack}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
