import { Fragment } from 'react';
import type { Occasion, Sheet } from './letter';
import { Address, Appeal, Paragraph, Title } from './passages';

/** Lists every signature of a mailbox, where it stands and the link of its private page. */
export function links({ words, entries }: Occasion): Sheet {
  const { links: says } = words;
  return {
    subject: says.subject,
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entries.length)}</Paragraph>
        {entries.map(({ link, organisation, appealTitle, status }) => (
          <Fragment key={link}>
            <Title>{organisation ?? words.confidentialSignature}</Title>
            <Appeal title={appealTitle} words={words} />
            <Paragraph>{words.standing[status]}</Paragraph>
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
