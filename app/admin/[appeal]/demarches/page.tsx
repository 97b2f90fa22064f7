import { countDemarchesToDecide, findAppeal, listDemarchesAtDesk, readDraft } from '@/db';
import { type DeskDemarcheQuery, type DeskDemarcheRow, may, SIGNATURE_STATUSES } from '@/db/types';
import { countryName, dayIn, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { fieldsIn, pageAsked, queryAsked } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { DeskFilters } from '../../../desk-filters';
import { DeskPages } from '../../../desk-pages';
import { ErrorSummary, Input, Select } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import type { Fields } from '../../../read-form';
import { errorsOf } from '../../../signature-form';
import { riskForm } from './form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).demarches.title };
}

/** What organisations say that they did: what is to be decided on first. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { draft, done, page: asked, ...fields } = fieldsIn(await searchParams);
  const typed = draft ? await readDraft(draft) : null;
  const query = queryIn(fields);
  const [{ rows, total, page, pages }, toRead] = await Promise.all([
    listDemarchesAtDesk(appeal.id, organiser, { ...query, page: pageAsked(asked) }),
    countDemarchesToDecide(appeal.id, organiser),
  ]);
  const isNarrowed = Object.keys(query).length > 0;
  const { demarcheDesk: m, demarches, admin } = messagesIn(lang);
  const marked = appeal.atRiskCountries.map((code) => countryName(lang, code)).join(comma(lang));
  const shown = { lang, values: typed ?? { countries: marked }, errors: typed ? errorsOf(riskForm, typed) : {} };
  return (
    <AdminPage lang={lang} title={demarches.title} appeal={slug}>
      {done === 'saved' && (
        <p className="notice" role="status">
          {admin.saved}
        </p>
      )}
      <p>{m.intro}</p>
      <p>{total === 0 && !isNarrowed ? m.none : m.toRead(toRead)}</p>
      {(isNarrowed || total > 0) && <Filters lang={lang} query={query} />}
      {isNarrowed && <p role="status">{total === 0 ? demarches.noneFound : demarches.found(total)}</p>}
      {rows.length > 0 && <Rows lang={lang} slug={slug} rows={rows} />}
      <DeskPages {...{ lang, page, pages }} to={(other) => `?${new URLSearchParams({ ...query, page: `${other}` })}`} />
      {may(organiser, 'floods.stop') && (
        <section>
          <h2>{m.atRiskTitle}</h2>
          <ErrorSummary lang={lang} errors={shown.errors} labels={{ countries: m.atRisk }} />
          <form method="post" action={`/admin/${slug}/demarches/mark`} noValidate>
            <Input {...shown} name="countries" label={m.atRisk} hint={m.atRiskHint} />
            <button className="quiet" type="submit">
              {admin.save}
            </button>
          </form>
        </section>
      )}
    </AdminPage>
  );
}

const STATUSES = SIGNATURE_STATUSES.filter((status) => status !== 'unconfirmed' && status !== 'withdrawn');

/** What an address asks for; what no démarche has is left out. */
function queryIn(asked: Fields): DeskDemarcheQuery {
  const query = queryAsked(asked.query);
  const status = STATUSES.find((each) => each === asked.status);
  return { ...(query && { query }), ...(status && { status }) };
}

function Filters({ lang, query }: { lang: string; query: DeskDemarcheQuery }) {
  const { admin, demarcheDesk: m, statuses } = messagesIn(lang);
  const shown = { lang, values: { ...query }, errors: {} };
  return (
    <DeskFilters lang={lang}>
      <Input {...shown} name="query" label={admin.search} hint={m.searchHint} type="search" />
      <Select
        {...shown}
        name="status"
        label={admin.status}
        prompt={admin.all}
        options={STATUSES.map((value) => ({ value, label: statuses[value] }))}
      />
    </DeskFilters>
  );
}

function Rows({ lang, slug, rows }: { lang: string; slug: string; rows: DeskDemarcheRow[] }) {
  const { admin, demarches, demarcheDesk: m, statuses, reporting } = messagesIn(lang);
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{m.organisations}</th>
          <th scope="col">{demarches.kind}</th>
          <th scope="col">{admin.country}</th>
          <th scope="col">{m.actedOn}</th>
          <th scope="col">{reporting.visibility}</th>
          <th scope="col">{admin.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, organisations, kind, country, actedOn, visibility, status, toDecide }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/${slug}/demarches/${id}`}>
                {organisations.map((name, place) => (
                  <span key={name}>
                    {place > 0 && comma(lang)}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </a>
            </th>
            <td data-head={demarches.kind}>{demarches.kinds[kind]}</td>
            <td data-head={admin.country}>{countryName(lang, country)}</td>
            <td data-head={m.actedOn}>{dayIn(lang, actedOn)}</td>
            <td data-head={reporting.visibility}>{reporting.visibilities[visibility]}</td>
            <td data-head={admin.status}>
              {statuses[status]}
              {toDecide && status === 'accepted' && ` · ${admin.correction}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
