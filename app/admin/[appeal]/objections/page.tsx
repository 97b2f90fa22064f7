import type { Metadata } from 'next';
import { findAppeal, listObjections, OBJECTIONS_A_PAGE } from '@/db';
import type { DeskObjection } from '@/db/types';
import { countryName, messagesIn, momentIn } from '@/messages';
import { fieldsIn, pageAsked } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { DeskPages } from '../../../desk-pages';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn(await deskLanguage()).objections.deskTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const page = pageAsked(asked.page);
  const { rows, total } = await listObjections(appeal.id, organiser, page);
  const { objections: m } = messagesIn(lang);
  const pages = Math.ceil(total / OBJECTIONS_A_PAGE);
  return (
    <AdminPage lang={lang} title={m.deskTitle} appeal={slug}>
      {asked.done === 'resolved' && (
        <p className="notice" role="status">
          {m.resolved}
        </p>
      )}
      <p>{m.deskIntro}</p>
      <p>{m.count(total)}</p>
      {rows.length > 0 && <Rows lang={lang} slug={slug} rows={rows} />}
      <DeskPages {...{ lang, page, pages }} to={(other) => `?page=${other}`} />
    </AdminPage>
  );
}

function Rows({ lang, slug, rows }: { lang: string; slug: string; rows: DeskObjection[] }) {
  const { admin, objections: m, statuses } = messagesIn(lang);
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{admin.organisation}</th>
          <th scope="col">{admin.country}</th>
          <th scope="col">{m.confirmedOn}</th>
          <th scope="col">{m.deskState}</th>
          <th scope="col">{m.signatureIs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, organisation, country, confirmedAt, state, status, fromOwnDomain, answer }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/${slug}/objections/${id}`}>
                <bdi>{organisation}</bdi>
              </a>
              <br />
              <small>{fromOwnDomain ? m.fromOwnDomain : m.fromElsewhere}</small>
            </th>
            <td data-head={admin.country}>{countryName(lang, country)}</td>
            <td data-head={m.confirmedOn}>{momentIn(lang, confirmedAt)}</td>
            <td data-head={m.deskState}>
              {m.deskStates[state]}
              {answer !== null && ` · ${m.hasAnswered}`}
            </td>
            <td data-head={m.signatureIs}>{statuses[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
