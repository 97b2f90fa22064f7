import { FLAG_NAMES, FORMATS, KINDS, type Organiser, RECIPIENTS } from '@/db/types';
import { countriesIn, LANGUAGES, languageName, messagesIn } from '@/messages';
import { Choice, TickBox } from './choices';
import { FORMAT_NAMES } from './exported-file';
import { ErrorSummary, Input, Select, type Shown, TextArea } from './field';
import { STATUSES } from './queue-view';

interface Props {
  shown: Shown;
  preset: 'delivery' | 'press' | 'internal';
  organiser: Organiser;
}

/** What of a preset is wanted, and in which format. */
export function ExportFields({ shown, preset, organiser }: Props) {
  const { exports: m, editions } = messagesIn(shown.lang);
  return (
    <>
      <ErrorSummary lang={shown.lang} errors={shown.errors} labels={exportLabels(shown.lang)} />
      <input type="hidden" name="preset" value={preset} />
      {preset === 'delivery' && (
        <Choice
          {...shown}
          name="recipients"
          label={m.recipients}
          options={RECIPIENTS.map((value) => ({ value, label: editions.recipients[value] }))}
        />
      )}
      {preset === 'internal' && <OfTheQueue {...shown} />}
      <CountryAndKind {...shown} />
      {preset === 'internal' ? <Internal shown={shown} organiser={organiser} /> : <p className="hint">{m.narrowed}</p>}
      <Choice
        {...shown}
        name="format"
        label={m.format}
        options={FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
      />
    </>
  );
}

function CountryAndKind(shown: Shown) {
  const { admin, moderation: m, kinds } = messagesIn(shown.lang);
  return (
    <>
      <Select
        {...shown}
        name="country"
        label={admin.country}
        prompt={admin.all}
        options={countriesIn(shown.lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        {...shown}
        name="kind"
        label={m.kind}
        prompt={m.every}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
    </>
  );
}

function OfTheQueue(shown: Shown) {
  const { admin, moderation: m, statuses } = messagesIn(shown.lang);
  const parts = [
    { value: 'to-decide', label: m.tabs.decide },
    { value: 'mine', label: m.tabs.mine },
  ];
  return (
    <>
      <Input {...shown} name="query" label={admin.search} hint={admin.searchHint} type="search" />
      <Select
        {...shown}
        name="status"
        label={admin.status}
        prompt={admin.all}
        options={[...parts, ...STATUSES.map((value) => ({ value, label: statuses[value] }))]}
      />
    </>
  );
}

function Internal({ shown, organiser }: Pick<Props, 'shown' | 'organiser'>) {
  const { exports: m, moderation } = messagesIn(shown.lang);
  return (
    <>
      <Select
        {...shown}
        name="lang"
        label={moderation.signedIn}
        prompt={moderation.every}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, shown.lang) }))}
      />
      <Select
        {...shown}
        name="flag"
        label={moderation.flag}
        prompt={moderation.noMatter}
        options={FLAG_NAMES.map((value) => ({ value, label: moderation.flags[value] }))}
      />
      {organiser.reads.length > 0 && <TickBox {...shown} name="languages" label={moderation.inMyLanguages} />}
      {organiser.readsConfidential && <TickBox {...shown} name="confidential" label={m.confidential} />}
      <TextArea {...shown} name="reason" label={m.reason} hint={m.reasonHint} rows={2} />
    </>
  );
}

/** The labels of the fields that can be wrong, for the summary of errors. */
function exportLabels(lang: string): Record<string, string> {
  const { exports: m, admin, moderation } = messagesIn(lang);
  const narrowing = { query: admin.search, status: admin.status, country: admin.country, kind: moderation.kind };
  const { recipients, reason, format } = m;
  return { recipients, ...narrowing, lang: moderation.signedIn, flag: moderation.flag, reason, format };
}
