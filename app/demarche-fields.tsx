import { type Addressed, type Appeal, DEMARCHE_KINDS, RECEPTIONS, REPORT_CONSENTS, VISIBILITIES } from '@/db/types';
import { countriesIn, countryName, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { officeIn } from './addressee-words';
import { Choice, TickBox } from './choices';
import { Input, Select, type Shown, TextArea } from './field';
import { languagesIn } from './named-codes';
import { RiskNotice, UnreadNotice } from './signature-fields';

interface Props extends Shown {
  appeal: Appeal;
  addressees: Addressed[];
  /** The language of the sentences that stand beside those that bind, where nobody has read these. */
  beside: string | null;
  /** Later there is no address to ask for. */
  completing?: boolean;
}

/** The fields of the form by which a démarche is reported, and of the one by which it is completed. */
export function ReportFields({ appeal, addressees, beside, completing = false, ...shown }: Props) {
  const m = messagesIn(shown.lang).reporting;
  return (
    <>
      <section>
        <h2>{m.who}</h2>
        <TextArea {...shown} name="organisations" label={m.organisations} hint={m.organisationsHint} rows={3} />
      </section>
      <What {...shown} addressees={addressees} />
      <HowReceived {...shown} />
      <section>
        <h2>{m.you}</h2>
        <Input {...shown} name="contact" label={m.contact} hint={m.contactHint} autoComplete="name" />
        {!completing && (
          <Input {...shown} name="email" label={m.email} hint={m.emailHint} inputMode="email" autoComplete="email" />
        )}
      </section>
      <Seen {...shown} appeal={appeal} beside={beside} />
    </>
  );
}

function What({ addressees, ...shown }: Shown & Pick<Props, 'addressees'>) {
  const { reporting: m, demarches, sign } = messagesIn(shown.lang);
  const { lang } = shown;
  const countries = countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section>
      <h2>{m.what}</h2>
      <Select
        {...shown}
        name="kind"
        label={m.kind}
        prompt={sign.choose}
        options={DEMARCHE_KINDS.map((value) => ({ value, label: demarches.kinds[value] }))}
      />
      <Input {...shown} name="inShort" label={m.inShort} hint={m.inShortHint} />
      <Select
        {...shown}
        name="addressee"
        label={m.addressee}
        prompt={m.noneOfThese}
        options={addressees.map((addressee) => ({ value: addressee.id, label: officeIn(lang, addressee) }))}
      />
      <Input {...shown} name="otherAddressee" label={m.otherAddressee} hint={m.otherAddresseeHint} />
      <Input {...shown} name="actedOn" label={m.actedOn} hint={m.actedOnHint} type="date" />
      <Input {...shown} name="until" label={m.until} hint={m.untilHint} type="date" />
      <Select
        {...shown}
        name="country"
        label={m.country}
        hint={m.countryHint}
        prompt={sign.choose}
        options={countries}
        autoComplete="country"
      />
      <Input {...shown} name="place" label={m.place} hint={m.optional} />
      <TextArea {...shown} name="text" label={m.text} hint={m.textHint} rows={8} />
    </section>
  );
}

function HowReceived(shown: Shown) {
  const { reporting: m, demarches, sign } = messagesIn(shown.lang);
  return (
    <section>
      <h2>{m.howReceived}</h2>
      <Choice
        {...shown}
        name="outcome"
        label={m.outcome}
        options={RECEPTIONS.map((value) => ({ value, label: demarches.outcomes[value] }))}
      />
      <TextArea {...shown} name="reply" label={m.reply} hint={m.replyHint} />
      <Input {...shown} name="link" label={m.link} hint={m.linkHint} inputMode="url" autoComplete="url" />
      <Select
        {...shown}
        name="lang"
        label={m.lang}
        prompt={sign.choose}
        options={languagesIn(shown.lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <p className="hint">{m.filesLater}</p>
    </section>
  );
}

/** What others will see, under the four sentences on what cannot be undone, and what is agreed to. */
function Seen({ appeal, beside, ...shown }: Shown & Pick<Props, 'appeal' | 'beside'>) {
  const m = messagesIn(shown.lang).reporting;
  const { lang } = shown;
  const names = appeal.atRiskCountries.map((code) => countryName(lang, code)).join(comma(lang));
  const original = (name: (typeof REPORT_CONSENTS)[number]) =>
    beside
      ? { lang: beside, words: messagesIn(beside).reporting.consents[name](countryName(beside, appeal.addressedTo)) }
      : undefined;
  return (
    <>
      <section>
        <h2>{m.visibility}</h2>
        <RiskNotice lang={lang} beside={beside} />
        {names && <p className="notice">{m.atRisk(names)}</p>}
        <Choice
          {...shown}
          name="visibility"
          label={m.visibilityChoice}
          options={VISIBILITIES.map((value) => ({
            value,
            label: m.visibilities[value],
            hint: m.visibilityHints[value],
          }))}
        />
      </section>
      <section>
        <h2>{m.consentsTitle}</h2>
        <p className="hint">{m.consentsHint}</p>
        <UnreadNotice lang={lang} beside={beside} />
        {REPORT_CONSENTS.map((name) => (
          <TickBox
            {...shown}
            key={name}
            name={name}
            label={m.consents[name](countryName(lang, appeal.addressedTo))}
            original={original(name)}
          />
        ))}
      </section>
    </>
  );
}

/** The labels of the fields, for the summary of errors. */
export function reportLabels(lang: string): Record<string, string> {
  const m = messagesIn(lang).reporting;
  const labels = Object.entries(m).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const consents = REPORT_CONSENTS.map((name) => [name, m.consentsTitle]);
  return { ...Object.fromEntries(labels), ...Object.fromEntries(consents) };
}
