import type { ReactNode } from 'react';
import { listObjectionsTo, readDraft } from '@/db';
import type { HeardObjection } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { TextArea } from './field';
import { objectionAnswerForm } from './objection-answer-form';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

interface Props {
  lang: string;
  signatureId: string;
  /** The address of the private page. */
  here: string;
  /** What the last answer did, `answered` or `late`, or the draft of one that was wrong. */
  asked: string;
}

/** What is said against a signature, and the form to answer it, on the private page. */
export async function ObjectionSection({ lang, signatureId, here, asked }: Props) {
  const heard = await listObjectionsTo(signatureId);
  if (heard.length === 0) return null;
  const m = messagesIn(lang).objections;
  const isDone = asked === 'answered' || asked === 'late';
  const typed = asked && !isDone ? await readDraft(asked) : null;
  // One at a time has a form: the fields of two would have the same ids.
  const next = heard.find(({ state, answer }) => state === 'open' && answer === null);
  return (
    <section id="objections">
      <h2>{m.heardTitle}</h2>
      {isDone && (
        <p className="notice" role="status">
          {m[asked]}
        </p>
      )}
      {heard.map((objection) => (
        <Heard key={objection.id} lang={lang} objection={objection}>
          {objection === next && <AnswerForm lang={lang} id={objection.id} here={here} typed={typed} />}
        </Heard>
      ))}
    </section>
  );
}

function Heard({ lang, objection, children }: { lang: string; objection: HeardObjection; children: ReactNode }) {
  const m = messagesIn(lang).objections;
  const { state, text, confirmedAt, answer, resolution } = objection;
  return (
    <>
      <p>{m.heardOn(dayIn(lang, confirmedAt))}</p>
      <p className="words" dir="auto">
        {text}
      </p>
      {answer && (
        <>
          <h3>{m.yourAnswer}</h3>
          <p className="words" dir="auto">
            {answer}
          </p>
        </>
      )}
      <p>{m.heardStates[state]}</p>
      {resolution && (
        <p className="words" dir="auto">
          {resolution}
        </p>
      )}
      {children}
    </>
  );
}

function AnswerForm({ lang, id, here, typed }: { lang: string; id: string; here: string; typed: Fields | null }) {
  const m = messagesIn(lang).objections;
  const errors = typed ? errorsOf(objectionAnswerForm, typed) : {};
  const shown = { lang, values: typed ?? {}, errors };
  return (
    <form method="post" action={`${here}/objection`} noValidate>
      <input type="hidden" name="objection" value={id} />
      <TextArea {...shown} name="objectionAnswer" label={m.answer} hint={m.answerHint} />
      <button type="submit">{m.sendAnswer}</button>
    </form>
  );
}
