import type { Report } from '@/db/types';
import { ToWhom } from './demarche-words';
import { reportFacts } from './report-facts';

/** All that was told, as it was told, for who told it and for organisers. */
export function ToldInFull({ lang, told }: { lang: string; told: Report }) {
  return (
    <dl className="card">
      {reportFacts(lang, told)
        .filter(({ value }) => value)
        .map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd className="said">
              {name === 'addressee' ? <ToWhom lang={lang} demarche={told} /> : <bdi>{value}</bdi>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
