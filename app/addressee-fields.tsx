import { countriesIn, LANGUAGES, messagesIn, ownName } from '@/messages';
import { officeField } from './addressee-form';
import { TickBox } from './choices';
import { Input, Select, type Shown, TextArea } from './field';
import { languagesIn } from './named-codes';

/** All that is known of an addressee. */
export function AddresseeFields(shown: Shown) {
  const { lang, errors } = shown;
  const { addressees: m, sign } = messagesIn(lang);
  const inLanguages = LANGUAGES.map((each) => ({ name: officeField(each), label: ownName(each), written: each }));
  return (
    <>
      <Input {...shown} name="office" label={m.office} hint={m.officeHint} />
      <Input {...shown} name="holder" label={m.holder} hint={m.holderHint} />
      <Select
        {...shown}
        name="lang"
        label={m.language}
        prompt={sign.choose}
        options={languagesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Input {...shown} name="formOfAddress" label={m.formOfAddress} hint={m.formOfAddressHint} />
      <Select
        {...shown}
        name="country"
        label={m.country}
        hint={m.countryHint}
        prompt={sign.choose}
        options={countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea {...shown} name="post" label={m.post} hint={m.postHint} rows={4} />
      <Input {...shown} name="fax" label={m.fax} />
      <Input {...shown} name="email" label={m.email} type="email" inputMode="email" />
      <TextArea {...shown} name="source" label={m.source} hint={m.sourceHint} rows={3} />
      <Input {...shown} name="validAsOf" label={m.validAsOf} hint={m.validAsOfHint} type="date" />
      <TickBox {...shown} name="isHistoric" label={m.isHistoric} />
      <details open={inLanguages.some(({ name }) => name in errors)}>
        <summary>{m.offices}</summary>
        <p className="hint">{m.officesHint}</p>
        {inLanguages.map((field) => (
          <Input key={field.name} {...shown} {...field} />
        ))}
      </details>
    </>
  );
}

/** The labels of all fields, for the summary of errors. */
export function addresseeLabels(lang: string): Record<string, string> {
  const m = messagesIn(lang).addressees;
  const { office, holder, formOfAddress, language, country, post, fax, email, source, validAsOf, isHistoric } = m;
  const named = {
    office,
    holder,
    formOfAddress,
    lang: language,
    country,
    post,
    fax,
    email,
    source,
    validAsOf,
    isHistoric,
  };
  return {
    ...named,
    ...Object.fromEntries(LANGUAGES.map((each) => [officeField(each), `${office}, ${ownName(each)}`])),
  };
}
