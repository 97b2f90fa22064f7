import { findAppeal } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { readTyped } from '../../../../drafted';
import { ErrorSummary, Field, TextArea } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { PaperFates } from '../../../../paper-fates';
import { type CheckedFile, linesIn, readPaperFile } from '../../../../paper-file';
import type { Fields } from '../../../../read-form';
import { paperLabels, SheetFields } from '../../../../sheet-fields';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).paper.fileTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('paper.enter');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { draft = '', wrong = '' } = fieldsIn(await searchParams);
  const typed = await readTyped(draft);
  const file = typed && (await readPaperFile(appeal, typed, organiser));
  const m = messagesIn(lang).paper;
  const here = `/admin/${slug}/paper/file`;
  const values: Fields = typed ? { ...typed, lines: linesIn(typed) } : { lang };
  const shown = { lang, values, errors: file?.errors ?? {} };
  const notices = new Map(Object.entries({ noRoom: m.noRoom, closed: m.closed, expired: m.expired }));
  const notice = notices.get(draft && !typed ? 'expired' : wrong);
  return (
    <AdminPage lang={lang} title={m.fileTitle} appeal={slug}>
      {notice && (
        <p className="notice" role="alert">
          {notice}
        </p>
      )}
      <ErrorSummary lang={lang} errors={shown.errors} labels={paperLabels(lang)} />
      {file && <Checked {...{ lang, slug, here, draft, file }} />}
      <p>{m.fileIntro}</p>
      <p>
        <a href={`/admin/${slug}/paper/template.csv`}>{m.template}</a>
      </p>
      <form method="post" action={`${here}/check`} encType="multipart/form-data" noValidate>
        <SheetFields {...shown} />
        <Field {...shown} name="file" label={m.file} hint={m.fileHint}>
          {(pointed) => <input {...pointed} type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" />}
        </Field>
        <TextArea {...shown} name="lines" label={m.lines} hint={m.linesHint} rows={12} />
        <button type="submit">{m.check}</button>
      </form>
    </AdminPage>
  );
}

interface CheckedProps {
  lang: string;
  slug: string;
  here: string;
  draft: string;
  file: CheckedFile;
}

/** What would be entered, with the button that does it where nothing is wrong. */
function Checked({ lang, slug, here, draft, file }: CheckedProps) {
  const m = messagesIn(lang).paper;
  const { toEnter, lines } = file;
  const onlyExample = lines.length > 0 && lines.every(({ fate }) => fate === 'example');
  return (
    <section>
      {onlyExample && (
        <p className="notice" role="status">
          {m.nothingToEnter}
        </p>
      )}
      {toEnter && (
        <form method="post" action={`${here}/enter`}>
          <p role="status">{m.willBe(toEnter.lines.length, toEnter.countedOnly)}</p>
          <input type="hidden" name="draft" value={draft} />
          <button type="submit">{m.enterAll(toEnter.lines.length)}</button>
        </form>
      )}
      <PaperFates lang={lang} slug={slug} file={file} />
    </section>
  );
}
