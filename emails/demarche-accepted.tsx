import { messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage } from './passages';

/** Says that a démarche is accepted, and where a reply is added. */
export function demarcheAccepted({ lang, words, demarche }: Occasion): Sheet {
  const says = messagesIn(lang).demarcheLetters.accepted;
  return {
    subject: says.subject,
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Paragraph>{says.next}</Paragraph>
        <PrivatePage link={demarche.link} words={words} />
      </>
    ),
  };
}
