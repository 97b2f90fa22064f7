import { findAppeal, listForOrganisers, ROWS_A_PAGE } from '@/db';
import { type OrganiserRow, SIGNATURE_STATUSES, type SignatureStatus } from '@/db/types';
import { COUNTRIES, countriesIn, countryName, dayIn, messagesIn } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { Input, Select } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const LAST_PAGE = 100_000;

export const generateMetadata = () => deskTitle('signatures');

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser();
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = await searchParams;
  const typed = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const [status, country, query] = [typed('status'), typed('country'), typed('query')];
  const page = Math.min(Math.max(Math.trunc(Number(typed('page'))) || 1, 1), LAST_PAGE);
  const { rows, total } = await listForOrganisers(appeal.id, {
    status: isStatus(status) ? status : undefined,
    country: COUNTRIES.includes(country) ? country : undefined,
    query: query.slice(0, 200),
    page,
  });
  const m = messagesIn(lang);
  const shown = { lang, values: { status, country, query }, errors: {} };
  const statuses = SIGNATURE_STATUSES.filter((value) => value !== 'withdrawn');
  const pages = Math.ceil(total / ROWS_A_PAGE);
  const to = (other: number) => `?${new URLSearchParams({ status, country, query, page: String(other) })}`;
  return (
    <AdminPage lang={lang} title={m.admin.signatures} appeal={slug}>
      <search>
        <form className="filters" method="get">
          <Input {...shown} name="query" label={m.admin.search} hint={m.admin.searchHint} type="search" />
          <Select
            {...shown}
            name="status"
            label={m.admin.status}
            prompt={m.admin.all}
            options={statuses.map((value) => ({ value, label: m.statuses[value] }))}
          />
          <Select
            {...shown}
            name="country"
            label={m.admin.country}
            prompt={m.admin.all}
            options={countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
          />
          <button className="quiet" type="submit">
            {m.admin.filter}
          </button>
        </form>
      </search>
      <p role="status">{m.admin.found(total)}</p>
      {rows.length > 0 && <Rows lang={lang} slug={slug} rows={rows} />}
      {pages > 1 && (
        <nav aria-label={m.admin.page(page, pages)}>
          <p>
            {page > 1 && <a href={to(page - 1)}>{m.admin.previous}</a>} {m.admin.page(page, pages)}{' '}
            {page < pages && <a href={to(page + 1)}>{m.admin.next}</a>}
          </p>
        </nav>
      )}
    </AdminPage>
  );
}

function Rows({ lang, slug, rows }: { lang: string; slug: string; rows: OrganiserRow[] }) {
  const m = messagesIn(lang);
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{m.admin.organisation}</th>
          <th scope="col">{m.admin.country}</th>
          <th scope="col">{m.admin.status}</th>
          <th scope="col">{m.sign.visibility}</th>
          <th scope="col">{m.admin.signedOn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/admin/${slug}/signatures/${row.id}`}>
                <bdi>{row.organisation}</bdi>
              </a>
              <br />
              <small>
                {m.kinds[row.kind]}
                {row.capacity === 'personal' && ` · ${m.capacities.personal}`}
              </small>
            </th>
            <td data-head={m.admin.country}>{countryName(lang, row.country)}</td>
            <td data-head={m.admin.status}>
              {m.statuses[row.status]}
              {row.corrected && <span className="flag"> · {m.admin.correction}</span>}
            </td>
            <td data-head={m.sign.visibility}>{m.visibilities[row.visibility]}</td>
            <td data-head={m.admin.signedOn}>{dayIn(lang, row.signedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isStatus(text: string): text is SignatureStatus {
  return (SIGNATURE_STATUSES as readonly string[]).includes(text);
}
