import { findAppeal, listQueue, ROWS_A_PAGE, readDraft } from '@/db';
import { may } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { JustDone } from '../../../just-done';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../organiser-guard';
import { QueueFilters, QueueTabs } from '../../../queue-filters';
import { Selection } from '../../../queue-selection';
import { QueueTable } from '../../../queue-table';
import { type QueueView, queueAddress, readCarried, readView } from '../../../queue-view';
import { SelectionFates } from '../../../selection-fates';
import { fieldsForExport } from '../exports/form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('signatures');

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const view = typed?.queue ? readCarried(typed.queue) : readView(asked);
  const { rows, total } = await listQueue(appeal.id, view.filter, organiser);
  const { admin } = messagesIn(lang);
  const around = { lang, slug, appealId: appeal.id, organiser, view };
  return (
    <AdminPage lang={lang} title={admin.signatures} appeal={slug}>
      <JustDone {...around} asked={asked} />
      {asked.fate && <SelectionFates {...around} fate={asked.fate} />}
      <QueueTabs {...around} />
      <QueueFilters lang={lang} view={view} reads={organiser.reads} />
      <p role="status">{admin.found(total)}</p>
      {rows.length > 0 && may(organiser, 'signatures.decide') ? (
        <Selection {...{ lang, slug, view, rows, typed }} />
      ) : (
        rows.length > 0 && <QueueTable {...{ lang, slug, view, rows }} />
      )}
      {may(organiser, 'exports.delivery') && (
        <p>
          <a href={exportAddress(slug, may(organiser, 'exports.internal') ? 'internal' : 'delivery', view)}>
            {messagesIn(lang).exports.withFilters}
          </a>
        </p>
      )}
      <Pages lang={lang} slug={slug} view={view} total={total} />
    </AdminPage>
  );
}

function exportAddress(slug: string, preset: 'internal' | 'delivery', view: QueueView): string {
  return `/admin/${slug}/exports?${new URLSearchParams(fieldsForExport(preset, view))}`;
}

function Pages({ lang, slug, view, total }: { lang: string; slug: string; view: QueueView; total: number }) {
  const m = messagesIn(lang).admin;
  const pages = Math.ceil(total / ROWS_A_PAGE);
  const { page = 1 } = view.filter;
  if (pages < 2 && page === 1) return null;
  const to = (other: number) => queueAddress(slug, { ...view, filter: { ...view.filter, page: other } });
  return (
    <nav aria-label={m.page(page, pages)}>
      <p>
        {page > 1 && <a href={to(Math.min(page - 1, Math.max(pages, 1)))}>{m.previous}</a>} {m.page(page, pages)}{' '}
        {page < pages && <a href={to(page + 1)}>{m.next}</a>}
      </p>
    </nav>
  );
}
