import { exposureOf } from '@/db';
import type { PublicEntry, Said } from '@/db/types';
import { countryName, messagesIn } from '@/messages';
import { Entry, PersonalEntry } from './signatory-list';

/** What others see of a signature, and what is handed over, from the one rule that every output goes through. */
export function SeenByOthers({ lang, said, signedAt }: { lang: string; said: Said; signedAt: Date }) {
  const m = messagesIn(lang).privatePage;
  const exposure = exposureOf(said);
  return (
    <>
      <h3>{m.seenByOthers}</h3>
      {exposure.listed === 'named' ? (
        <p className="entry">
          {exposure.countedAs === 'person' ? (
            <PersonalEntry lang={lang} entry={asEntry(said, signedAt, true)} />
          ) : (
            <Entry lang={lang} entry={asEntry(said, signedAt, exposure.signatoryNamed)} />
          )}
        </p>
      ) : (
        <p>
          {exposure.countedAs === 'person'
            ? m.seenPersonNumber
            : exposure.listed === 'country'
              ? m.seenCountry(countryName(lang, said.country))
              : m.seenNothing}
        </p>
      )}
      <h3>{m.handedTo}</h3>
      <dl className="handed">
        <dt>{m.handed.authorities}</dt>
        <dd>{m.handed[exposure.toAuthorities]}</dd>
        <dt>{m.handed.others}</dt>
        <dd>{m.handed[exposure.toOthers]}</dd>
      </dl>
    </>
  );
}

function asEntry(said: Said, signedAt: Date, signatoryNamed: boolean): PublicEntry {
  const { organisation, organisationLatin, acronym, kind, country, city, affiliatedTo, website, signatory, office } = said;
  return {
    ...{ organisation, organisationLatin, acronym, kind, country, city, affiliatedTo, website },
    signatory: signatoryNamed ? signatory : null,
    office: signatoryNamed ? office : null,
    signedOn: signedAt.toISOString().slice(0, 10),
  };
}
