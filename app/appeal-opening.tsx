import { type Appeal, type ShownText, type Support, shutBecause } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { sentencesOf, unbroken } from '@/messages/typography';
import { Passage, spokenIn } from './appeal-words';
import { ProvenanceInShort } from './provenance';

interface OpeningProps {
  lang: string;
  appeal: Appeal;
  text: ShownText;
  support: Support;
  /** Of its heading, where the page has one of its own above it. */
  level?: 1 | 2;
}

/** What one must know at once: who calls and when, what happened, what is demanded, who stands behind it, how to sign. */
export function AppealOpening({ lang, appeal, text, support, level = 1 }: OpeningProps) {
  const Heading = `h${level}` as const;
  const m = messagesIn(lang).appeal;
  const words = { appeal, text };
  return (
    <div className="opening">
      <div className="head">
        <p className="who">
          {m.issuedOn(dayIn(lang, appeal.issuedOn))} · <bdi {...spokenIn(words, 'issuer')}>{text.issuer}</bdi>
        </p>
        <Heading className="title" {...spokenIn(words, 'title')}>
          {sentencesOf(text.title).map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </Heading>
        <ProvenanceInShort lang={lang} appeal={appeal} text={text} />
      </div>
      <p className="lead" {...spokenIn(words, 'summary')}>
        {unbroken(text.summary)}
      </p>
      <section className="demands" aria-labelledby="demands">
        <h2 id="demands">{m.demandsTitle}</h2>
        <ol {...spokenIn(words)}>
          {text.demands.map((demand, place) => (
            <li key={demand}>
              <Passage {...words} name={`demand-${place + 1}`}>
                {unbroken(demand)}
              </Passage>
            </li>
          ))}
        </ol>
      </section>
      <WayToSign lang={lang} appeal={appeal} support={support} />
    </div>
  );
}

function WayToSign({ lang, appeal, support }: Omit<OpeningProps, 'text'>) {
  const { appeal: m, handouts, act } = messagesIn(lang);
  const here = `/${lang}/${appeal.slug}`;
  return (
    <div className="act">
      <p className="stand">{m.standBehind(support.organisations, support.countries)}</p>
      {shutBecause(appeal) === 'closed' ? (
        <p className="notice">{m.closed}</p>
      ) : (
        <>
          <a className="button" href={`${here}/sign`}>
            {m.sign}
          </a>
          <p className="aside">
            {m.decideFirst} <a href={`${here}/meeting`}>{handouts.meeting}</a>
          </p>
        </>
      )}
      <p>
        <a className="more" href={`${here}/act`}>
          {act.title}
        </a>
      </p>
    </div>
  );
}
