import { inOnePiece, inTwoPieces, type ReadyPassage } from '@/db/types';
import { messagesIn } from '@/messages';
import { Input, TextArea } from './field';
import { errorsOf } from './signature-form';
import { readyForm } from './translation-form';
import { hintOf, Standing, type TranslationShown } from './translation-passage';

/** The wordings that the desk wrote in the original's language, each with a form for its translation. */
export function ReadyTranslations({ ready, ...shown }: TranslationShown & { ready: ReadyPassage[] }) {
  const m = messagesIn(shown.lang).translations;
  return (
    <section>
      <h2>{m.readyTitle}</h2>
      {ready.length === 0 ? <p>{m.readyNone}</p> : <p>{m.readyIntro}</p>}
      {ready.map((passage) => (
        <ReadyTranslation {...shown} key={passage.name} passage={passage} />
      ))}
    </section>
  );
}

function ReadyTranslation({
  lang,
  here,
  written,
  typed,
  about,
  passage,
}: TranslationShown & { passage: ReadyPassage }) {
  const { translations: m, moderation } = messagesIn(lang);
  const { name, of, words } = passage;
  const cameBack = about === name;
  const { title = '', text = '' } = (cameBack ? typed : inTwoPieces(words ?? '')) ?? {};
  const errors = cameBack ? errorsOf(readyForm, typed) : {};
  const form = {
    lang,
    written,
    values: { [`title-${name}`]: title, [`text-${name}`]: text },
    errors: {
      ...(errors.title && { [`title-${name}`]: errors.title }),
      ...(errors.text && { [`text-${name}`]: errors.text }),
    },
  };
  return (
    <section className="passage" aria-labelledby={`${name}-name`}>
      <h3 id={`${name}-name`}>
        {moderation.texts.kinds[of.kind]} · <bdi lang={of.lang}>{of.title}</bdi>
      </h3>
      <p className="original words" lang={of.lang} dir="auto">
        {of.text}
      </p>
      <form method="post" action={`${here}/ready`} noValidate>
        <Standing {...{ lang, written, passage }} typed={cameBack ? inOnePiece({ title, text }) : null} />
        <Input {...form} name={`title-${name}`} label={moderation.texts.name} hint={hintOf(lang, passage)} />
        <TextArea {...form} name={`text-${name}`} label={moderation.texts.text} rows={6} />
        <button className="quiet" type="submit" aria-describedby={`${name}-name`}>
          {m.readyWrite}
        </button>
      </form>
    </section>
  );
}
