import { readDraft, readTranslation } from '@/db';
import type { Translation } from '@/db/types';
import { DEFAULT_LANGUAGE, isLanguage, languageName, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import type { Fields } from '../../../../read-form';
import { PassageForm } from '../../../../translation-passage';
import { TranslationPreview } from '../../../../translation-preview';
import { TranslatedPromises } from '../../../../translation-promises';
import { PublishForm, ReadingForm, TranslationFiles } from '../../../../translation-publishing';
import { ReadyTranslations } from '../../../../translation-ready';
import { findWorkshop, type Workshop } from '../../../../translation-workshop';

interface Props extends Workshop {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const lang = await deskLanguage();
  const { lang: written } = await params;
  return { title: messagesIn(lang).translations.of(isLanguage(written) ? languageName(written, lang) : '') };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('translations.write');
  const { here, appeal, written } = await findWorkshop(params, organiser);
  if (!appeal) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed: Fields = (asked.draft && (await readDraft(asked.draft))) || {};
  const translation = await readTranslation(appeal, written);
  const m = messagesIn(lang).translations;
  const shown = { lang, here, written, typed, about: asked.about ?? '', done: asked.done ?? '' };
  const { published } = translation;
  const isOriginal = written === appeal.sourceLang;
  return (
    <AdminPage lang={lang} title={m.of(languageName(written, lang))} appeal={appeal.slug}>
      <Told lang={lang} asked={asked} />
      {isOriginal && <p className="notice">{m.original}</p>}
      <p>{stateIn(lang, translation)}</p>
      <TranslationPreview lang={lang} appeal={appeal} written={written} />
      {translation.passages.map((passage) => (
        <PassageForm {...shown} key={passage.name} passage={passage} sourceLang={appeal.sourceLang} />
      ))}
      <PublishForm {...shown} published={published} isOriginal={isOriginal} />
      {!isOriginal && (
        <>
          {published && (
            <ReadingForm
              {...shown}
              of="text"
              title={m.readTitle}
              intro={m.readIntro}
              reading={published.reading}
              sha256={published.sha256}
            >
              <p>
                <a href={`/${written}/${appeal.slug}`}>
                  {m.status}
                  {comma(lang)}
                  {m.version(published.version)}
                </a>
              </p>
            </ReadingForm>
          )}
          {written !== DEFAULT_LANGUAGE && <TranslatedPromises {...shown} />}
          <ReadyTranslations {...shown} ready={translation.ready} />
          <TranslationFiles {...shown} />
        </>
      )}
    </AdminPage>
  );
}

/** What has just been done, or why it was not. */
function Told({ lang, asked }: { lang: string; asked: Fields }) {
  const m = messagesIn(lang).translations;
  const { done = '', fault = '', number } = asked;
  const said: Record<string, string> = {
    kept: m.saved,
    changed: m.changed,
    published: m.published,
    missing: m.notComplete,
    same: m.nothingNew,
    read: m.readNoted,
    brought: m.brought(Number(number) || 0),
  };
  const faults: Record<string, string> = m.fileErrors;
  const text = Object.hasOwn(said, done) ? said[done] : Object.hasOwn(faults, fault) ? faults[fault] : null;
  if (!text) return null;
  return (
    <p className="notice" role="status">
      {text}
    </p>
  );
}

function stateIn(lang: string, { left, ready }: Translation): string {
  const m = messagesIn(lang).translations;
  const told = [m.missing(left.missing), m.older(left.outdated), m.unpublished(left.fresh)];
  const ofReady = ready.length > 0 ? [m.readyMissing(left.readyMissing), m.readyOlder(left.readyOutdated)] : [];
  return `${[...told, ...ofReady].join('. ')}.`;
}
