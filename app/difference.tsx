import { messagesIn } from '@/messages';
import type { Fact } from './statement-facts';
import { differenceOf, type Piece } from './word-difference';

interface Props {
  lang: string;
  /** What is in force. */
  accepted: Fact[];
  /** What is to replace it. */
  waiting: Fact[];
}

/** A correction as a difference: only the fields that differ, what was said beside what is said now. */
export function Difference({ lang, accepted, waiting }: Props) {
  const m = messagesIn(lang).moderation.difference;
  const old = new Map(accepted.map(({ name, value }) => [name, value]));
  const differing = waiting
    .map(({ value, ...fact }) => ({ ...fact, now: value, before: old.get(fact.name) ?? '' }))
    .filter(({ before, now }) => before !== now);
  if (differing.length === 0) return <p>{m.none}</p>;
  return (
    <table className="stacking difference">
      <caption>{m.title}</caption>
      <thead>
        <tr>
          <th scope="col">{m.field}</th>
          <th scope="col">{m.before}</th>
          <th scope="col">{m.now}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ name, label, before, now }) => {
          const pieces = differenceOf(before, now);
          return (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td data-head={m.before}>{before ? <Side lang={lang} pieces={pieces} without="new" /> : m.nothing}</td>
              <td data-head={m.now}>{now ? <Side lang={lang} pieces={pieces} without="gone" /> : m.nothing}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Side({ lang, pieces, without }: { lang: string; pieces: Piece[]; without: 'gone' | 'new' }) {
  const m = messagesIn(lang).moderation.difference;
  return (
    <div dir="auto">
      {pieces
        .filter(({ is }) => is !== without)
        .map(({ words, is }, place) => {
          if (is === 'same') return <span key={place}>{words}</span>;
          const Marked = is === 'gone' ? 'del' : 'ins';
          return (
            <Marked key={place}>
              <span className="unseen">{is === 'gone' ? m.gone : m.new} </span>
              {words}
            </Marked>
          );
        })}
    </div>
  );
}
