import type { LetterFacts } from '@/db/types';
import { dayIn, type Messages, messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Address, Paragraph, Title } from './passages';

/** Tells an organiser, in numbers alone, what waits at the desk, and how far the audit's chain has come. */
export function daily({ lang, words, facts, desk }: Occasion): Sheet {
  const { daily: says } = words;
  const waits = sentencesOf(lang, says, facts);
  return {
    subject: says.subject(waits.reduce((sum, { n }) => sum + n, 0)),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Paragraph lines>{waits.map(({ sentence }) => sentence).join('\n')}</Paragraph>
        <Paragraph>{says.where}</Paragraph>
        <Address link={desk('')} />
        <Title>{says.chain}</Title>
        <Paragraph>{says.head(Number(facts.auditNumber), String(facts.auditHash))}</Paragraph>
        <Paragraph>{says.chainHint}</Paragraph>
      </>
    ),
  };
}

function sentencesOf(lang: string, says: Messages['letters']['daily'], facts: LetterFacts) {
  const { toDecide, passedToMe, objections, answersDue, stuckLetters, exports } = says;
  const demarches = messagesIn(lang).demarcheDesk.toRead;
  const counted = Object.entries({ toDecide, passedToMe, objections, demarches, answersDue, stuckLetters, exports })
    .map(([what, says]) => ({ n: Number(facts[what] ?? 0), says }))
    .filter(({ n }) => n > 0)
    .map(({ n, says }) => ({ n, sentence: says(n) }));
  if (!facts.eraseOn) return counted;
  return [...counted, { n: 1, sentence: says.eraseOn(dayIn(lang, String(facts.eraseOn))) }];
}
