import { findAppeal, readDraft } from '@/db';
import { may, type OrganiserAtDesk } from '@/db/types';
import { messagesIn } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { Choice, TickBox } from '../../../choices';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../organiser-guard';
import type { Fields } from '../../../read-form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('exportTitle');

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('exports.delivery');
  const { appeal: slug } = await params;
  if (!(await findAppeal(slug))) return <MissingDeskPage />;
  const { draft } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const { admin: m, people } = messagesIn(lang);
  return (
    <AdminPage lang={lang} title={m.exportTitle} appeal={slug}>
      {typed && (
        <p className="notice" role="status">
          {people.againNow}
        </p>
      )}
      <p>{m.exportIntro}</p>
      <ExportForm
        lang={lang}
        action={`/admin/${slug}/export`}
        organiser={organiser}
        values={typed ?? { preset: 'delivery', format: 'csv' }}
      />
    </AdminPage>
  );
}

interface FormProps {
  lang: string;
  action: string;
  organiser: OrganiserAtDesk;
  values: Fields;
}

function ExportForm({ lang, action, organiser, values }: FormProps) {
  const { admin: m, people } = messagesIn(lang);
  const shown = { lang, values, errors: {} };
  const mayInternal = may(organiser, 'exports.internal');
  const presets = (mayInternal ? (['delivery', 'internal'] as const) : (['delivery'] as const)).map((value) => ({
    value,
    label: m.presets[value],
    hint: m.presetHints[value],
  }));
  const formats = [
    { value: 'csv', label: 'CSV' },
    { value: 'json', label: 'JSON' },
  ];
  return (
    <form method="post" action={action}>
      <Choice {...shown} name="preset" label={m.exports} options={presets} />
      {mayInternal && organiser.readsConfidential && (
        <TickBox {...shown} name="confidential" label={people.exportConfidential} />
      )}
      <Choice {...shown} name="format" label={m.format} options={formats} />
      <button type="submit">{m.export}</button>
    </form>
  );
}
