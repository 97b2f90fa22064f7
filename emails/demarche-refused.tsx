import { messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Quote, Title } from './passages';

/** Brings an organiser's reason for refusing a démarche, or what was added to it. */
export function demarcheRefused({ lang, words, demarche, reason }: Occasion): Sheet {
  const says = messagesIn(lang).demarcheLetters.refused;
  return {
    subject: says.subject,
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Title>{words.refused.reason}</Title>
        <Quote>{reason}</Quote>
        <PrivatePage link={demarche.link} words={words} />
      </>
    ),
  };
}
