import type { EditionPreview } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';

/** Who is not in the edition, and why. */
export function LeftOut({ lang, leftOut }: { lang: string } & Pick<EditionPreview, 'leftOut'>) {
  const m = messagesIn(lang).editions;
  return (
    <section>
      <h2>{m.leftOut}</h2>
      <ul>
        <li>{m.withoutConsent(leftOut.withoutConsent)}</li>
        <li>{m.undecided(leftOut.undecided)}</li>
        <li>{m.unconfirmed(leftOut.unconfirmed)}</li>
      </ul>
    </section>
  );
}

/** What to look at before it is frozen; nothing where there is nothing. */
export function Warnings({ lang, warnings }: { lang: string } & Pick<EditionPreview, 'warnings'>) {
  const m = messagesIn(lang).editions;
  const { objections, drafts } = warnings;
  if (objections === 0 && drafts.length === 0) return null;
  const languages = drafts.map((draft) => languageName(draft, lang)).join(comma(lang));
  return (
    <section>
      <h2>{m.warnings}</h2>
      {objections > 0 && <p className="notice">{m.objected(objections)}</p>}
      {languages && <p className="notice">{m.drafts(languages)}</p>}
    </section>
  );
}
