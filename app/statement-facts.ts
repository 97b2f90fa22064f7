import { CONSENTS, type Statement } from '@/db/types';
import { countryName, dayIn, messagesIn, numberIn } from '@/messages';

export interface Fact {
  name: string;
  label: string;
  /** Empty where nothing was said. */
  value: string;
}

/** All that a statement says, in the order in which organisers read it. */
export function factsOf(lang: string, said: Statement): Fact[] {
  const { sign, admin, moderation, kinds, capacities, visibilities } = messagesIn(lang);
  const facts: Record<string, [string, string | null]> = {
    organisation: [sign.organisation, said.organisation],
    organisationLatin: [sign.organisationLatin, said.organisationLatin],
    acronym: [sign.acronym, said.acronym],
    kind: [sign.kind, kinds[said.kind]],
    country: [admin.country, countryName(lang, said.country)],
    city: [sign.city, said.city],
    affiliatedTo: [sign.affiliatedTo, said.affiliatedTo],
    website: [sign.website, said.website],
    members: [sign.members, said.members === null ? null : numberIn(lang, said.members)],
    signatory: [admin.who, said.signatory],
    office: [admin.office, said.office],
    capacity: [moderation.capacity, capacities[said.capacity]],
    declaration: [admin.declarationGiven, said.sentences.declaration],
    mandateBody: [sign.mandateBody, said.mandateBody],
    mandateOn: [sign.mandateOn, said.mandateOn && dayIn(lang, said.mandateOn)],
    mandateText: [sign.mandateText, said.mandateText],
    message: [admin.words, said.message],
    visibility: [sign.visibility, visibilities[said.visibility]],
    consents: [
      admin.consentsGiven,
      CONSENTS.filter((name) => said.consents[name])
        .map((name) => said.sentences.consents[name])
        .join('\n'),
    ],
  };
  return Object.entries(facts).map(([name, [label, value]]) => ({ name, label, value: value ?? '' }));
}
