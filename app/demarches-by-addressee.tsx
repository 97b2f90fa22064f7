import type { PublicDemarche } from '@/db/types';
import { messagesIn } from '@/messages';
import { InShort, ToWhom, When, WhoActed } from './demarche-words';

interface Props {
  lang: string;
  demarches: PublicDemarche[];
  /** The address of the appeal's page. */
  home: string;
}

const DAY = 24 * 60 * 60_000;

/** What was brought to each addressee, how it was received, what was answered; nothing where there is none. */
export function ByAddressee({ lang, demarches, home }: Props) {
  const m = messagesIn(lang).demarches;
  const addressed = new Map<string, PublicDemarche[]>();
  for (const demarche of demarches) {
    const { addressee } = demarche;
    if (addressee) addressed.set(addressee.id, [...(addressed.get(addressee.id) ?? []), demarche]);
  }
  if (addressed.size === 0) return null;
  return (
    <section>
      <h2>{m.byAddressee}</h2>
      {[...addressed].map(([id, theirs]) => (
        <article className="card" key={id}>
          <h3>
            <a href={`${home}/demarches?${new URLSearchParams({ addressee: id })}`}>
              {theirs[0] && <ToWhom lang={lang} demarche={theirs[0]} />}
            </a>
          </h3>
          <p>
            {m.found(theirs.length)}
            <Unanswered lang={lang} demarches={theirs} />
          </p>
          <ul>
            {theirs.map((demarche) => (
              <li key={demarche.code}>
                <a href={`${home}/demarches/${demarche.code}`}>
                  <When lang={lang} demarche={demarche} />
                </a>{' '}
                · <WhoActed lang={lang} demarche={demarche} home={home} linked={false} />
                <InShort lang={lang} demarche={{ ...demarche, addressee: null, otherAddressee: null }} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

/** Since when an addressee answers nothing. */
function Unanswered({ lang, demarches }: Omit<Props, 'home'>) {
  const days = daysUnanswered(demarches);
  if (days === null) return null;
  return <strong className="flag"> · {messagesIn(lang).demarches.unanswered(days)}</strong>;
}

/**
 * From the first day, after that of the last one that was answered, on which something was brought. Null where there is
 * none of which the day is told; what was refused at the door was not brought.
 */
export function daysUnanswered(demarches: PublicDemarche[], now = new Date()): number | null {
  const answered = demarches.filter(({ outcome }) => outcome === 'replied');
  // Of one whose month alone is told, any day of it may have been the day.
  const last =
    answered
      .map(({ on, isVeiled }) => (isVeiled ? `${on}-31` : on))
      .sort()
      .at(-1) ?? '';
  const left = demarches.filter(
    ({ on, outcome, isVeiled }) => !isVeiled && on > last && outcome !== 'replied' && outcome !== 'refused',
  );
  const first = left.map(({ on }) => on).sort()[0];
  const since = first ? Math.floor((now.getTime() - new Date(`${first}T00:00:00Z`).getTime()) / DAY) : 0;
  return since > 0 ? since : null;
}
