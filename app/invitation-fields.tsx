import { countriesIn, messagesIn } from '@/messages';
import { Input, Select, type Shown, TextArea } from './field';
import { languagesIn } from './named-codes';

/** Whom one asks, and in which language. */
export function InvitationFields(shown: Shown) {
  const { asking: m, sign } = messagesIn(shown.lang);
  return (
    <>
      <Input {...shown} name="organisation" label={m.organisation} hint={sign.organisationHint} />
      <Select
        {...shown}
        name="country"
        label={m.country}
        prompt={sign.choose}
        options={countriesIn(shown.lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        {...shown}
        name="lang"
        label={m.language}
        prompt={sign.choose}
        options={languagesIn(shown.lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea {...shown} name="contact" label={m.contact} hint={m.contactHint} rows={3} />
    </>
  );
}

/** The labels of all fields of an invitation, for the summary of errors and the lines of a list. */
export function invitationLabels(lang: string): Record<string, string> {
  const { organisation, country, language, contact, answer, decidesOn, askedBy, notes, lines } =
    messagesIn(lang).asking;
  return { organisation, country, lang: language, contact, answer, decidesOn, askedBy, notes, lines };
}
