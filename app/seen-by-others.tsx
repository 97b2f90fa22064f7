import { exposureOf, publicEntryOf, veilsOf } from '@/db';
import type { Appeal, PublicEntry, Said } from '@/db/types';
import { countryName, messagesIn } from '@/messages';
import { Entry, PersonalEntry } from './signatory-list';

interface Props {
  lang: string;
  appeal: Pick<Appeal, 'hiddenCountries' | 'closedOn'>;
  said: Said;
  signedAt: Date;
  textLang: string;
  /** What is public already, beside what waits. */
  now?: boolean;
}

type Veiled = Said & { veil: ReturnType<ReturnType<typeof veilsOf>> };

/** What others see of a signature, and what is handed over, from the one rule that every output goes through. */
export function SeenByOthers({ lang, appeal, said, signedAt, textLang, now = false }: Props) {
  const m = messagesIn(lang).privatePage;
  const veiled = { ...said, veil: veilsOf(appeal, new Date())(said.country) };
  const { toAuthorities, toOthers } = exposureOf(veiled);
  const entry = publicEntryOf(veiled, signedAt, textLang);
  return (
    <>
      <h3>{now ? m.seenNow : m.seenByOthers}</h3>
      {entry ? <Named lang={lang} entry={entry} said={veiled} /> : <p>{unnamed(lang, veiled)}</p>}
      {!now && (
        <>
          <h3>{m.handedTo}</h3>
          <dl className="handed">
            <dt>{m.handed.authorities}</dt>
            <dd>{m.handed[toAuthorities]}</dd>
            <dt>{m.handed.others}</dt>
            <dd>{m.handed[toOthers]}</dd>
          </dl>
        </>
      )}
    </>
  );
}

function Named({ lang, entry, said }: { lang: string; entry: PublicEntry; said: Veiled }) {
  const One = exposureOf(said).countedAs === 'person' ? PersonalEntry : Entry;
  return (
    <p className="entry">
      <One lang={lang} entry={entry} dated />
    </p>
  );
}

function unnamed(lang: string, said: Veiled): string {
  const m = messagesIn(lang).privatePage;
  const { listed, countedAs } = exposureOf(said);
  if (countedAs === 'person') return m.seenPersonNumber;
  return listed === 'country' ? m.seenCountry(countryName(lang, said.country)) : m.seenNothing;
}
