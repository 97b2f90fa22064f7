import type { Metadata } from 'next';
import { readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { Answerable } from '../../answerable';
import { MissingPage } from '../../missing-page';
import { publicMetadata } from '../../page-metadata';
import { PublicPage } from '../../public-page';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, intro } = messagesIn(lang).privacy;
  return publicMetadata({ lang, path: '/privacy', title, description: intro });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const site = await readSite();
  const m = messagesIn(lang).privacy;
  return (
    <PublicPage lang={lang} path="/privacy" site={site}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <h2>{m.who}</h2>
        <Answerable lang={lang} site={site} />
        <h2>{m.keptTitle}</h2>
        <ul>
          {m.kept.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h2>{m.publicTitle}</h2>
        <ExposureTable lang={lang} />
        <p>{m.demarches}</p>
        <h2>{m.howLongTitle}</h2>
        <ul>
          {m.howLong.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {site.keptFor && (
            <li>
              {m.siteKeeps} <bdi>{site.keptFor}</bdi>
            </li>
          )}
        </ul>
        <h2>{m.rightsTitle}</h2>
        <p>{m.rights}</p>
        <p>{m.honest}</p>
      </div>
    </PublicPage>
  );
}

function ExposureTable({ lang }: { lang: string }) {
  const m = messagesIn(lang).privacy;
  const heads = [m.tableChoice, m.tablePublic, m.tableCounted, m.tableHanded];
  return (
    <table className="stacking">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {m.rows.map(([choice, ...cells]) => (
          <tr key={choice}>
            <th scope="row">{choice}</th>
            {cells.map((cell, column) => (
              <td key={heads[column + 1]} data-head={heads[column + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
