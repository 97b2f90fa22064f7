import type { QueueRow } from '@/db/types';
import { VERIFIED_HOW } from '@/db/types';
import { messagesIn } from '@/messages';
import { Choice } from './choices';
import { ErrorSummary, TextArea } from './field';
import { readPicked, selectionForm } from './picked-rows';
import { QueueTable } from './queue-table';
import { carried, type QueueView } from './queue-view';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

interface Props {
  lang: string;
  slug: string;
  view: QueueView;
  rows: QueueRow[];
  /** What was ticked and typed, when the form came back. */
  typed: Fields | null;
}

/** The queue with a box in each row, to accept several at once that were verified in one way. */
export function Selection({ lang, slug, view, rows, typed }: Props) {
  const { admin, moderation: m } = messagesIn(lang);
  const errors = typed ? errorsOf(selectionForm, typed) : {};
  const shown = { lang, values: typed ?? {}, errors };
  const nothingPicked = typed !== null && readPicked(typed).length === 0;
  return (
    <form method="post" action={`/admin/${slug}/moderation/accept-selected`} noValidate>
      {nothingPicked && (
        <p className="notice" role="alert">
          {m.nothingPicked}
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} labels={{ verifiedHow: admin.verifiedHow, verifiedWhat: m.evidence }} />
      <input type="hidden" name="queue" value={carried(view)} />
      <QueueTable lang={lang} slug={slug} view={view} rows={rows} picked={typed ?? {}} />
      <h2>{m.acceptSelectedTitle}</h2>
      <p className="hint">{m.acceptSelectedHint}</p>
      <Choice
        {...shown}
        name="verifiedHow"
        label={admin.verifiedHow}
        options={VERIFIED_HOW.map((value) => ({ value, label: admin.verified[value] }))}
      />
      <TextArea {...shown} name="verifiedWhat" label={m.evidence} hint={m.evidenceHint} rows={2} />
      <button type="submit">{m.acceptSelected}</button>
    </form>
  );
}
