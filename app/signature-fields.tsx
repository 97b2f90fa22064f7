import { CAPACITIES, CONSENTS, type ConsentName, KINDS, VISIBILITIES } from '@/db/types';
import { countriesIn, countryName, messagesIn } from '@/messages';
import { Choice, Original, TickBox } from './choices';
import { Input, Select, type Shown, TextArea } from './field';
import { LONGEST_TEXT } from './text-rules';

const LATER = [
  'organisationLatin',
  'acronym',
  'affiliatedTo',
  'city',
  'website',
  'members',
  'mandateBody',
  'mandateOn',
  'mandateText',
  'message',
];

interface Props extends Shown {
  /** Country whose authorities the appeal addresses. */
  addressedTo: string;
  /** The language of the sentences that stand beside those that bind, where nobody has read these. */
  beside: string | null;
  /** A correction has no address to ask for, and shows everything at once. */
  correcting?: boolean;
}

/** The fields of the form by which an organisation signs, and of the one by which it corrects. */
export function SignatureFields({ addressedTo, correcting = false, beside, ...shown }: Props) {
  const m = messagesIn(shown.lang).sign;
  const later = <LaterFields {...shown} />;
  return (
    <>
      <OrganisationFields {...shown} />
      <SignatoryFields {...shown} correcting={correcting} beside={beside} />
      <section>
        <h2>{m.visibility}</h2>
        <VisibilityChoice {...shown} beside={beside} />
      </section>
      <ConsentBoxes {...shown} beside={beside} addressedTo={addressedTo} />
      {correcting ? (
        <section>{later}</section>
      ) : (
        <details open={LATER.some((name) => shown.values[name] || shown.errors[name])}>
          <summary>{m.laterTitle}</summary>
          {later}
        </details>
      )}
    </>
  );
}

/** Says that nobody whose language it is has read the sentences that bind. */
export function UnreadNotice({ lang, beside }: { lang: string; beside: string | null }) {
  return beside && <p className="notice">{messagesIn(lang).promisesUnread}</p>;
}

function OrganisationFields(shown: Shown) {
  const { sign: m, kinds } = messagesIn(shown.lang);
  const countries = countriesIn(shown.lang).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section>
      <h2>{m.aboutOrganisation}</h2>
      <Input
        {...shown}
        name="organisation"
        label={m.organisation}
        hint={m.organisationHint}
        autoComplete="organization"
      />
      <Select
        {...shown}
        name="kind"
        label={m.kind}
        prompt={m.choose}
        options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <Select
        {...shown}
        name="country"
        label={m.country}
        prompt={m.choose}
        options={countries}
        autoComplete="country"
      />
    </section>
  );
}

function SignatoryFields({ correcting, beside, ...shown }: Shown & Pick<Props, 'correcting' | 'beside'>) {
  const { sign: m, capacities, declarations } = messagesIn(shown.lang);
  return (
    <section>
      <h2>{m.aboutYou}</h2>
      <h3>{m.whoMaySign}</h3>
      <p className="hint">{m.whoMaySignText}</p>
      <UnreadNotice lang={shown.lang} beside={beside} />
      <Choice
        {...shown}
        name="capacity"
        label={m.capacity}
        hint={m.capacityHint}
        options={CAPACITIES.map((value) => ({
          value,
          label: capacities[value],
          hint: declarations[value],
          original: beside ? { lang: beside, words: messagesIn(beside).declarations[value] } : undefined,
        }))}
      />
      <Input {...shown} name="signatory" label={m.signatory} hint={m.optionalIfConfidential} autoComplete="name" />
      <Input
        {...shown}
        name="office"
        label={m.office}
        hint={`${m.officeHint} ${m.optionalIfConfidential}`}
        autoComplete="organization-title"
      />
      {!correcting && (
        <Input {...shown} name="email" label={m.email} hint={m.emailHint} inputMode="email" autoComplete="email" />
      )}
    </section>
  );
}

/** What others will see, under the four sentences on what cannot be undone. */
export function VisibilityChoice({ beside, ...shown }: Shown & Pick<Props, 'beside'>) {
  const { sign: m, visibilities, visibilityHints } = messagesIn(shown.lang);
  return (
    <>
      <RiskNotice lang={shown.lang} beside={beside} />
      <Choice
        {...shown}
        name="visibility"
        label={m.visibilityChoice}
        options={VISIBILITIES.map((value) => ({ value, label: visibilities[value], hint: visibilityHints[value] }))}
      />
    </>
  );
}

/** Four sentences on what cannot be undone. */
export function RiskNotice({ lang, beside }: { lang: string; beside: string | null }) {
  const { risks } = messagesIn(lang);
  return (
    <div className="risks">
      <h3>{risks.title}</h3>
      <ul>
        {risks.sentences.map((risk, place) => (
          <li key={risk}>
            {risk}
            {beside && <Original lang={beside} words={messagesIn(beside).risks.sentences[place] ?? ''} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ConsentProps extends Shown, Pick<Props, 'addressedTo' | 'beside'> {
  hint?: string;
  names?: readonly ConsentName[];
}

export function ConsentBoxes({ addressedTo, beside, hint, names = CONSENTS, ...shown }: ConsentProps) {
  const { sign: m, consents } = messagesIn(shown.lang);
  return (
    <section>
      <h2>{m.consentsTitle}</h2>
      <p className="hint">{hint ?? m.consentsHint}</p>
      {names.map((name) => (
        <TickBox
          {...shown}
          key={name}
          name={name}
          label={consents[name](countryName(shown.lang, addressedTo))}
          original={
            beside
              ? { lang: beside, words: messagesIn(beside).consents[name](countryName(beside, addressedTo)) }
              : undefined
          }
        />
      ))}
    </section>
  );
}

function LaterFields(shown: Shown) {
  const m = messagesIn(shown.lang).sign;
  return (
    <>
      <Input {...shown} name="organisationLatin" label={m.organisationLatin} hint={m.organisationLatinHint} />
      <Input {...shown} name="acronym" label={m.acronym} />
      <Input {...shown} name="affiliatedTo" label={m.affiliatedTo} hint={m.affiliatedToHint} />
      <Input {...shown} name="city" label={m.city} autoComplete="address-level2" />
      <Input {...shown} name="website" label={m.website} hint={m.websiteHint} inputMode="url" autoComplete="url" />
      <Input {...shown} name="members" label={m.members} hint={m.membersHint} inputMode="numeric" />
      <Input {...shown} name="mandateBody" label={m.mandateBody} hint={m.mandateBodyHint} />
      <Input {...shown} name="mandateOn" label={m.mandateOn} type="date" />
      <TextArea {...shown} name="mandateText" label={m.mandateText} hint={m.atMost(LONGEST_TEXT)} />
      <TextArea {...shown} name="message" label={m.message} hint={`${m.messageHint} ${m.atMost(LONGEST_TEXT)}`} />
    </>
  );
}

/** The labels of the fields, for the summary of errors. */
export function fieldLabels(lang: string): Record<string, string> {
  const m = messagesIn(lang).sign;
  const labels = Object.entries(m).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { ...Object.fromEntries(labels), ...Object.fromEntries(CONSENTS.map((name) => [name, m.consentsTitle])) };
}
