import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Steps, Title } from './passages';

/** Asks who says that an organisation did not sign to confirm it. */
export function objection({ words, objection: { organisation, appealTitle, link } }: Occasion): Sheet {
  const { objection: says } = words;
  return {
    subject: says.subject(organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{`${says.intro(organisation)} ${says.appeal(appealTitle)}`}</Paragraph>
        <Paragraph>{says.pending}</Paragraph>
        <PrivatePage link={link} words={words} button={says.button} />
        <Title>{says.next}</Title>
        <Steps>{says.steps}</Steps>
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
