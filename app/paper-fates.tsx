import { messagesIn } from '@/messages';
import { errorText } from './field';
import type { CheckedFile, CheckedLine } from './paper-file';

interface Props {
  lang: string;
  slug: string;
  file: CheckedFile;
}

/** What is wrong with the columns of a file, and what becomes of each line. */
export function PaperFates({ lang, slug, file }: Props) {
  const m = messagesIn(lang).paper;
  const wrong = file.lines.filter(({ fate }) => fate === 'wrong').length;
  const columns = [
    ...file.unknown.map(m.unknownColumn),
    ...file.missing.map((name) => m.missingColumn(m.columns[name])),
  ];
  return (
    <>
      {columns.length > 0 && (
        <ul className="notice" role="alert">
          {columns.map((sentence) => (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
      )}
      {wrong > 0 && (
        <p className="notice" role="alert">
          {m.wrongLines(wrong)}
        </p>
      )}
      {file.lines.length > 0 && (
        <table className="stacking">
          <thead>
            <tr>
              <th scope="col">{m.line}</th>
              <th scope="col">{m.columns.organisation}</th>
              <th scope="col">{m.fate}</th>
            </tr>
          </thead>
          <tbody>
            {file.lines.map((line) => (
              <Line key={line.line} {...{ lang, slug, line }} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Line({ lang, slug, line }: { lang: string; slug: string; line: CheckedLine }) {
  const { paper: m, statuses } = messagesIn(lang);
  const { signature, earlierLine } = line.double ?? {};
  return (
    <tr>
      <th scope="row">
        {m.line} {line.line}
      </th>
      <td data-head={m.columns.organisation}>
        <bdi>{line.organisation}</bdi>
      </td>
      <td data-head={m.fate}>
        {m.fates[line.fate]}
        {Object.entries(line.errors).map(([name, error]) => (
          <p key={name} className="error">
            {Object.hasOwn(m.columns, name) ? m.columns[name as keyof typeof m.columns] : name} ·{' '}
            {errorText(lang, error)}
          </p>
        ))}
        {signature && (
          <p className="flag">
            {m.sameNameAs}{' '}
            <a href={`/admin/${slug}/moderation/${signature.id}`}>
              <bdi>{signature.organisation}</bdi>
            </a>{' '}
            · {statuses[signature.status]}
          </p>
        )}
        {earlierLine && <p className="flag">{m.sameNameAsLine(earlierLine)}</p>}
      </td>
    </tr>
  );
}
