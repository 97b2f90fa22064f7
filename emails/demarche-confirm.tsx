import { messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Title } from './passages';

/** Asks the mailbox's owner to confirm the report of a démarche, and says what happens if not. */
export function demarcheConfirm({ lang, words, demarche }: Occasion): Sheet {
  const says = messagesIn(lang).demarcheLetters.confirm;
  return {
    subject: says.subject,
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Paragraph>{says.pending}</Paragraph>
        <PrivatePage link={demarche.link} words={words} button={says.button} />
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
