import { findAppeal, listAddressees, listCoveringLetters, previewEdition, readDraft } from '@/db';
import { isRecipients } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../../address-fields';
import { AdminPage } from '../../../../../admin-page';
import { EditionCounts, NamedNumbers, UnnamedNumbers } from '../../../../../edition-counts';
import { EditionDone } from '../../../../../edition-done';
import { FreezeForm } from '../../../../../edition-freezing';
import { LatinForms } from '../../../../../edition-latin';
import { LeftOut, Warnings } from '../../../../../edition-warnings';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string; recipients: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).editions.prepare };
}

/** All that an edition would hold and leave out, before it is frozen. */
export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('editions.freeze');
  const { appeal: slug, recipients } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isRecipients(recipients)) return <MissingDeskPage />;
  const { done, draft } = fieldsIn(await searchParams);
  const [preview, letters, addressees, typed] = await Promise.all([
    previewEdition(appeal.id, recipients),
    listCoveringLetters(appeal.id, recipients),
    listAddressees(appeal.id),
    draft ? readDraft(draft) : null,
  ]);
  const m = messagesIn(lang).editions;
  const here = `/admin/${slug}/editions/new/${recipients}`;
  return (
    <AdminPage lang={lang} title={m.previewTitle(preview.number)} appeal={slug}>
      <EditionDone lang={lang} done={done} />
      <p>
        {m.recipients[recipients]}. {m.previewIntro}
      </p>
      <section>
        <h2>{m.wouldHold}</h2>
        <EditionCounts lang={lang} {...preview} />
        <NamedNumbers lang={lang} {...preview} />
        {preview.counts.unnamed.length > 0 && <h3>{m.onlyNumbers}</h3>}
        <UnnamedNumbers lang={lang} counts={preview.counts} />
      </section>
      <LeftOut lang={lang} leftOut={preview.leftOut} />
      <Warnings lang={lang} warnings={preview.warnings} />
      <LatinForms lang={lang} here={here} names={preview.withoutLatin} />
      <FreezeForm {...{ lang, appeal, recipients, here, preview, letters, addressees }} typed={typed ?? {}} />
    </AdminPage>
  );
}
