import { LANGUAGES, languageName, messagesIn } from '@/messages';
import { Input, Select, type Shown } from './field';
import { fieldLabels } from './signature-fields';

/** Where, when and by whom a sheet was collected; with a number of the form's own, for `sheetIdOf`. */
export function SheetFields(shown: Shown) {
  const { paper: m, sign } = messagesIn(shown.lang);
  return (
    <section>
      <h2>{m.collected}</h2>
      <input type="hidden" name="form" value={shown.values.form || crypto.randomUUID()} />
      <Input {...shown} name="collectedOn" label={m.collectedOn} type="date" />
      <Input {...shown} name="place" label={m.place} hint={m.placeHint} />
      <Input {...shown} name="collectedBy" label={m.collectedBy} hint={m.collectedByHint} />
      <Select
        {...shown}
        name="lang"
        label={m.language}
        hint={m.languageHint}
        prompt={sign.choose}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, shown.lang) }))}
      />
    </section>
  );
}

/** The labels of all that paper asks for, for the summary of errors and the lines of a file. */
export function paperLabels(lang: string): Record<string, string> {
  const { collectedOn, place, collectedBy, language, file, lines } = messagesIn(lang).paper;
  return { ...fieldLabels(lang), collectedOn, place, collectedBy, lang: language, file, lines };
}
