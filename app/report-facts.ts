import { REPORT_CONSENTS, type Report } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn } from '@/messages';
import { officeIn } from './addressee-words';
import type { Fact } from './statement-facts';

/** All that a report says, in the order in which organisers read it. */
export function reportFacts(lang: string, said: Report): Fact[] {
  const { reporting: m, demarches, admin } = messagesIn(lang);
  const { actedOn, until, addressee } = said;
  const facts: Record<string, [string, string | null]> = {
    addressee: [m.addressee, addressee ? officeIn(lang, addressee) : said.otherAddressee],
    organisations: [m.organisations, said.organisations.join('\n')],
    kind: [demarches.kind, demarches.kinds[said.kind]],
    inShort: [m.inShort, said.inShort],
    actedOn: [m.actedOn, until ? demarches.period(dayIn(lang, actedOn), dayIn(lang, until)) : dayIn(lang, actedOn)],
    country: [m.country, countryName(lang, said.country)],
    place: [m.place, said.place],
    outcome: [m.outcome, demarches.outcomes[said.outcome]],
    text: [m.text, said.text],
    reply: [m.reply, said.reply],
    link: [m.link, said.link],
    contact: [m.contact, said.contact],
    lang: [admin.language, languageName(said.lang, lang)],
    visibility: [m.visibility, m.visibilities[said.visibility]],
    consents: [
      admin.consentsGiven,
      REPORT_CONSENTS.filter((name) => said.consents[name])
        .map((name) => said.sentences[name])
        .join('\n'),
    ],
  };
  return Object.entries(facts).map(([name, [label, value]]) => ({ name, label, value: value ?? '' }));
}
