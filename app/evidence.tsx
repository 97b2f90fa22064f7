import { readEvidence } from '@/db';
import type { EvidenceLine, Reach } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';

interface Props {
  lang: string;
  /** Of the appeal. */
  slug: string;
  /** The signature's. */
  id: string;
  organiser: Reach;
}

/** What speaks against a signature and for it, as far as the organiser may read it. */
export async function Evidence({ lang, slug, id, organiser }: Props) {
  return <EvidenceLines lang={lang} slug={slug} lines={await readEvidence(id, organiser)} />;
}

const ORDER: EvidenceLine['speaks'][] = ['against', 'for', 'neither'];

/** Each line with its reason and the way to what it speaks of; what speaks against comes first. */
export function EvidenceLines({ lang, slug, lines }: { lang: string; slug: string; lines: EvidenceLine[] }) {
  const m = messagesIn(lang).evidence;
  const sorted = ORDER.flatMap((speaks) => lines.filter((line) => line.speaks === speaks));
  return (
    <section id="evidence">
      <h2>{m.title}</h2>
      <p className="hint">{m.intro}</p>
      <ul className="evidence">
        {sorted.map((line, n) => (
          <li key={n} className={line.speaks}>
            <strong>{m.speaks[line.speaks]}</strong> <Sentence lang={lang} line={line} />
            {line.other && <Other lang={lang} slug={slug} other={line.other} />}
            {line.otherIsHidden && ` ${m.hidden}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Unicode's isolates mark where a sentence holds words that somebody else wrote. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

function Sentence({ lang, line: { name, facts } }: { lang: string; line: EvidenceLine }) {
  const isolated = Object.entries(facts).map(([fact, value]) => [fact, `${OPEN}${inWords(lang, fact, value)}${CLOSE}`]);
  const sentence = messagesIn(lang).evidence.lines[name](Object.fromEntries(isolated));
  return sentence
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .map((part, n) => (part.startsWith(OPEN) ? <bdi key={n}>{part.slice(1, -1)}</bdi> : part));
}

function inWords(lang: string, fact: string, value: string): string {
  if (fact === 'on') return dayIn(lang, value);
  if (fact !== 'scripts') return value.replaceAll(CLOSE, '');
  const names = new Intl.DisplayNames([lang], { type: 'script' });
  return new Intl.ListFormat([lang]).format(value.split(' ').map((script) => names.of(script) ?? script));
}

const DESKS = { signature: 'moderation', demarche: 'demarches' };

function Other({ lang, slug, other }: { lang: string; slug: string; other: NonNullable<EvidenceLine['other']> }) {
  return (
    <>
      {' '}
      <a href={`/admin/${slug}/${DESKS[other.noun]}/${other.id}`}>
        <bdi>{other.organisation}</bdi>
      </a>{' '}
      ({messagesIn(lang).statuses[other.status]})
    </>
  );
}
