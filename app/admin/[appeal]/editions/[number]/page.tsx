import { findAppeal, findEdition, readEditionEntries, readPack } from '@/db';
import { may } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { ended } from '@/messages/typography';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { EditionCode, EditionCounts, UnnamedNumbers } from '../../../../edition-counts';
import { EditionDone } from '../../../../edition-done';
import { EditionPack } from '../../../../edition-pack';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string; number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).editions.title };
}

/** An edition at the desk: what it is, and its files. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('editions.read');
  const { appeal: slug, number } = await params;
  const appeal = await findAppeal(slug);
  const edition = appeal && (await findEdition(appeal.id, Number(number)));
  if (!edition) return <MissingDeskPage />;
  const { done } = fieldsIn(await searchParams);
  const [{ removed }, pack] = await Promise.all([readEditionEntries(edition.id), readPack(edition.id)]);
  const { editions: m, deliveries, deliveryDesk } = messagesIn(lang);
  const here = `/admin/${slug}/editions/${edition.number}`;
  return (
    <AdminPage lang={lang} title={m.number(edition.number)} appeal={slug}>
      <EditionDone lang={lang} done={done} />
      <p>
        {m.recipients[edition.recipients]} · {ended(deliveries.frozenOn(dayIn(lang, edition.frozenAt)))}
      </p>
      <p>
        {deliveries.code} <EditionCode code={edition.code} /> ·{' '}
        <a href={`/${lang}/${slug}/deliveries/${edition.number}`}>{m.publicPage}</a>
      </p>
      <section>
        <h2>{deliveries.contains}</h2>
        <EditionCounts lang={lang} {...edition} />
        <UnnamedNumbers lang={lang} counts={edition.counts} />
        {removed > 0 && <p className="notice">{deliveries.removedSince(removed)}</p>}
      </section>
      {may(organiser, 'deliveries.write') && (
        <p>
          <a href={`${here}/delivered`}>{deliveryDesk.add}</a>
        </p>
      )}
      <EditionPack {...{ lang, here, edition, pack, organiser }} />
    </AdminPage>
  );
}
