import type { Metadata } from 'next';
import { countSupport, findAppeal, findText, listLatest, readSite } from '@/db';
import { type Appeal, type AppealText, shutBecause } from '@/db/types';
import { dayIn, directionOf, isLanguage, languageName, messagesIn } from '@/messages';
import { MissingPage } from '../../missing-page';
import { PublicPage } from '../../public-page';
import { EntriesByCountry } from '../../signatory-list';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

const LATEST = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return {};
  const { title, summary } = await findText(appeal, lang);
  return { title, description: summary };
}

export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, support, latest, site] = await Promise.all([
    findText(appeal, lang),
    countSupport(appeal.id),
    listLatest(appeal.id, LATEST),
    readSite(),
  ]);
  const m = messagesIn(lang).appeal;
  const here = `/${lang}/${appeal.slug}`;
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}`} site={site}>
      <Opening
        lang={lang}
        appeal={appeal}
        text={text}
        support={m.standBehind(support.organisations, support.countries)}
      />
      <section className="demands" aria-labelledby="demands">
        <div className="wrap">
          <h2 id="demands">{m.demandsTitle}</h2>
          <ol lang={text.lang} dir={directionOf(text.lang)}>
            {text.demands.map((demand) => (
              <li key={demand}>{unbroken(demand)}</li>
            ))}
          </ol>
        </div>
      </section>
      <div className="wrap two">
        <FullText lang={lang} appeal={appeal} text={text} />
        <aside aria-labelledby="latest">
          <h2 id="latest">{m.latestTitle}</h2>
          {support.organisations === 0 && <p>{m.noneYet}</p>}
          <EntriesByCountry lang={lang} entries={latest} level={3} list={`${here}/signatories`} />
          {support.organisations > 0 && (
            <p>
              <a className="more" href={`${here}/signatories`}>
                {m.allSignatories}
              </a>
            </p>
          )}
        </aside>
      </div>
    </PublicPage>
  );
}

function Opening({ lang, appeal, text, support }: { lang: string; appeal: Appeal; text: AppealText; support: string }) {
  const m = messagesIn(lang).appeal;
  return (
    <div className="wrap opening">
      <p className="who">
        {m.issuedOn(dayIn(lang, appeal.issuedOn))} · <bdi lang={text.lang}>{text.issuer}</bdi>
      </p>
      <h1 lang={text.lang} dir={directionOf(text.lang)}>
        {sentencesOf(text.title).map((sentence) => (
          <span key={sentence}>{unbroken(sentence)} </span>
        ))}
      </h1>
      <div className="meet">
        <p className="lead" lang={text.lang} dir={directionOf(text.lang)}>
          {text.summary}
        </p>
        <div className="act">
          <p className="stand">{support}</p>
          {shutBecause(appeal) !== 'closed' ? (
            <>
              <a className="button" href={`/${lang}/${appeal.slug}/sign`}>
                {m.sign}
              </a>
              <p className="aside">{m.decideFirst}</p>
            </>
          ) : (
            <p className="notice">{m.closed}</p>
          )}
        </div>
      </div>
    </div>
  );
}

function FullText({ lang, appeal, text }: { lang: string; appeal: Appeal; text: AppealText }) {
  const m = messagesIn(lang).appeal;
  const isSource = text.lang === appeal.sourceLang;
  return (
    <article>
      <h2>{m.fullText}</h2>
      <p className="provenance">
        {m.textStatus[text.status]}
        {text.translator && ` ${m.translatedBy(text.translator)}, ${dayIn(lang, text.datedOn)}`}.{' '}
        {!isSource && (
          <>
            {m.prevails(languageName(appeal.sourceLang, lang))}{' '}
            <a href={`/${appeal.sourceLang}/${appeal.slug}`}>{m.readSource}</a>.
          </>
        )}
      </p>
      {isSource && lang !== appeal.sourceLang && (
        <p className="notice">{m.noTranslation(languageName(appeal.sourceLang, lang))}</p>
      )}
      <div className="text" lang={text.lang} dir={directionOf(text.lang)}>
        {text.body.split(/\n{2,}/).map((paragraph) => (
          <Paragraph key={paragraph} text={paragraph} />
        ))}
      </div>
      <div className="hands">
        <h3>{m.issuedBy}</h3>
        <p lang={text.lang}>{text.signedAs}</p>
        <ul lang={text.lang}>
          {text.signedBy.map(({ name, office }) => (
            <li key={name}>
              <strong>{name}</strong>, {office}
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
          , {m.publishedOn(dayIn(lang, appeal.publishedOn))}
        </dd>
        <dt>{m.sha256}</dt>
        <dd>
          <code>{text.sha256}</code>
        </dd>
      </dl>
    </article>
  );
}

/** The texts know one mark: a paragraph between double asterisks is strong. */
function Paragraph({ text }: { text: string }) {
  const [, strong] = /^\*\*(.+)\*\*$/s.exec(text) ?? [];
  return <p>{strong ? <strong>{unbroken(strong)}</strong> : unbroken(text)}</p>;
}

/** Shows the spaces beside French punctuation as ones at which no line ends; the text that is kept has plain ones. */
function unbroken(text: string): string {
  return text.replace(/ (?=[»;:!?])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

function sentencesOf(title: string): string[] {
  return title.match(/[^!?.]+[\s\u00a0\u202f]*[!?.]*/gu)?.map((sentence) => sentence.trim()) ?? [title];
}
