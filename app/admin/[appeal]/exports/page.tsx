import { findAppeal } from '@/db';
import { messagesIn } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { Choice } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../organiser-guard';

export const generateMetadata = () => deskTitle('exportTitle');

export default async function Page({ params }: { params: Promise<{ appeal: string }> }) {
  const { lang } = await requireOrganiser();
  const { appeal: slug } = await params;
  if (!(await findAppeal(slug))) return <MissingDeskPage />;
  const m = messagesIn(lang).admin;
  const shown = { lang, values: { preset: 'delivery', format: 'csv' }, errors: {} };
  const presets = (['delivery', 'internal'] as const).map((value) => ({
    value,
    label: m.presets[value],
    hint: m.presetHints[value],
  }));
  const formats = [
    { value: 'csv', label: 'CSV' },
    { value: 'json', label: 'JSON' },
  ];
  return (
    <AdminPage lang={lang} title={m.exportTitle} appeal={slug}>
      <p>{m.exportIntro}</p>
      <form method="post" action={`/admin/${slug}/export`}>
        <Choice {...shown} name="preset" label={m.exports} options={presets} />
        <Choice {...shown} name="format" label={m.format} options={formats} />
        <button type="submit">{m.export}</button>
      </form>
    </AdminPage>
  );
}
