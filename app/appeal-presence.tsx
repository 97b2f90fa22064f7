import type { Appeal, ListedEntry, Support } from '@/db/types';
import { countryName, messagesIn, numberIn, sortByCountry } from '@/messages';
import { listAddress } from './list-address';
import { EntriesByCountry } from './signatory-list';

interface Props {
  lang: string;
  appeal: Appeal;
  support: Support;
  latest: ListedEntry[];
  /** Whether any edition of the list was frozen to be handed over. */
  isHandedOver: boolean;
  /** How many démarches can be read. */
  demarches: number;
}

/** Those who stand behind the appeal: the latest by name, and every country from which any are named. */
export function AppealPresence({ lang, appeal, support, latest, isHandedOver, demarches }: Props) {
  const { appeal: m, deliveries, demarches: register } = messagesIn(lang);
  const list = `/${lang}/${appeal.slug}/signatories`;
  return (
    <aside aria-labelledby="latest">
      <h2 id="latest">{m.latestTitle}</h2>
      {support.organisations === 0 && <p>{m.noneYet}</p>}
      <EntriesByCountry lang={lang} entries={latest} level={3} list={list} />
      {support.organisations > 0 && (
        <>
          <Countries lang={lang} list={list} named={support.named} />
          <p>
            <a className="more" href={list}>
              {m.allSignatories}
            </a>
          </p>
        </>
      )}
      {demarches > 0 && (
        <p>
          <a className="more" href={`/${lang}/${appeal.slug}/demarches`}>
            {register.title}
          </a>{' '}
          {numberIn(lang, demarches)}
        </p>
      )}
      {isHandedOver && (
        <p>
          <a className="more" href={`/${lang}/${appeal.slug}/deliveries`}>
            {deliveries.title}
          </a>
        </p>
      )}
    </aside>
  );
}

function Countries({ lang, list, named }: { lang: string; list: string; named: Support['named'] }) {
  const countries = Object.entries(named);
  if (countries.length < 2) return null;
  return (
    <section className="country">
      <h3>{messagesIn(lang).appeal.alsoFrom}</h3>
      <ul className="countries">
        {sortByCountry(lang, countries, ([code]) => countryName(lang, code)).map(([code, n]) => (
          <li key={code}>
            <a href={listAddress(list, { country: code })}>{countryName(lang, code)}</a> {numberIn(lang, n)}
          </li>
        ))}
      </ul>
    </section>
  );
}
