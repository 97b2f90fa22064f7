import type { EditionPreview } from '@/db/types';
import { countryName, messagesIn } from '@/messages';

/** As many names as one form can hold. */
const MOST_AT_ONCE = 40;

interface Props {
  lang: string;
  here: string;
  names: EditionPreview['withoutLatin'];
}

/** Names in other scripts, each with a proposed form in Latin letters to be corrected and kept. */
export function LatinForms({ lang, here, names }: Props) {
  const m = messagesIn(lang).editions;
  if (names.length === 0) return null;
  const left = names.length - MOST_AT_ONCE;
  return (
    <section>
      <h2>{m.latinTitle}</h2>
      <p>{m.latinIntro}</p>
      <form method="post" action={`${here}/latin`}>
        {names.slice(0, MOST_AT_ONCE).map(({ statementId, organisation, country, proposed }) => (
          <div className="field" key={statementId}>
            <label htmlFor={statementId}>
              <bdi>{organisation}</bdi> ({countryName(lang, country)}) · {m.latin}
            </label>
            <input
              id={statementId}
              name={statementId}
              defaultValue={proposed}
              autoComplete="off"
              dir="ltr"
              maxLength={200}
            />
          </div>
        ))}
        {left > 0 && <p>{m.latinMore(left)}</p>}
        <button className="quiet" type="submit">
          {m.keepLatin}
        </button>
      </form>
    </section>
  );
}
