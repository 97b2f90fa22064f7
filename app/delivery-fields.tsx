import { ATTACHMENTS_SHOW, DELIVERY_WAYS, type DeliveryWay, OUTCOME_KINDS } from '@/db/types';
import { LANGUAGES, languageName, messagesIn } from '@/messages';
import { LARGEST_FILE_MB } from './attachment-file';
import { Choice, TickBox } from './choices';
import { Field, Input, Select, type Shown, TextArea } from './field';
import { languagesIn } from './named-codes';

/** When, how, where and by whom an edition was handed over. */
export function DeliveryFields(shown: Shown) {
  const { delivering, deliveryDesk: m } = messagesIn(shown.lang);
  const ways = DELIVERY_WAYS.map((value) => ({
    value,
    label: delivering.ways[value],
    hint: value === 'refused' ? m.refusedHint : undefined,
  }));
  return (
    <>
      <Choice {...shown} name="way" label={m.way} options={ways} />
      <Input {...shown} name="deliveredOn" label={m.deliveredOn} type="date" />
      <Input {...shown} name="place" label={m.place} hint={m.placeHint} />
      <Input {...shown} name="broughtBy" label={m.broughtBy} hint={m.broughtByHint} />
      <Input {...shown} name="answerDueOn" label={m.answerDueOn} hint={m.answerDueOnHint} type="date" />
    </>
  );
}

/** What came of what was brought in that way. */
export function OutcomeFields({ way, ...shown }: Shown & { way: DeliveryWay }) {
  const { lang } = shown;
  const { delivering, deliveryDesk: m, sign } = messagesIn(lang);
  return (
    <>
      <Choice
        {...shown}
        name="kind"
        label={m.outcome}
        options={OUTCOME_KINDS.filter((kind) => kind !== 'posted' || way === 'refused').map((value) => ({
          value,
          label: delivering.outcomes[value],
        }))}
      />
      <Input {...shown} name="cameOn" label={m.cameOn} type="date" />
      <TextArea {...shown} name="text" label={m.text} hint={m.textHint} />
      <Select
        {...shown}
        name="lang"
        label={m.textLanguage}
        prompt={sign.choose}
        options={languagesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea {...shown} name="translation" label={m.translation} />
      <Select
        {...shown}
        name="translationLang"
        label={m.translationLanguage}
        prompt={sign.choose}
        options={LANGUAGES.map((code) => ({ value: code, label: languageName(code, lang) }))}
      />
    </>
  );
}

/** A file, what it is and, for who decides on that, whom it may be shown to. */
export function AttachmentFields({ decides = true, ...shown }: Shown & { decides?: boolean }) {
  const { delivering, deliveryDesk: m } = messagesIn(shown.lang);
  return (
    <>
      <Field {...shown} name="file" label={m.file} hint={decides ? undefined : m.fileHint(LARGEST_FILE_MB)}>
        {(pointed) => (
          <input
            {...pointed}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif,application/pdf"
          />
        )}
      </Field>
      <Choice
        {...shown}
        name="shows"
        label={m.shows}
        options={ATTACHMENTS_SHOW.map((value) => ({ value, label: delivering.attachments[value] }))}
      />
      <Input {...shown} name="description" label={m.description} hint={m.descriptionHint} />
      {decides && <TickBox {...shown} name="isPublic" label={m.isPublic} />}
    </>
  );
}

/** The labels of all fields of the three forms, for the summary of errors. */
export function deliveryLabels(lang: string): Record<string, string> {
  const m = messagesIn(lang).deliveryDesk;
  const { addressee, way, deliveredOn, place, broughtBy, answerDueOn, cameOn, text, translation } = m;
  const { file, shows, description, isPublic } = m;
  return {
    ...{ addressee, way, deliveredOn, place, broughtBy, answerDueOn },
    ...{ kind: m.outcome, cameOn, text, lang: m.textLanguage, translation, translationLang: m.translationLanguage },
    ...{ file, shows, description, isPublic },
  };
}
