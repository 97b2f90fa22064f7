import { type PrivateSignature, type Statement, VERIFIED_HOW } from '@/db/types';
import { messagesIn } from '@/messages';
import { Choice, ErrorSummary, TextArea } from './field';
import type { Fields } from './read-form';

interface Props {
  lang: string;
  /** The address of the signature's page. */
  here: string;
  signature: PrivateSignature;
  /** The statement that is decided on. */
  statement: Statement;
  typed: Fields | null;
  /** Which field was wrong, and how: `reason required`. */
  wrong: string;
}

/** Accept, return, refuse: as many of the three as can be done with the signature now, below its evidence. */
export function DecisionForms({ lang, here, signature, statement, typed, wrong }: Props) {
  const m = messagesIn(lang).admin;
  const [field = '', ...error] = wrong.split(' ');
  const shown = { lang, values: typed ?? {}, errors: field ? { [field]: error.join(' ') } : {} };
  const { status, waiting, accepted } = signature;
  const hidden = <input type="hidden" name="statement" value={statement.id} />;
  return (
    <section>
      <h2>{m.decide}</h2>
      <ErrorSummary
        lang={lang}
        errors={shown.errors}
        labels={{ verifiedHow: m.verifiedHow, question: m.question, reason: m.reason }}
      />
      <div className="decisions">
        {waiting && (
          <form method="post" action={`${here}/accept`} noValidate>
            <h3>{m.acceptTitle}</h3>
            {hidden}
            <Choice
              {...shown}
              name="verifiedHow"
              label={m.verifiedHow}
              options={VERIFIED_HOW.map((value) => ({ value, label: m.verified[value] }))}
            />
            <button type="submit">{m.accept}</button>
          </form>
        )}
        {(status === 'waiting' || accepted) && (
          <form method="post" action={`${here}/return`} noValidate>
            <h3>{m.returnTitle}</h3>
            {hidden}
            <TextArea {...shown} name="question" label={m.question} />
            <button className="quiet" type="submit">
              {m.return}
            </button>
          </form>
        )}
        {status !== 'refused' && (
          <form method="post" action={`${here}/refuse`} noValidate>
            <h3>{m.refuseTitle}</h3>
            {hidden}
            <TextArea {...shown} name="reason" label={m.reason} />
            <button className="quiet" type="submit">
              {m.refuse}
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
