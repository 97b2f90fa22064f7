import type { Decision } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';

/** Who decided what, when, why, and how it was verified; the newest first. */
export function DecisionHistory({ lang, decisions }: { lang: string; decisions: Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{messagesIn(lang).admin.history}</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <OneDecision lang={lang} decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneDecision({ lang, decision }: { lang: string; decision: Decision }) {
  const { admin: m, moderation } = messagesIn(lang);
  const { at, act, by, verifiedHow, evidence, question, reason, answer } = decision;
  return (
    <>
      {momentIn(lang, at)} · {m.acts[act]}, <bdi>{by}</bdi>
      {verifiedHow && ` · ${m.verified[verifiedHow]}`}
      {evidence && <Quoted title={moderation.evidenceWas} words={evidence} />}
      {question && <Quoted title={moderation.questionWas} words={question} />}
      {reason && <Quoted title={moderation.reasonWas} words={reason} />}
      {answer && <Quoted title={m.answerGiven} words={answer} />}
    </>
  );
}

function Quoted({ title, words }: { title: string; words: string }) {
  return (
    <>
      <p className="hint">{title}</p>
      <p className="words" dir="auto">
        {words}
      </p>
    </>
  );
}
