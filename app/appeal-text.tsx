import type { Appeal, PublishedText } from '@/db/types';
import { dayIn, directionOf, messagesIn } from '@/messages';
import { comma, paragraphsOf } from '@/messages/typography';
import { Provenance } from './provenance';

interface Props {
  lang: string;
  appeal: Appeal;
  text: PublishedText;
}

/** The communiqué, set to be read, with what it is a translation of and where it was published. */
export function AppealArticle({ lang, appeal, text }: Props) {
  const m = messagesIn(lang).appeal;
  const told = { lang: text.lang, dir: directionOf(text.lang) };
  return (
    <article>
      <h2>{m.fullText}</h2>
      <Provenance lang={lang} appeal={appeal} text={text} />
      <div className="text" {...told}>
        {paragraphsOf(text.body).map(({ words, isStrong }) => (
          <p key={words}>{isStrong ? <strong>{words}</strong> : words}</p>
        ))}
      </div>
      <div className="hands">
        <h3>{m.issuedBy}</h3>
        <p {...told}>{text.signedAs}</p>
        <ul {...told}>
          {text.signedBy.map(({ name, office }) => (
            <li key={name}>
              <strong>{name}</strong>
              {comma(text.lang)}
              {office}
            </li>
          ))}
        </ul>
        <p className="aside">{m.issuersNote}</p>
      </div>
      <dl className="source">
        <dt>{m.source}</dt>
        <dd>
          <a href={appeal.sourceUrl} rel="noreferrer external">
            <bdi>{new URL(appeal.sourceUrl).host}</bdi>
          </a>
          {comma(lang)}
          {m.publishedOn(dayIn(lang, appeal.publishedOn))}
        </dd>
        <dt>{m.sha256}</dt>
        <dd>
          <code>{text.sha256}</code>
        </dd>
      </dl>
    </article>
  );
}
