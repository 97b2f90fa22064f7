import type { ReactNode } from 'react';
import { type Attachment, type Delivery, type EditionHead, isUnanswered, type Outcome } from '@/db/types';
import { dayIn, directionOf, messagesIn, monthIn } from '@/messages';
import { officeIn } from './addressee-words';
import { EditionCode } from './edition-counts';

/** Something that happened on a day. */
export interface Moment {
  key: string;
  /** YYYY-MM-DD, or YYYY-MM where no day is told. */
  on: string;
  what: ReactNode;
}

const MONTH = 'YYYY-MM'.length;

/** A line of time, in the order in which the moments are given. */
export function LineOfTime({ lang, moments }: { lang: string; moments: Moment[] }) {
  return (
    <ol className="line">
      {moments.map(({ key, on, what }) => (
        <li key={key}>
          <time dateTime={on}>{on.length === MONTH ? monthIn(lang, on) : dayIn(lang, on)}</time>
          {what}
        </li>
      ))}
    </ol>
  );
}

/** The first first; of one day, in the order given. */
export function inTime(moments: Moment[]): Moment[] {
  return moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface OfDelivery {
  lang: string;
  delivery: Delivery;
  /** Where the public files of deliveries are: `/fr/zhanaozen-2011/deliveries`. */
  files: string;
}

/** That a list was frozen. */
export function momentOfEdition(lang: string, { id, number, code, frozenAt }: EditionHead, files: string): Moment {
  const { delivering: m, editions, deliveries } = messagesIn(lang);
  const what = (
    <>
      <p>
        <strong>{m.frozen}</strong> · <a href={`${files}/${number}`}>{editions.number(number)}</a>
      </p>
      <p className="aside">
        {deliveries.code} <EditionCode code={code} />
      </p>
    </>
  );
  return { key: id, on: frozenAt.toISOString().slice(0, 10), what };
}

/** All that happened with a delivery, with what everybody may see of it. */
export function momentsOfDelivery({ lang, delivery, files }: OfDelivery, now = new Date()): Moment[] {
  const m = messagesIn(lang).delivering;
  const { id, deliveredOn, answerDueOn, outcomes } = delivery;
  const unanswered = answerDueOn !== null && isUnanswered(delivery, now);
  return [
    { key: id, on: deliveredOn, what: <Delivered {...{ lang, delivery, files }} now={now} /> },
    ...outcomes.map((outcome) => ({
      key: outcome.id,
      on: outcome.cameOn,
      what: <Came lang={lang} delivery={delivery} outcome={outcome} />,
    })),
    ...(unanswered
      ? [
          {
            key: `${id} due`,
            on: answerDueOn,
            what: <Head {...{ lang, delivery }} said={m.unanswered(dayIn(lang, answerDueOn))} />,
          },
        ]
      : []),
  ];
}

function Delivered({ lang, delivery, files, now }: OfDelivery & { now: Date }) {
  const { delivering: m, editions } = messagesIn(lang);
  const { edition, way, place, broughtBy, answerDueOn, outcomes, attachments } = delivery;
  const isAwaited = answerDueOn && !isUnanswered(delivery, now) && !outcomes.some(({ kind }) => kind === 'replied');
  return (
    <>
      <Head lang={lang} delivery={delivery} said={m.ways[way]} />
      <p className="aside">
        <a href={`${files}/${edition.number}`}>{editions.number(edition.number)}</a> · <bdi>{place}</bdi> ·{' '}
        <bdi>{broughtBy}</bdi>
      </p>
      {isAwaited && <p className="aside">{m.expected(dayIn(lang, answerDueOn))}</p>}
      {attachments
        .filter(({ isPublic }) => isPublic)
        .map((attachment) => (
          <Shown key={attachment.id} lang={lang} attachment={attachment} from={`${files}/attachments`} />
        ))}
    </>
  );
}

function Came({ lang, delivery, outcome }: { lang: string; delivery: Delivery; outcome: Outcome }) {
  const m = messagesIn(lang).delivering;
  const { kind, text, lang: written, translation, translationLang } = outcome;
  return (
    <>
      <Head lang={lang} delivery={delivery} said={m.outcomes[kind]} />
      {text && (
        <blockquote className="words" lang={written ?? undefined} dir="auto">
          {text}
        </blockquote>
      )}
      {translation && (
        <>
          <p className="aside">{m.translation}</p>
          <blockquote className="words" lang={translationLang ?? undefined} dir="auto">
            {translation}
          </blockquote>
        </>
      )}
    </>
  );
}

function Head({ lang, delivery, said }: { lang: string; delivery: Delivery; said: string }) {
  const { addressee } = delivery;
  const named = addressee.offices[lang] ? lang : addressee.lang;
  return (
    <p>
      <strong lang={named} dir={directionOf(named)}>
        <bdi>{officeIn(lang, addressee)}</bdi>
      </strong>{' '}
      · {said}
    </p>
  );
}

interface ShownProps {
  lang: string;
  attachment: Attachment;
  /** The address below which the files are. */
  from: string;
}

/** A picture, or a way to a PDF. */
export function Shown({ lang, attachment, from }: ShownProps) {
  const m = messagesIn(lang).delivering;
  const { id, shows, description, type, width, height } = attachment;
  const address = `${from}/${id}`;
  if (type === 'application/pdf')
    return (
      <p>
        {m.attachments[shows]} · <a href={address}>{m.pdf(description)}</a>
      </p>
    );
  return (
    <figure className="attached">
      <a href={address}>
        {/* biome-ignore lint/performance/noImgElement: the framework's own picture needs a script. */}
        <img
          src={`${address}?shown`}
          alt={description}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
        />
      </a>
      <figcaption>
        {m.attachments[shows]} · <bdi>{description}</bdi>
      </figcaption>
    </figure>
  );
}
