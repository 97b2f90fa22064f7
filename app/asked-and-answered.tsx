import type { PrivateSignature } from '@/db/types';
import { messagesIn } from '@/messages';
import { TextArea } from './field';
import type { Fields } from './read-form';

interface Props {
  lang: string;
  /** What organisers told of a signature or a démarche, and what was answered. */
  told: Pick<PrivateSignature, 'question' | 'reason' | 'answer'>;
  /** The address of the private page. */
  here: string;
  typed: Fields | null;
  /** The name of what was wrong with the answer. */
  wrong: string;
}

/** The organisers' question and its answer, or the reason of a refusal. */
export function AskedAndAnswered({ lang, told: { question, reason, answer }, here, typed, wrong }: Props) {
  const m = messagesIn(lang).privatePage;
  const sent = typed && 'answer' in typed ? typed : null;
  const errors: Record<string, string> = sent && wrong ? { answer: wrong } : {};
  return (
    <>
      {reason && (
        <section>
          <h2>{m.reason}</h2>
          <p className="words" dir="auto">
            {reason}
          </p>
        </section>
      )}
      {question && (
        <section>
          <h2>{m.question}</h2>
          <p className="words" dir="auto">
            {question}
          </p>
          {answer ? (
            <>
              <h3>{m.yourAnswer}</h3>
              <p className="words" dir="auto">
                {answer}
              </p>
            </>
          ) : (
            <form method="post" action={`${here}/answer`} noValidate>
              <TextArea lang={lang} values={sent ?? {}} errors={errors} name="answer" label={m.answer} />
              <button type="submit">{m.sendAnswer}</button>
            </form>
          )}
        </section>
      )}
    </>
  );
}
