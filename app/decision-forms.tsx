import type { ReactNode } from 'react';
import { type OrganiserSignature, VERIFIED_HOW, type VerifiedHow } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { Choice } from './choices';
import { type Shown, TextArea } from './field';
import type { Wording } from './ready-wordings';

interface Props {
  shown: Shown;
  /** The address of the signature's screen. */
  here: string;
  /** The view of the queue that a decision leads on in. */
  queue: string;
  signature: OrganiserSignature;
  wordings: { return: Wording[]; refuse: Wording[] };
}

/**
 * Every decision that can be taken on the signature now, in one form: how it was verified is said once, each button is a
 * decision of its own, and none loses what was typed for another. Enter in a choice is the first button.
 */
export function DecisionForms({ shown, here, queue, signature, wordings }: Props) {
  const m = messagesIn(shown.lang);
  const { status, waiting, accepted, current, answer } = signature;
  const is = (...those: (typeof status)[]) => those.includes(status);
  const hasMessage = current.message !== null && current.consents.consentPublishMessage;
  const asksForMessage = hasMessage && !is('unconfirmed');
  const canAccept = is('waiting', 'returned', 'accepted', 'refused') && Boolean(waiting || (accepted && answer));
  const act = (name: string) => ({ type: 'submit' as const, formAction: `${here}/${name}` });
  return (
    <form method="post" action={`${here}/accept`} noValidate>
      <input type="hidden" name="version" value={signature.version} />
      <input type="hidden" name="queue" value={queue} />
      {asksForMessage && <input type="hidden" name="hasMessage" value="yes" />}
      <HowVerified shown={shown} ways={VERIFIED_HOW} isNeeded={is('unconfirmed')} />
      {asksForMessage && <MessageChoice shown={shown} signature={signature} />}
      <div className="decisions">
        {is('unconfirmed') && (
          <Decision title={m.moderation.confirmTitle} hint={m.moderation.confirmHint}>
            <button {...act('confirm')}>{m.moderation.confirm}</button>
          </Decision>
        )}
        {canAccept && (
          <Decision title={m.admin.acceptTitle}>
            <button {...act('accept')}>{m.admin.accept}</button>
          </Decision>
        )}
        <OtherDecisions shown={shown} here={here} on={signature} wordings={wordings} />
        {hasMessage && accepted?.message === current.message && !is('unconfirmed', 'refused') && (
          <Decision title={m.moderation.messageAloneTitle} hint={m.moderation.messageAloneHint}>
            <button className="quiet" {...act('message')}>
              {m.moderation.messageAlone}
            </button>
          </Decision>
        )}
      </div>
    </form>
  );
}

interface HowProps {
  shown: Shown;
  /** Those that there are for it. */
  ways: readonly VerifiedHow[];
  isNeeded?: boolean;
}

/** How it was verified, which is said once for whatever is decided. */
export function HowVerified({ shown, ways, isNeeded = false }: HowProps) {
  const { admin, moderation: m } = messagesIn(shown.lang);
  return (
    <>
      <Choice
        {...shown}
        name="verifiedHow"
        label={admin.verifiedHow}
        hint={m.verifiedHowHint}
        options={ways.map((value) => ({ value, label: admin.verified[value] }))}
      />
      <TextArea
        {...shown}
        name="verifiedWhat"
        label={m.evidence}
        hint={isNeeded ? m.evidenceNeeded : m.evidenceHint}
        rows={2}
      />
    </>
  );
}

interface OtherProps {
  shown: Shown;
  here: string;
  /** A signature or a démarche. */
  on: Pick<OrganiserSignature, 'status' | 'lang'> & { accepted: object | null; waiting: object | null };
  /** Texts at hand, where there are any for it. */
  wordings?: { return: Wording[]; refuse: Wording[] };
}

/** To ask, to refuse, to hold and to release, as far as its status allows. */
export function OtherDecisions({ shown, here, on, wordings }: OtherProps) {
  const m = messagesIn(shown.lang);
  const { status, accepted, waiting } = on;
  const is = (...those: (typeof status)[]) => those.includes(status);
  const act = (name: string) => ({ type: 'submit' as const, formAction: `${here}/${name}` });
  return (
    <>
      {is('waiting', 'accepted', 'held') && (
        <Decision title={m.admin.returnTitle}>
          <TextArea {...shown} name="question" label={m.admin.question} hint={writeIn(shown.lang, on.lang)} />
          {wordings && <Wordings shown={shown} here={here} wordings={wordings.return} lang={on.lang} />}
          <button className="quiet" {...act('return')}>
            {m.admin.return}
          </button>
        </Decision>
      )}
      {is('waiting', 'returned', 'accepted', 'held') && (
        <Decision
          title={m.admin.refuseTitle}
          hint={accepted && (waiting ? m.moderation.refuseCorrection : m.moderation.refuseAccepted)}
        >
          <TextArea {...shown} name="reason" label={m.admin.reason} hint={writeIn(shown.lang, on.lang)} />
          {wordings && <Wordings shown={shown} here={here} wordings={wordings.refuse} lang={on.lang} />}
          <button className="quiet" {...act('refuse')}>
            {m.admin.refuse}
          </button>
        </Decision>
      )}
      {is('held') && (
        <Decision title={m.moderation.releaseTitle} hint={m.moderation.releaseHint}>
          <button className="quiet" {...act('release')}>
            {m.moderation.release}
          </button>
        </Decision>
      )}
      {is('waiting', 'returned', 'accepted') && (
        <Decision title={m.moderation.holdTitle} hint={m.moderation.holdHint}>
          <button className="quiet" {...act('hold')}>
            {m.moderation.hold}
          </button>
        </Decision>
      )}
    </>
  );
}

export function Decision({ title, hint, children }: { title: string; hint?: string | null; children: ReactNode }) {
  return (
    <div className="decision">
      <h3>{title}</h3>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}

function MessageChoice({ shown, signature }: { shown: Shown; signature: OrganiserSignature }) {
  const m = messagesIn(shown.lang).moderation;
  const { accepted, current, messageIs } = signature;
  // What was decided on other words decides nothing on these.
  const decided = accepted && accepted.message !== current.message ? null : messageIs;
  return (
    <Choice
      {...shown}
      values={{ ...(decided && { message: decided }), ...shown.values }}
      name="message"
      label={m.messageChoice}
      hint={m.messageChoiceHint}
      options={[
        { value: 'published', label: m.messagePublish },
        { value: 'kept-back', label: m.messageKeepBack },
      ]}
    />
  );
}

interface WordingsProps {
  shown: Shown;
  here: string;
  wordings: Wording[];
  /** The language that is written in. */
  lang: string;
}

function Wordings({ shown, here, wordings, lang }: WordingsProps) {
  const m = messagesIn(shown.lang).moderation;
  if (wordings.length === 0) return <p className="hint">{m.noReadyText(languageName(lang, shown.lang))}</p>;
  return (
    <details>
      <summary>{m.readyTexts}</summary>
      <ul>
        {wordings.map(({ id, title }) => (
          <li key={id}>
            <button className="bare" type="submit" formAction={`${here}/ready`} name="ready" value={id}>
              <bdi lang={lang}>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function writeIn(lang: string, theirs: string): string {
  return messagesIn(lang).moderation.writeIn(languageName(theirs, lang));
}
