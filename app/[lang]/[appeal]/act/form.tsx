import type { Addressee, Appeal, CoveringLetter } from '@/db/types';
import { MODELS, type Model } from '@/delivery/pack/model-texts';
import { LANGUAGES, languageName, messagesIn } from '@/messages';
import { officeIn } from '../../../addressee-words';
import { Choice } from '../../../choices';
import { ErrorSummary, Input, Select, type Shown, TextArea } from '../../../field';

interface Props extends Shown {
  appeal: Appeal;
  addressees: Addressee[];
}

/** What a model text is filled with. Nothing of it is kept. */
export function FillingForm({ appeal, addressees, ...shown }: Props) {
  const { act: m, sign } = messagesIn(shown.lang);
  return (
    <form method="post" action={`/${shown.lang}/${appeal.slug}/act/text`} noValidate>
      <ErrorSummary lang={shown.lang} errors={shown.errors} labels={actLabels(shown.lang)} />
      <Choice
        {...shown}
        name="model"
        label={m.model}
        options={MODELS.map((value) => ({ value, label: m.models[value], hint: m.modelHints[value] }))}
      />
      <Input {...shown} name="organisation" label={m.organisation} autoComplete="organization" />
      <Input {...shown} name="place" label={m.place} autoComplete="address-level2" />
      <Input {...shown} name="day" label={m.date} type="date" />
      <Select
        {...shown}
        name="addressee"
        label={m.addressee}
        prompt={sign.choose}
        options={addressees.map((addressee) => ({ value: addressee.id, label: nameOf(shown.lang, addressee) }))}
      />
      <Select
        {...shown}
        name="language"
        label={m.language}
        prompt={sign.choose}
        options={LANGUAGES.map((code) => ({ value: code, label: languageName(code, shown.lang) }))}
      />
      <button type="submit">{m.fill}</button>
    </form>
  );
}

/** The office, marked where it is history. */
function nameOf(lang: string, addressee: Addressee): string {
  const office = officeIn(lang, addressee);
  return addressee.isHistoric ? `${office} · ${messagesIn(lang).addressees.history}` : office;
}

interface OwnTextProps extends Shown {
  appeal: Appeal;
  model: Model;
  addressee: Addressee | null;
  written: CoveringLetter['lang'];
}

/** The text that came of it, to be changed, printed and taken along. */
export function OwnTextForm({ appeal, model, addressee, written, ...shown }: OwnTextProps) {
  const { act: m, editions } = messagesIn(shown.lang);
  const here = `/${shown.lang}/${appeal.slug}/act`;
  const inIt = { ...shown, written };
  return (
    <form className="unprinted" method="post" action={`${here}/letter`} noValidate>
      <ErrorSummary lang={shown.lang} errors={shown.errors} labels={actLabels(shown.lang)} />
      <input type="hidden" name="model" value={model} />
      <input type="hidden" name="addressee" value={addressee?.id ?? ''} />
      <input type="hidden" name="language" value={written} />
      <TextArea {...inIt} name="letterhead" label={editions.letterhead} rows={3} />
      <Input {...inIt} name="placeAndDay" label={editions.placeAndDay} />
      <TextArea {...inIt} name="body" label={m.text} hint={m.textHint} rows={16} />
      <TextArea {...inIt} name="signers" label={editions.signers} rows={3} />
      <p className="together">
        <button type="submit">{m.asPdf}</button>
        <button className="quiet" type="submit" formAction={`${here}/text`}>
          {m.again}
        </button>
      </p>
    </form>
  );
}

/** The labels of both forms, for the summary of errors. */
function actLabels(lang: string): Record<string, string> {
  const { act: m, editions } = messagesIn(lang);
  const { model, organisation, place, date, addressee, language } = m;
  const { placeAndDay, signers } = editions;
  return {
    model,
    organisation,
    place,
    day: date,
    addressee,
    language,
    letterhead: editions.letterhead,
    placeAndDay,
    body: m.text,
    signers,
  };
}
