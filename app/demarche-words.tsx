import type { PublicDemarche } from '@/db/types';
import { countryName, dayIn, directionOf, messagesIn, monthIn } from '@/messages';
import { comma } from '@/messages/typography';
import { officeIn } from './addressee-words';
import { type Moment, Shown } from './delivery-line';

interface Props {
  lang: string;
  demarche: PublicDemarche;
}

interface Placed extends Props {
  /** The address of the appeal's page: `/fr/zhanaozen-2011`. */
  home: string;
}

/** When it was: a day, several, or only the month. */
export function When({ lang, demarche: { on, until, isVeiled } }: Props) {
  if (isVeiled) return <time dateTime={on}>{monthIn(lang, on)}</time>;
  if (!until || until === on) return <time dateTime={on}>{dayIn(lang, on)}</time>;
  return <>{messagesIn(lang).demarches.period(dayIn(lang, on), dayIn(lang, until))}</>;
}

/** Who did it: the names, each with a way to its signature where it has signed; or that it is not told. */
export function WhoActed({ lang, demarche: { organisations }, home, linked = true }: Placed & { linked?: boolean }) {
  if (organisations.length === 0) return <>{messagesIn(lang).demarches.anOrganisation}</>;
  return organisations.map(({ name, signatory }, place) => (
    <span key={name}>
      {place > 0 && comma(lang)}
      {signatory && linked ? (
        <a href={`${home}/signatories/${signatory}`}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
    </span>
  ));
}

/** To whom it was, in the page's language where the office has a name in it. */
export function ToWhom({
  lang,
  demarche: { addressee, otherAddressee },
}: {
  lang: string;
  demarche: Pick<PublicDemarche, 'addressee' | 'otherAddressee'>;
}) {
  if (addressee) return <bdi lang={addressee.offices[lang] ? lang : addressee.lang}>{officeIn(lang, addressee)}</bdi>;
  return otherAddressee ? <bdi>{otherAddressee}</bdi> : null;
}

/** Kind and outcome, addressee, where and when: the line under a name. */
export function InShort({ lang, demarche }: Props) {
  const m = messagesIn(lang).demarches;
  const { kind, country, place, outcome, addressee, otherAddressee } = demarche;
  return (
    <small>
      {m.kinds[kind]} · {countryName(lang, country)}
      {place && (
        <>
          {comma(lang)}
          <bdi>{place}</bdi>
        </>
      )}
      {(addressee || otherAddressee) && (
        <>
          {' · '}
          <ToWhom lang={lang} demarche={demarche} />
        </>
      )}
      {outcome !== 'unknown' && ` · ${m.outcomes[outcome]}`}
    </small>
  );
}

/** A démarche on a line of time. */
export function momentOfDemarche({ lang, demarche, home }: Placed): Moment {
  const what = (
    <p className="entry">
      <a className="organisation" href={`${home}/demarches/${demarche.code}`}>
        <WhoActed lang={lang} demarche={demarche} home={home} linked={false} />
      </a>
      <InShort lang={lang} demarche={demarche} />
    </p>
  );
  return { key: demarche.code, on: demarche.on, what };
}

interface InFull extends Props {
  /** The address below which its pictures are. */
  pictures: string;
}

/** All that everybody may read of a démarche, in its own words. */
export function DemarcheInFull({ lang, demarche, pictures }: InFull) {
  const { demarches: m } = messagesIn(lang);
  const { inShort, text, reply, link, contact, attachments, isVeiled } = demarche;
  const spoken = { lang: demarche.lang, dir: directionOf(demarche.lang) };
  return (
    <>
      <p className="entry">
        <When lang={lang} demarche={demarche} />
        <InShort lang={lang} demarche={demarche} />
      </p>
      {inShort && (
        <p className="lead" {...spoken}>
          {inShort}
        </p>
      )}
      {isVeiled && <p className="aside">{m.veiled}</p>}
      <Words title={m.brought} words={text} spoken={spoken} />
      <Words title={m.replied} words={reply} spoken={{ dir: 'auto' }} />
      {attachments.map((attachment) => (
        <Shown key={attachment.id} lang={lang} attachment={attachment} from={pictures} />
      ))}
      {link && (
        <p>
          {m.more} ·{' '}
          <a href={link} rel="noreferrer nofollow" dir="ltr">
            {link}
          </a>
        </p>
      )}
      {contact && (
        <p>
          {m.contact} · <bdi>{contact}</bdi>
        </p>
      )}
    </>
  );
}

interface WordsProps {
  title: string;
  words: string | null;
  /** Whose language is not known has none: a reply is not in that of who reports it. */
  spoken: { lang?: string; dir: 'ltr' | 'rtl' | 'auto' };
}

function Words({ title, words, spoken }: WordsProps) {
  if (!words) return null;
  return (
    <section>
      <h2>{title}</h2>
      <blockquote className="words" {...spoken}>
        {words}
      </blockquote>
    </section>
  );
}
