import type { Report } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn } from '@/messages';
import { ToWhom } from './demarche-words';

/** All that was told, as it was told, for who told it and for organisers. */
export function ToldInFull({ lang, told }: { lang: string; told: Report }) {
  const { reporting: m, demarches, addressees } = messagesIn(lang);
  const { kind, inShort, actedOn, until, country, place, text, outcome, reply, link, contact, visibility } = told;
  const said: [string, string | null][] = [
    [m.organisations, told.organisations.join('\n')],
    [demarches.kind, demarches.kinds[kind]],
    [m.inShort, inShort],
    [m.actedOn, until ? demarches.period(dayIn(lang, actedOn), dayIn(lang, until)) : dayIn(lang, actedOn)],
    [m.country, countryName(lang, country)],
    [m.place, place],
    [m.outcome, demarches.outcomes[outcome]],
    [m.text, text],
    [m.reply, reply],
    [m.link, link],
    [m.contact, contact],
    [addressees.language, languageName(told.lang, lang)],
    [m.visibility, m.visibilities[visibility]],
  ];
  return (
    <dl className="card">
      {(told.addressee || told.otherAddressee) && (
        <div>
          <dt>{m.addressee}</dt>
          <dd>
            <ToWhom lang={lang} demarche={told} />
          </dd>
        </div>
      )}
      {said.map(
        ([name, words]) =>
          words && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="said">
                <bdi>{words}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
