import type { Colleague, Gloss, Organiser, OrganiserSignature } from '@/db/types';
import { LANGUAGES, languageName, messagesIn, momentIn } from '@/messages';
import { Choice } from './choices';
import { Select, type Shown, TextArea } from './field';

interface Props {
  shown: Shown;
  /** The address of the signature's screen. */
  here: string;
  queue: string;
  signature: OrganiserSignature;
  organiser: Organiser;
}

/** In the list of those whom a signature can be passed to. */
export const NOBODY = 'nobody';

/** What organisers tell each other of a signature, and never its signatory. */
export function Notes({ shown, here, queue, signature, mayWrite }: Omit<Props, 'organiser'> & { mayWrite: boolean }) {
  const { lang } = shown;
  const m = messagesIn(lang).moderation;
  if (!mayWrite && signature.notes.length === 0) return null;
  return (
    <section>
      <h2>{m.notes}</h2>
      <ul>
        {signature.notes.map(({ id, by, text, at }) => (
          <li key={id}>
            {momentIn(lang, at)} · <bdi>{by}</bdi>
            <p className="words" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form method="post" action={`${here}/note`} noValidate>
          <input type="hidden" name="queue" value={queue} />
          <TextArea {...shown} name="note" label={m.note} hint={m.noteHint} rows={2} />
          <button className="quiet" type="submit">
            {m.addNote}
          </button>
        </form>
      )}
    </section>
  );
}

/** To ask another organiser to look, for instance one who reads the language. */
export function PassOn({ shown, here, queue, signature, organiser, colleagues }: Props & { colleagues: Colleague[] }) {
  const { lang } = shown;
  const m = messagesIn(lang).moderation;
  const others = colleagues.filter(({ id }) => id !== organiser.id);
  if (others.length === 0 && !signature.passedTo) return null;
  const named = others.map(({ id, name, reads }) => ({
    value: id,
    label: reads.length ? `${name} (${reads.map((each) => languageName(each, lang)).join(', ')})` : name,
  }));
  return (
    <section>
      <h2>{m.passTitle}</h2>
      <form method="post" action={`${here}/pass`} noValidate>
        <input type="hidden" name="queue" value={queue} />
        <Select
          {...shown}
          name="to"
          label={m.passTo}
          hint={m.passHint}
          prompt={messagesIn(lang).sign.choose}
          options={[...named, ...(signature.passedTo ? [{ value: NOBODY, label: m.passToNobody }] : [])]}
        />
        <TextArea {...shown} name="why" label={m.passWhy} rows={2} />
        <button className="quiet" type="submit">
          {m.pass}
        </button>
      </form>
    </section>
  );
}

/** Message and mandate, each beside what organisers say that it says in a language they read. */
export function Glosses({ shown, here, queue, signature, organiser, mayWrite }: Props & { mayWrite: boolean }) {
  const m = messagesIn(shown.lang).moderation;
  const texts = (['mandateText', 'message'] as const).filter((of) => signature.current[of] !== null);
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{m.glosses}</h2>
      <p className="hint">{m.glossesHint}</p>
      {texts.map((of) => (
        <div className="glossed" key={of}>
          <div>
            <h3>{m.glossOf[of]}</h3>
            <p className="words" dir="auto">
              {signature.current[of]}
            </p>
          </div>
          {signature.glosses
            .filter((gloss) => gloss.of === of)
            .map((gloss) => (
              <OneGloss key={gloss.lang} lang={shown.lang} gloss={gloss} />
            ))}
        </div>
      ))}
      {mayWrite && <GlossForm {...{ shown, here, queue, organiser, texts }} />}
    </section>
  );
}

function OneGloss({ lang, gloss }: { lang: string; gloss: Gloss }) {
  return (
    <div>
      <h3>
        {messagesIn(lang).moderation.glossIn(languageName(gloss.lang, lang))}, <bdi>{gloss.by}</bdi>
      </h3>
      <p className="words" dir="auto" lang={gloss.lang}>
        {gloss.text}
      </p>
    </div>
  );
}

interface GlossFormProps extends Omit<Props, 'signature'> {
  texts: Gloss['of'][];
}

function GlossForm({ shown, here, queue, organiser, texts }: GlossFormProps) {
  const { lang } = shown;
  const m = messagesIn(lang);
  const [only, ...more] = texts;
  const languages = [...new Set([...organiser.reads, ...LANGUAGES])];
  return (
    <details open={['of', 'glossLang', 'gloss'].some((name) => name in shown.errors)}>
      <summary>{m.moderation.glossWrite}</summary>
      <form method="post" action={`${here}/gloss`} noValidate>
        <input type="hidden" name="queue" value={queue} />
        {more.length === 0 ? (
          <input type="hidden" name="of" value={only} />
        ) : (
          <Choice
            {...shown}
            name="of"
            label={m.moderation.glossOfWhich}
            options={texts.map((value) => ({ value, label: m.moderation.glossOf[value] }))}
          />
        )}
        <Select
          {...shown}
          values={{ glossLang: lang, ...shown.values }}
          name="glossLang"
          label={m.moderation.glossLang}
          prompt={m.sign.choose}
          options={languages.map((value) => ({ value, label: languageName(value, lang) }))}
        />
        <TextArea {...shown} name="gloss" label={m.moderation.gloss} />
        <button className="quiet" type="submit">
          {m.moderation.glossSave}
        </button>
      </form>
    </details>
  );
}
