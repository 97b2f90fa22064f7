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
        <input type="hidden" name="passage" value={name} />
        <input type="hidden" name="was" value={words ?? ''} />
        <input type="hidden" name="beside" value={passage.sourceSha256} />
        {cameBack && words !== null && words !== typed.words && (
          <>
            <p className="hint">{m.theirs}</p>
            <p className="words" lang={written} dir="auto">
              {words}
            </p>
          </>
        )}
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

function hintOf(lang: string, { name, words, outdated, fresh, writtenBy, writtenAt }: Passage): string {
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
