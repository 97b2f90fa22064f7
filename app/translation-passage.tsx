import type { Passage } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { TextArea } from './field';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';
import { passageForm } from './translation-form';

/** What every form of a translation's page is shown with. */
export interface TranslationShown {
  lang: string;
  /** The page's own path. */
  here: string;
  /** The language that is translated into. */
  written: string;
  /** What came back, of the one form that it was typed into: `about` names it. */
  typed: Fields;
  about: string;
  /** What became of it. */
  done: string;
}

interface PassageProps extends TranslationShown {
  passage: Passage;
  sourceLang: string;
}

/** One passage: the original, and beside it a form for its translation. */
export function PassageForm({ lang, here, written, typed, about, passage, sourceLang }: PassageProps) {
  const m = messagesIn(lang).translations;
  const { name, source, words } = passage;
  const cameBack = about === name;
  const errors = cameBack ? errorsOf(passageForm, typed) : {};
  const label = passageName(lang, passage);
  return (
    <section className="passage" aria-labelledby={`${name}-name`}>
      <h2 id={`${name}-name`}>{label}</h2>
      {written !== sourceLang && (
        <div className="original">
          <p className="hint">{m.sourceTitle}</p>
          <p lang={sourceLang} dir="auto">
            {source}
          </p>
        </div>
      )}
      <form method="post" action={`${here}/keep`} noValidate>
        <Standing {...{ lang, written, passage }} typed={cameBack ? typed.words : null} />
        <TextArea
          lang={lang}
          name={name}
          label={written === sourceLang ? m.sourceTitle : m.translationTitle}
          hint={hintOf(lang, passage)}
          rows={Math.min(14, Math.ceil(source.length / 60) + 1)}
          values={{ [name]: (cameBack ? typed.words : words) ?? '' }}
          errors={errors.words ? { [name]: errors.words } : {}}
          written={written}
        />
        <button className="quiet" type="submit" aria-describedby={`${name}-name`}>
          {m.save}
        </button>
      </form>
    </section>
  );
}

interface StandingProps {
  lang: string;
  written: string;
  passage: Passage;
  /** What was typed, where the form came back. */
  typed?: string | null;
}

/** What stands there and beside it, as the form was opened; in words too where somebody else wrote them meanwhile. */
export function Standing({ lang, written, passage: { name, words, sourceSha256 }, typed }: StandingProps) {
  return (
    <>
      <input type="hidden" name="passage" value={name} />
      <input type="hidden" name="was" value={words ?? ''} />
      <input type="hidden" name="beside" value={sourceSha256} />
      {typed != null && words !== null && words !== typed && (
        <>
          <p className="hint">{messagesIn(lang).translations.theirs}</p>
          <p className="words" lang={written} dir="auto">
            {words}
          </p>
        </>
      )}
    </>
  );
}

/** What is to be known of a passage before one writes: what it lacks, and who wrote it last. */
export function hintOf(lang: string, { name, words, outdated, fresh, writtenBy, writtenAt }: Passage): string {
  const m = messagesIn(lang).translations;
  const marks = [
    name === 'issuer' && m.issuerHint,
    words === null && m.absent,
    outdated && m.outdated,
    fresh && m.fresh,
    writtenBy && writtenAt && m.writtenBy(writtenBy, dayIn(lang, writtenAt)),
  ];
  return marks.filter(Boolean).join(' · ');
}

function passageName(lang: string, { name, source }: Passage): string {
  const { parts } = messagesIn(lang).translations;
  const [kind = '', place] = name.split('-');
  if (kind === 'demand') return parts.demand(Number(place));
  if (kind === 'paragraph') return parts.paragraph(Number(place));
  if (kind === 'office') return parts.office(source);
  return kind === 'title' || kind === 'issuer' || kind === 'summary' || kind === 'signedAs' ? parts[kind] : source;
}
