import type { QueueRow } from '@/db/types';
import { countryName, languageName, messagesIn } from '@/messages';
import { ageIn } from './age';
import { pickName } from './picked-rows';
import { type QueueView, screenAddress } from './queue-view';
import type { Fields } from './read-form';

interface Props {
  lang: string;
  slug: string;
  view: QueueView;
  rows: QueueRow[];
  /** With a box to tick in each row; `picked` are those ticked before, when the form came back. */
  picked?: Fields;
}

/** Rows of the queue, each with how long it has waited and what makes it suspect. */
export function QueueTable({ lang, slug, view, rows, picked }: Props) {
  const { admin, moderation: m } = messagesIn(lang);
  return (
    <table className="stacking">
      <thead>
        <tr>
          {picked && <th scope="col">{m.pick}</th>}
          <th scope="col">{admin.organisation}</th>
          <th scope="col">{admin.country}</th>
          <th scope="col">{admin.status}</th>
          <th scope="col">{m.toHeed}</th>
          <th scope="col">{m.seenHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} {...{ lang, slug, view, row, picked }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ lang, slug, view, row, picked }: Omit<Props, 'rows'> & { row: QueueRow }) {
  const { admin, moderation: m, kinds, capacities, statuses, visibilities } = messagesIn(lang);
  const { id, version, organisation, kind, country, capacity, visibility, status, corrected, passedTo } = row;
  const name = pickName(id);
  return (
    <tr>
      {picked && (
        <td data-head={m.pick}>
          <input
            type="checkbox"
            name={name}
            value={version}
            defaultChecked={name in picked}
            aria-label={m.pickOne(organisation)}
          />
        </td>
      )}
      <th scope="row">
        <a href={screenAddress(slug, id, view)}>
          <bdi>{organisation}</bdi>
        </a>
        <br />
        <small>
          {[kinds[kind], capacities[capacity], languageName(row.lang, lang)].join(' · ')}
          {visibility !== 'public' && ` · ${visibilities[visibility]}`}
          {row.source !== 'form' && ` · ${admin.sources[row.source]}`}
        </small>
      </th>
      <td data-head={admin.country}>{countryName(lang, country)}</td>
      <td data-head={admin.status}>
        {statuses[status]}
        {corrected && <span className="flag"> · {admin.correction}</span>}
        <br />
        <small>{m.waits(ageIn(lang, row.waitingSince))}</small>
        {passedTo && (
          <>
            <br />
            <small>
              {m.passedTo} <bdi>{passedTo}</bdi>
            </small>
          </>
        )}
      </td>
      <td data-head={m.toHeed}>
        {row.flags.length > 0 ? (
          <span className="flag">{row.flags.map((flag) => m.flags[flag]).join(', ')}</span>
        ) : (
          m.nothingToHeed
        )}
      </td>
      <td data-head={m.seenHead}>{row.seen ? m.seen : m.unseen}</td>
    </tr>
  );
}
