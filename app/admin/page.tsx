import { countByStatus, findText, listAppeals } from '@/db';
import { messagesIn } from '@/messages';
import { AdminPage } from '../admin-page';
import { requireOrganiser } from '../organiser-guard';

export default async function Page() {
  const { lang } = await requireOrganiser();
  const m = messagesIn(lang);
  const appeals = await listAppeals();
  const desks = await Promise.all(
    appeals.map(async (appeal) => ({
      appeal,
      text: await findText(appeal, lang),
      counts: await countByStatus(appeal.id),
    })),
  );
  return (
    <AdminPage lang={lang} title={m.admin.title} appeal={appeals.length === 1 ? appeals[0]?.slug : undefined}>
      {desks.map(({ appeal, text, counts }) => (
        <section key={appeal.id}>
          <h2 lang={text.lang}>{text.title}</h2>
          <p className="lead">
            <a href={`/admin/${appeal.slug}/signatures?status=waiting`}>{m.admin.toRead(counts.waiting ?? 0)}</a>
          </p>
          <ul>
            {Object.entries(counts).map(([status, n]) => (
              <li key={status}>
                {status === 'withdrawn' ? (
                  m.statuses.withdrawn
                ) : (
                  <a href={`/admin/${appeal.slug}/signatures?status=${status}`}>
                    {m.statuses[status as keyof typeof m.statuses]}
                  </a>
                )}{' '}
                {n}
              </li>
            ))}
          </ul>
          <p>
            <a href={`/admin/${appeal.slug}/exports`}>{m.admin.exportTitle}</a> ·{' '}
            <a href={`/${lang}/${appeal.slug}`}>{m.notFound.back}</a>
          </p>
        </section>
      ))}
    </AdminPage>
  );
}
