import type { ReadyText } from '@/db/types';
import { messagesIn } from '@/messages';
import { Input, TextArea } from './field';
import { errorsOf } from './signature-form';
import { readyForm } from './translation-form';
import type { TranslationShown } from './translation-passage';

export interface ReadyPair {
  source: ReadyText;
  translation: ReadyText | null;
}

/** The wordings that the desk wrote in the original's language, each with a form for its translation. */
export function ReadyTranslations({ pairs, ...shown }: TranslationShown & { pairs: ReadyPair[] }) {
  const m = messagesIn(shown.lang).translations;
  return (
    <section>
      <h2>{m.readyTitle}</h2>
      {pairs.length === 0 ? <p>{m.readyNone}</p> : <p>{m.readyIntro}</p>}
      {pairs.map((pair) => (
        <ReadyTranslation {...shown} key={pair.source.id} pair={pair} />
      ))}
    </section>
  );
}

function ReadyTranslation({ lang, here, written, typed, about, pair }: TranslationShown & { pair: ReadyPair }) {
  const { translations: m, moderation } = messagesIn(lang);
  const { source, translation } = pair;
  const cameBack = about === source.id;
  const errors = cameBack ? errorsOf(readyForm, typed) : {};
  const title = `title-${source.id}`;
  const text = `text-${source.id}`;
  const words = cameBack ? typed : { title: translation?.title, text: translation?.text };
  const form = {
    lang,
    written,
    values: { [title]: words.title ?? '', [text]: words.text ?? '' },
    errors: { ...(errors.title && { [title]: errors.title }), ...(errors.text && { [text]: errors.text }) },
  };
  return (
    <section className="passage">
      <h3>
        {moderation.texts.kinds[source.kind]} · <bdi lang={source.lang}>{source.title}</bdi>
      </h3>
      <p className="original words" lang={source.lang} dir="auto">
        {source.text}
      </p>
      <form method="post" action={`${here}/ready`} noValidate>
        <input type="hidden" name="translates" value={source.id} />
        <Input {...form} name={title} label={moderation.texts.name} />
        <TextArea {...form} name={text} label={moderation.texts.text} rows={6} />
        <button className="quiet" type="submit">
          {m.readyWrite}
        </button>
      </form>
    </section>
  );
}
