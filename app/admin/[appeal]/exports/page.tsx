import { findAppeal, readDraft } from '@/db';
import { may } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { ExportColumns } from '../../../export-columns';
import { ExportFields } from '../../../export-fields';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import type { Fields } from '../../../read-form';
import { errorsOf } from '../../../signature-form';
import { FORMS, isListPreset, type ListPreset } from './form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).exports.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('exports.delivery');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const values = typed ?? asked;
  const presets: ListPreset[] = may(organiser, 'exports.internal')
    ? ['delivery', 'press', 'internal']
    : ['delivery', 'press'];
  const preset = isListPreset(values.preset) && presets.includes(values.preset) ? values.preset : 'delivery';
  const errors = typed && asked.wrong ? errorsOf(FORMS[preset], typed) : {};
  const { exports: m, people } = messagesIn(lang);
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {typed && !asked.wrong && (
        <p className="notice" role="status">
          {people.againNow}
        </p>
      )}
      <p>{m.intro}</p>
      <Presets lang={lang} presets={presets} chosen={preset} asked={asked} />
      <p>{m.presetHints[preset]}</p>
      <ExportColumns lang={lang} preset={preset} appeal={appeal} />
      <form method="post" action={`/admin/${slug}/export`} noValidate>
        <ExportFields
          shown={{ lang, values: { recipients: 'authorities', format: 'csv', ...values }, errors }}
          preset={preset}
          organiser={organiser}
        />
        <button type="submit">{m.take}</button>
      </form>
    </AdminPage>
  );
}

interface PresetsProps {
  lang: string;
  presets: ListPreset[];
  chosen: ListPreset;
  /** The filters that the address brings, which each preset takes along. */
  asked: Fields;
}

function Presets({ lang, presets, chosen, asked: { draft, wrong, ...filters } }: PresetsProps) {
  const m = messagesIn(lang).exports;
  return (
    <nav aria-label={m.presetsLabel}>
      <ul className="tabs">
        {presets.map((preset) => (
          <li key={preset}>
            <a
              href={`?${new URLSearchParams({ ...filters, preset })}`}
              aria-current={preset === chosen ? 'page' : undefined}
            >
              {m.presets[preset]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
