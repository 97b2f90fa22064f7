import { countErasable, eraseContactsOn, findAppeal } from '@/db';
import type { ContactNumbers } from '@/db/types';
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
  return { title: messagesIn(await deskLanguage()).overview.retention.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('erasures.run');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { done } = fieldsIn(await searchParams);
  const day = eraseContactsOn(appeal);
  const numbers = await countErasable(appeal.id);
  const isLeft = Object.values(numbers).some((n) => n > 0);
  const m = messagesIn(lang).overview.retention;
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {(done === 'erased' || done === 'not-closed') && (
        <p className="notice" role="status">
          {done === 'erased' ? m.erased : m.refused}
        </p>
      )}
      <p>{m.intro}</p>
      <p className="lead">{!day ? m.notClosed : isLeft ? m.on(dayIn(lang, day)) : m.nothingLeft}</p>
      {isLeft && <Numbers lang={lang} numbers={numbers} />}
      {day && isLeft && (
        <form method="post" action={`/admin/${slug}/retention/erase`}>
          <p className="hint">{m.afterwards}</p>
          <button type="submit">{m.erase}</button>
        </form>
      )}
    </AdminPage>
  );
}

function Numbers({ lang, numbers }: { lang: string; numbers: ContactNumbers }) {
  const m = messagesIn(lang).overview.retention;
  return (
    <table>
      <caption>{m.would}</caption>
      <thead>
        <tr>
          <th scope="col">{m.what}</th>
          <th scope="col">{m.number}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(numbers).map(([what, n]) => (
          <tr key={what}>
            <th scope="row">{m.numbers[what as keyof ContactNumbers]}</th>
            <td>{numberIn(lang, n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
