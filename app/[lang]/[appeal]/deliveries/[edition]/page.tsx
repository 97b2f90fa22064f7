import type { Metadata } from 'next';
import { findAppeal, findEdition, findText, listDeliveries, readEditionEntries, readSite } from '@/db';
import { countNamed, type Edition, type Manifest } from '@/db/types';
import { dayIn, isLanguage, languageName, messagesIn } from '@/messages';
import { ended } from '@/messages/typography';
import { inTime, LineOfTime, momentsOfDelivery } from '../../../../delivery-line';
import { EditionCode, EditionCounts, NamedNumbers, UnnamedNumbers } from '../../../../edition-counts';
import { MissingPage } from '../../../../missing-page';
import { OfAppeal } from '../../../../of-appeal';
import { publicMetadata } from '../../../../page-metadata';
import { PublicPage } from '../../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string; edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug, edition } = await params;
  const { editions, deliveries } = messagesIn(lang);
  const title = editions.number(Number(edition) || 0);
  return publicMetadata({ lang, path: `/${slug}/deliveries/${edition}`, title, description: deliveries.intro });
}

/** What was handed over, as far as everybody may know it, and how to check a copy of it. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug, edition: number } = await params;
  const appeal = await findAppeal(slug);
  const edition = appeal && isLanguage(lang) ? await findEdition(appeal.id, Number(number)) : null;
  if (!appeal || !edition) return <MissingPage lang={lang} />;
  const [text, site, { entries, removed }, deliveries] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    readEditionEntries(edition.id),
    listDeliveries(appeal.id),
  ]);
  const { editions: words, deliveries: m, delivering } = messagesIn(lang);
  const files = `/${lang}/${slug}/deliveries`;
  const here = `${files}/${edition.number}`;
  const its = deliveries.filter((delivery) => delivery.edition.id === edition.id);
  const moments = its.flatMap((delivery) => momentsOfDelivery({ lang, delivery, files }));
  return (
    <PublicPage lang={lang} path={`/${slug}/deliveries/${edition.number}`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{words.number(edition.number)}</h1>
        <p className="lead">
          {words.recipients[edition.recipients]} · {ended(m.frozenOn(dayIn(lang, edition.frozenAt)))}
        </p>
        <p>
          {m.code} <EditionCode code={edition.code} />
        </p>
        <section>
          <h2>{m.contains}</h2>
          <EditionCounts lang={lang} {...edition} />
          <UnnamedNumbers lang={lang} counts={edition.counts} />
          {removed > 0 && <p className="notice">{m.removedSince(removed)}</p>}
          <NamedNumbers lang={lang} {...countNamed(entries.map(({ facts }) => facts))} />
        </section>
        {moments.length > 0 && (
          <section>
            <h2>{delivering.lineTitle}</h2>
            <LineOfTime lang={lang} moments={inTime(moments)} />
          </section>
        )}
        <SignedTexts lang={lang} slug={slug} edition={edition} />
        <Files lang={lang} here={here} />
        <HowToCheck lang={lang} edition={edition} />
      </div>
    </PublicPage>
  );
}

function SignedTexts({ lang, slug, edition }: { lang: string; slug: string; edition: Edition }) {
  const m = messagesIn(lang).deliveries;
  const { texts } = JSON.parse(edition.manifest) as Manifest;
  return (
    <section>
      <h2>{m.texts}</h2>
      <ul>
        {texts.map(({ lang: signed, version }) => (
          <li key={`${signed} ${version}`}>
            <a href={`/${signed}/${slug}`} hrefLang={signed}>
              {languageName(signed, lang)}
            </a>{' '}
            · {m.version(version)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ lang, here }: { lang: string; here: string }) {
  const m = messagesIn(lang).deliveries;
  return (
    <section>
      <h2>{m.files}</h2>
      <dl className="handed">
        <dt>
          <a href={`${here}/manifest.json`}>{m.manifest}</a> (JSON)
        </dt>
        <dd>{m.manifestHint}</dd>
        <dt>
          <a href={`${here}/list.json`}>{m.list}</a> (JSON)
        </dt>
        <dd>{m.listHint}</dd>
      </dl>
    </section>
  );
}

function HowToCheck({ lang, edition }: { lang: string; edition: Edition }) {
  const m = messagesIn(lang).deliveries;
  return (
    <section>
      <h2>{m.checkTitle}</h2>
      <p>{m.checkByEye}</p>
      <p>{m.checkByCommand}</p>
      <p>
        <code dir="ltr">sha256sum manifest.json</code>
      </p>
      <p>{m.whole}</p>
      <p>
        <code dir="ltr">{edition.sha256}</code>
      </p>
    </section>
  );
}
