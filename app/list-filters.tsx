import { KINDS, type ListQuery, type PublicList, type Support } from '@/db/types';
import { countriesIn, messagesIn, numberIn } from '@/messages';
import { Input, Select } from './field';
import { isNarrowed, listAddress } from './list-address';

interface Props {
  lang: string;
  /** The address of the list. */
  list: string;
  query: ListQuery;
}

/** What narrows the list down: folded away until something does, so that the names come first. */
export function ListSearch({ kinds, ...props }: Props & { kinds: Support['kinds'] }) {
  const narrowed = isNarrowed(props.query);
  return (
    <details open={narrowed}>
      <summary>{messagesIn(props.lang).signatories.searchTitle}</summary>
      <SearchForm {...props} />
      {!narrowed && <Kinds {...props} kinds={kinds} />}
    </details>
  );
}

/** A search that is an address. */
function SearchForm({ lang, list, query }: Props) {
  const { signatories: m, kinds } = messagesIn(lang);
  const values = { q: query.query ?? '', country: query.country ?? '', kind: query.kind ?? '' };
  const shown = { lang, values, errors: {} };
  const countries = countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <search aria-label={m.searchTitle}>
      <form method="get" action={list}>
        <Input {...shown} name="q" type="search" label={m.search} hint={m.searchHint} />
        <div className="filters">
          <Select {...shown} name="country" label={m.country} prompt={m.allCountries} options={countries} />
          <Select
            {...shown}
            name="kind"
            label={m.kind}
            prompt={m.allKinds}
            options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
          />
          <button className="quiet" type="submit">
            {m.show}
          </button>
        </div>
      </form>
    </search>
  );
}

/** Of what kinds the named organisations are, each a way to them. */
function Kinds({ lang, list, kinds }: Omit<Props, 'query'> & { kinds: Support['kinds'] }) {
  const m = messagesIn(lang);
  const there = KINDS.filter((kind) => kinds[kind]);
  if (there.length === 0) return null;
  return (
    <nav aria-labelledby="kinds">
      <h2 id="kinds">{m.signatories.kindsTitle}</h2>
      <ul>
        {there.map((kind) => (
          <li key={kind}>
            <a href={listAddress(list, { kind })}>{m.kinds[kind]}</a> {numberIn(lang, kinds[kind] ?? 0)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much a search found, and the way back to everything. */
export function Found({ lang, list, found }: Omit<Props, 'query'> & { found: PublicList['found'] }) {
  const m = messagesIn(lang).signatories;
  return (
    <p role="status">
      {m.found(found.organisations, found.persons)} <a href={list}>{m.showAll}</a>
    </p>
  );
}

interface PagesProps extends Pick<PublicList, 'page' | 'pages'> {
  lang: string;
  /** The address of another page. */
  to: (page: number) => string;
}

/** The ways to the pages before and after this one. */
export function Pages({ lang, page, pages, to }: PagesProps) {
  if (pages === 1) return null;
  const m = messagesIn(lang).signatories;
  return (
    <nav aria-label={m.page(page, pages)}>
      <p>
        {page > 1 && (
          <a href={to(page - 1)} rel="prev">
            {m.previous}
          </a>
        )}{' '}
        {m.page(page, pages)}{' '}
        {page < pages && (
          <a href={to(page + 1)} rel="next">
            {m.next}
          </a>
        )}
      </p>
    </nav>
  );
}
