import { findAppeal, listEditions } from '@/db';
import { type Edition, may, RECIPIENTS } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { AdminPage } from '../../../admin-page';
import { EditionCode } from '../../../edition-counts';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).editions.title };
}

export default async function Page({ params }: Props) {
  const { organiser, lang } = await requireOrganiser('editions.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const m = messagesIn(lang).editions;
  const editions = await listEditions(appeal.id);
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      <p>{m.intro}</p>
      {may(organiser, 'editions.freeze') && (
        <section>
          <h2>{m.prepare}</h2>
          <ul className="ways-on">
            {RECIPIENTS.map((recipients) => (
              <li key={recipients}>
                <a href={`/admin/${slug}/editions/new/${recipients}`}>{m.recipients[recipients]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {editions.length === 0 ? <p>{m.none}</p> : <Editions lang={lang} slug={slug} editions={editions} />}
    </AdminPage>
  );
}

function Editions({ lang, slug, editions }: { lang: string; slug: string; editions: Edition[] }) {
  const m = messagesIn(lang).editions;
  const { number, recipients, frozen, counts, code } = m.columns;
  return (
    <table className="stacking">
      <thead>
        <tr>
          {[number, recipients, frozen, counts, code].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {editions.toReversed().map((edition) => (
          <tr key={edition.id}>
            <th scope="row">
              <a href={`/admin/${slug}/editions/${edition.number}`}>{m.number(edition.number)}</a>
            </th>
            <td data-head={recipients}>{m.recipients[edition.recipients]}</td>
            <td data-head={frozen}>{dayIn(lang, edition.frozenAt)}</td>
            <td data-head={counts}>
              {m.organisations(edition.counts.organisations)}
              {comma(lang)}
              {m.countries(edition.counts.countries)}
            </td>
            <td data-head={code}>
              <EditionCode code={edition.code} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
