import { findAppeal, listSheets } from '@/db';
import type { Sheet } from '@/db/types';
import { dayIn, messagesIn, numberIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).paper.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('paper.enter');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { entered } = fieldsIn(await searchParams);
  const sheets = await listSheets(appeal.id);
  const justNow = sheets.find(({ id }) => id === entered);
  const m = messagesIn(lang).paper;
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {justNow && (
        <p className="notice" role="status">
          {m.entered(justNow.entered, justNow.countedOnly)}
        </p>
      )}
      <p>{m.intro}</p>
      <ul className="others">
        <li>
          <a href={`/admin/${slug}/paper/sheet`}>{m.oneSheet}</a>
        </li>
        <li>
          <a href={`/admin/${slug}/paper/file`}>{m.aFile}</a>
        </li>
      </ul>
      <section>
        <h2>{m.sheets}</h2>
        {sheets.length === 0 ? <p>{m.noSheets}</p> : <Sheets lang={lang} sheets={sheets} />}
      </section>
    </AdminPage>
  );
}

function Sheets({ lang, sheets }: { lang: string; sheets: Sheet[] }) {
  const m = messagesIn(lang).paper;
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{m.place}</th>
          <th scope="col">{m.collectedOn}</th>
          <th scope="col">{m.collectedBy}</th>
          <th scope="col">{m.enteredBy}</th>
          <th scope="col">{m.numberEntered}</th>
          <th scope="col">{m.numberCounted}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.id}>
            <th scope="row">
              <bdi>{sheet.place}</bdi>
            </th>
            <td data-head={m.collectedOn}>{dayIn(lang, sheet.collectedOn)}</td>
            <td data-head={m.collectedBy}>
              <bdi>{sheet.collectedBy}</bdi>
            </td>
            <td data-head={m.enteredBy}>
              <bdi>{sheet.enteredBy}</bdi>
            </td>
            <td data-head={m.numberEntered}>{numberIn(lang, sheet.entered)}</td>
            <td data-head={m.numberCounted}>{numberIn(lang, sheet.countedOnly)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
