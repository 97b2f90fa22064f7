import type { Addressee, Appeal, CoveringLetter, EditionPreview, Recipients } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { TickBox } from './choices';
import type { Fields } from './read-form';

interface Props {
  lang: string;
  appeal: Appeal;
  recipients: Recipients;
  here: string;
  preview: EditionPreview;
  letters: CoveringLetter[];
  addressees: Addressee[];
  /** What was ticked before. */
  typed: Fields;
}

/** The letters and the addressees that are frozen with the edition, and the button that freezes it. */
export function FreezeForm({ lang, appeal, recipients, here, preview, letters, addressees, typed }: Props) {
  const m = messagesIn(lang).editions;
  const current = addressees.filter(({ isHistoric }) => !isHistoric);
  const languages = new Set([appeal.sourceLang, ...current.map((addressee) => addressee.lang)]);
  return (
    <>
      <section>
        <h2>{m.lettersTitle}</h2>
        <p>{m.lettersIntro}</p>
        <ul>
          {[...languages].map((language) => (
            <li key={language}>
              {languageName(language, lang)} ·{' '}
              {letters.some((letter) => letter.lang === language) ? m.letterWritten : m.letterMissing} ·{' '}
              <a href={`/admin/${appeal.slug}/editions/letters/${recipients}/${language}`}>{m.writeLetter}</a>
            </li>
          ))}
        </ul>
      </section>
      <form method="post" action={`${here}/freeze`}>
        <input type="hidden" name="seen" value={preview.seen} />
        <fieldset className="field">
          <legend>{m.addresseesTitle}</legend>
          <p className="hint">{m.addresseesIntro}</p>
          {current.length === 0 && <p>{m.noAddressee}</p>}
          {current.map((addressee) => (
            <TickBox
              key={addressee.id}
              lang={lang}
              values={typed}
              errors={{}}
              name={`to-${addressee.id}`}
              label={addressedAs(addressee, lang)}
            />
          ))}
        </fieldset>
        <p>{m.freezeHint}</p>
        <button type="submit">{m.freeze}</button>
      </form>
    </>
  );
}

/** The office in the page's language, or else in its own, and who holds it. */
function addressedAs({ office, offices, holder }: Addressee, lang: string): string {
  return [offices[lang] ?? office, holder].filter(Boolean).join(' · ');
}
