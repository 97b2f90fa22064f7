import type { Appeal, ShownText } from '@/db/types';
import { LANGUAGES, languageName, messagesIn, ownName } from '@/messages';
import { Choice } from './choices';
import { Input, type Shown, TextArea } from './field';
import { toldField } from './gain-form';

interface Props extends Shown {
  appeal: Appeal;
  text: ShownText;
}

/** Which demand, when, what, and where it is known from. */
export function GainFields({ appeal, text, ...shown }: Props) {
  const { lang, errors } = shown;
  const { deliveryDesk } = messagesIn(lang);
  const m = deliveryDesk.gains;
  const { sourceLang } = appeal;
  const others = LANGUAGES.filter((each) => each !== sourceLang);
  return (
    <>
      <Choice
        {...shown}
        name="demand"
        label={m.demand}
        options={text.demands.map((demand, place) => ({ value: String(place + 1), label: demand }))}
      />
      <Input {...shown} name="cameOn" label={deliveryDesk.cameOn} type="date" />
      <TextArea
        {...shown}
        name={toldField(sourceLang)}
        label={m.told(languageName(sourceLang, lang))}
        written={sourceLang}
        rows={3}
      />
      <TextArea {...shown} name="source" label={m.source} hint={m.sourceHint} rows={2} />
      <details open={others.some((each) => toldField(each) in errors)}>
        <summary>{m.others}</summary>
        <p className="hint">{m.othersHint}</p>
        {others.map((each) => (
          <TextArea key={each} {...shown} name={toldField(each)} label={ownName(each)} written={each} rows={3} />
        ))}
      </details>
    </>
  );
}

/** The labels of all fields, for the summary of errors. */
export function gainLabels(lang: string, { sourceLang }: Appeal): Record<string, string> {
  const { deliveryDesk } = messagesIn(lang);
  const m = deliveryDesk.gains;
  const told = LANGUAGES.map((each) => [
    toldField(each),
    each === sourceLang ? m.told(languageName(each, lang)) : ownName(each),
  ]);
  return { demand: m.demand, cameOn: deliveryDesk.cameOn, source: m.source, ...Object.fromEntries(told) };
}
