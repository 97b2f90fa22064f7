import { listOwnEditions } from '@/db';
import type { OwnEdition, PrivateSignature } from '@/db/types';
import { directionOf, messagesIn } from '@/messages';
import { paragraphsOf } from '@/messages/typography';
import { inTime, LineOfTime, type Moment, momentsOfDelivery } from './delivery-line';
import { inFours } from './edition-counts';

interface Props {
  lang: string;
  signature: PrivateSignature;
}

/** What became of one signature, from the signing to what was answered, and the text that it signed. */
export async function OwnLine({ lang, signature }: Props) {
  const m = messagesIn(lang).delivering;
  const { signedAt, confirmedAt, acceptedAt, status, appeal } = signature;
  const files = `/${lang}/${appeal.slug}/deliveries`;
  const handed = status === 'refused' ? [] : await listOwnEditions(signature.id);
  const steps = [
    { name: m.signed, at: signedAt },
    { name: m.confirmed, at: confirmedAt },
    { name: m.accepted, at: acceptedAt },
  ];
  const moments = [
    ...steps.flatMap(({ name, at }) => (at ? [stepOf(name, at)] : [])),
    ...handed.flatMap((edition) => [
      inEdition(lang, edition, files),
      ...edition.deliveries.flatMap((delivery) => momentsOfDelivery({ lang, delivery, files })),
    ]),
  ];
  return (
    <section>
      <h2>{m.ownTitle}</h2>
      <LineOfTime lang={lang} moments={inTime(moments)} />
      <AsSigned lang={lang} signature={signature} />
    </section>
  );
}

function stepOf(name: string, at: Date): Moment {
  return {
    key: name,
    on: at.toISOString().slice(0, 10),
    what: (
      <p>
        <strong>{name}</strong>
      </p>
    ),
  };
}

function inEdition(lang: string, { number, code, frozenAt, isNamed }: OwnEdition, files: string): Moment {
  const m = messagesIn(lang).delivering;
  const what = (
    <p>
      <strong>{isNamed ? m.named : m.counted}</strong> ·{' '}
      <a href={`${files}/${number}`}>{m.edition(number, inFours(code))}</a>
    </p>
  );
  return { key: `edition ${number}`, on: frozenAt.toISOString().slice(0, 10), what };
}

function AsSigned({ lang, signature: { text } }: Props) {
  return (
    <details>
      <summary>{messagesIn(lang).delivering.asSigned}</summary>
      <div className="text" lang={text.lang} dir={directionOf(text.lang)}>
        <h3>{text.title}</h3>
        {paragraphsOf(text.body).map(({ words, isStrong }) => (
          <p key={words}>{isStrong ? <strong>{words}</strong> : words}</p>
        ))}
        <ol>
          {text.demands.map((demand) => (
            <li key={demand}>{demand}</li>
          ))}
        </ol>
      </div>
    </details>
  );
}
