import type { Appeal, ShownText } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { comma, paragraphsOf } from '@/messages/typography';
import { Passage, spokenApart, spokenIn } from './appeal-words';
import { Provenance } from './provenance';

interface Props {
  lang: string;
  appeal: Appeal;
  text: ShownText;
}

/** The communiqué, set to be read, with what it is a translation of and where it was published. */
export function AppealArticle({ lang, appeal, text }: Props) {
  const m = messagesIn(lang).appeal;
  const words = { appeal, text };
  return (
    <article>
      <h2>{m.fullText}</h2>
      <Provenance lang={lang} appeal={appeal} text={text} />
      <div className="text" {...spokenIn(words)}>
        {paragraphsOf(text.body).map((paragraph, place) => (
          <p key={paragraph.words} {...spokenApart(words, `paragraph-${place + 1}`)}>
            {paragraph.isStrong ? <strong>{paragraph.words}</strong> : paragraph.words}
          </p>
        ))}
      </div>
      <div className="hands">
        <h3>{m.issuedBy}</h3>
        <p {...spokenIn(words, 'signedAs')}>{text.signedAs}</p>
        <ul {...spokenIn(words)}>
          {text.signedBy.map(({ name, office }, place) => (
            <li key={name}>
              <strong>
                <Passage {...words} name={`name-${place + 1}`}>
                  {name}
                </Passage>
              </strong>
              {comma(text.lang)}
              <Passage {...words} name={`office-${place + 1}`}>
                {office}
              </Passage>
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
        {text.sha256 && (
          <>
            <dt>{m.sha256}</dt>
            <dd>
              <code>{text.sha256}</code>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
