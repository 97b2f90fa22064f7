import { messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Quote, Title } from './passages';

/** Brings an organiser's question about a démarche. */
export function demarcheReturned({ lang, words, demarche, question }: Occasion): Sheet {
  const says = messagesIn(lang).demarcheLetters.returned;
  return {
    subject: says.subject,
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Title>{words.returned.question}</Title>
        <Quote>{question}</Quote>
        <Paragraph>{words.returned.answer}</Paragraph>
        <PrivatePage link={demarche.link} words={words} button={words.returned.button} />
      </>
    ),
  };
}
