import { findAppeal, listReadyTexts, listTexts, readDraft, readReadyText } from '@/db';
import { type Organiser, READY_TEXT_KINDS, type ReadyText } from '@/db/types';
import { LANGUAGES, languageName, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { ErrorSummary, Input, Select, type Shown, TextArea } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import type { Fields } from '../../../read-form';
import { errorsOf } from '../../../signature-form';
import { readyTextForm } from './form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).moderation.texts.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('texts.write');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const edited = asked.edit && !typed ? await readReadyText(appeal.id, asked.edit) : null;
  const shown = {
    lang,
    values: typed ?? (edited ? asFields(edited) : {}),
    errors: typed && asked.wrong ? errorsOf(readyTextForm, typed) : {},
  };
  const kept = await Promise.all(READY_TEXT_KINDS.map((kind) => listReadyTexts(appeal.id, kind)));
  const languages = languagesFor(
    organiser,
    (await listTexts(appeal.id)).map((text) => text.lang),
    kept.flat(),
  );
  const m = messagesIn(lang).moderation.texts;
  const { title, intro, done } = m;
  return (
    <AdminPage lang={lang} title={title} appeal={slug}>
      {asked.done && Object.hasOwn(done, asked.done) && (
        <p className="notice" role="status">
          {done[asked.done as keyof typeof done]}
        </p>
      )}
      <p>{intro}</p>
      {READY_TEXT_KINDS.map((kind, place) => (
        <section key={kind}>
          <h2>{m.kinds[kind]}</h2>
          <Texts lang={lang} slug={slug} texts={kept[place] ?? []} />
        </section>
      ))}
      <TextForm shown={shown} slug={slug} languages={languages} />
    </AdminPage>
  );
}

function Texts({ lang, slug, texts }: { lang: string; slug: string; texts: ReadyText[] }) {
  const m = messagesIn(lang).moderation.texts;
  if (texts.length === 0) return <p>{m.none}</p>;
  return (
    <ul>
      {texts.map(({ id, title, text, lang: written }) => (
        <li key={id}>
          <details>
            <summary>
              <bdi lang={written}>{title}</bdi> · {languageName(written, lang)}
            </summary>
            <p className="words" dir="auto" lang={written}>
              {text}
            </p>
            <p>
              <a href={`/admin/${slug}/texts?edit=${id}#title`}>
                {m.edit} <bdi className="unseen">{title}</bdi>
              </a>
            </p>
            <form method="post" action={`/admin/${slug}/texts/remove`}>
              <input type="hidden" name="id" value={id} />
              <button className="quiet" type="submit">
                {m.remove} <bdi className="unseen">{title}</bdi>
              </button>
            </form>
          </details>
        </li>
      ))}
    </ul>
  );
}

function TextForm({ shown, slug, languages }: { shown: Shown; slug: string; languages: string[] }) {
  const { lang, values } = shown;
  const { sign, moderation, admin } = messagesIn(lang);
  const m = moderation.texts;
  const kinds = READY_TEXT_KINDS.map((value) => ({ value, label: m.kinds[value] }));
  return (
    <section>
      <h2>{values.id ? m.editTitle : m.addTitle}</h2>
      <ErrorSummary
        lang={lang}
        errors={shown.errors}
        labels={{ kind: m.kind, lang: m.language, title: m.name, text: m.text }}
      />
      <form method="post" action={`/admin/${slug}/texts/save`} noValidate>
        <input type="hidden" name="id" value={values.id ?? ''} />
        <Select {...shown} name="kind" label={m.kind} prompt={sign.choose} options={kinds} />
        <Select
          {...shown}
          name="lang"
          label={m.language}
          hint={m.languageHint}
          prompt={sign.choose}
          options={languages.map((value) => ({ value, label: languageName(value, lang) }))}
        />
        <Input {...shown} name="title" label={m.name} hint={m.nameHint} />
        <TextArea {...shown} name="text" label={m.text} rows={8} />
        <button type="submit">{admin.save}</button>
        {values.id && <a href={`/admin/${slug}/texts`}>{m.cancel}</a>}
      </form>
    </section>
  );
}

function languagesFor({ reads }: Organiser, ofAppeal: string[], texts: ReadyText[]): string[] {
  return [...new Set([...LANGUAGES, ...reads, ...ofAppeal, ...texts.map(({ lang }) => lang)])];
}

function asFields({ translates, ...text }: ReadyText): Fields {
  return text;
}
