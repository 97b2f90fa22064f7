import { Fragment } from 'react';
import type { Appeal, OrganiserSignature, Statement } from '@/db/types';
import { dayIn, languageName, messagesIn } from '@/messages';
import { Difference } from './difference';
import { SeenByOthers } from './seen-by-others';
import { factsOf } from './statement-facts';

interface Props {
  lang: string;
  signature: OrganiserSignature;
}

/** Who signs, in what capacity, and all that they say; a correction as a difference from what is in force. */
export function SignatureWords({ lang, appeal, signature }: Props & { appeal: Appeal }) {
  const m = messagesIn(lang);
  const { accepted, waiting } = signature;
  if (!waiting || !accepted) {
    const title = accepted ? m.admin.acceptedNow : m.admin.waitingNow;
    return (
      <section>
        <h2>{title}</h2>
        <Facts lang={lang} statement={signature.current} signature={signature} />
        <Seen lang={lang} appeal={appeal} statement={signature.current} signature={signature} />
      </section>
    );
  }
  return (
    <>
      <section>
        <h2>{m.admin.waitingNow}</h2>
        <p>{m.moderation.difference.meanwhile}</p>
        <Difference lang={lang} accepted={factsOf(lang, accepted)} waiting={factsOf(lang, waiting)} />
        <Seen lang={lang} appeal={appeal} statement={waiting} signature={signature} />
      </section>
      <details>
        <summary>{m.moderation.difference.whole}</summary>
        <Facts lang={lang} statement={waiting} signature={signature} />
      </details>
      <details>
        <summary>{m.moderation.difference.accepted}</summary>
        <Facts lang={lang} statement={accepted} signature={signature} />
      </details>
    </>
  );
}

/** Of the statement on the table these stand beside their glosses instead. */
const GLOSSED = ['mandateText', 'message'];

interface FactsProps extends Props {
  statement: Statement;
}

function Facts({ lang, statement, signature }: FactsProps) {
  const isCurrent = statement.id === signature.current.id;
  const said = factsOf(lang, statement).filter(({ name, value }) => value && !(isCurrent && GLOSSED.includes(name)));
  return (
    <dl className="facts">
      {[...said, ...aroundIt(lang, signature)].map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Seen({ lang, appeal, statement, signature }: FactsProps & { appeal: Appeal }) {
  const { signedAt, text } = signature;
  return <SeenByOthers lang={lang} appeal={appeal} said={statement} signedAt={signedAt} textLang={text.lang} />;
}

/** How the signature came, which is no part of what it says. */
function aroundIt(lang: string, { email, text, source, sheet, invitation }: OrganiserSignature) {
  const { sign, admin, moderation } = messagesIn(lang);
  const facts: [string, string | null | undefined][] = [
    [sign.email, email],
    [admin.language, `${languageName(text.lang, lang)}, ${text.sha256.slice(0, 12)}`],
    [admin.source, admin.sources[source]],
    [
      moderation.sheet,
      sheet && [dayIn(lang, sheet.collectedOn), sheet.place, sheet.collectedBy].filter(Boolean).join(', '),
    ],
    [moderation.invitedAs, invitation?.organisation],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
