import { Fragment } from 'react';
import { messagesIn } from '@/messages';
import type { Occasion, Sheet } from './letter';
import { Address, Appeal, Paragraph, Title } from './passages';

/** Lists every signature and démarche of a mailbox, with the link of its private page; of a signature also where it stands. */
export function links({ lang, words, entries, demarches }: Occasion): Sheet {
  const { links: says } = words;
  const { title } = messagesIn(lang).demarchePage;
  return {
    subject: entries.length > 0 ? says.subject : title,
    preview: says.preview,
    body: (
      <>
        {entries.length > 0 && <Paragraph>{says.intro(entries.length)}</Paragraph>}
        {entries.map(({ link, organisation, appealTitle, status }) => (
          <Fragment key={link}>
            <Title>{organisation ?? words.confidentialSignature}</Title>
            <Appeal title={appealTitle} words={words} />
            <Paragraph>{words.standing[status]}</Paragraph>
            <Address link={link} />
          </Fragment>
        ))}
        {demarches.map(({ link }) => (
          <Fragment key={link}>
            <Title>{title}</Title>
            <Address link={link} />
          </Fragment>
        ))}
        <Paragraph>{says.keepForYourself}</Paragraph>
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
