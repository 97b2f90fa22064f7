import { findAppeal, findText, listCoveringLetters, previewEdition, readDraft, readSite } from '@/db';
import { type Appeal, isRecipients, type Recipients } from '@/db/types';
import { modelLetter } from '@/delivery/pack/model-letter';
import { languageName, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../../../address-fields';
import { AdminPage } from '../../../../../../admin-page';
import { coveringLetterForm } from '../../../../../../covering-letter-form';
import { ErrorSummary, Input, TextArea } from '../../../../../../field';
import { MissingDeskPage } from '../../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../../organiser-guard';
import type { Fields } from '../../../../../../read-form';
import { errorsOf } from '../../../../../../signature-form';

interface Props {
  params: Promise<{ appeal: string; recipients: string; lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).editions.writeLetter };
}

/** The letter that goes with the next edition, in one language; a model of it, until one is kept. */
export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('editions.freeze');
  const { appeal: slug, recipients, lang: written } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isRecipients(recipients) || !/^[a-z]{2,3}$/.test(written)) return <MissingDeskPage />;
  const { draft } = fieldsIn(await searchParams);
  const typed = draft ? await readDraft(draft) : null;
  const values = typed ?? (await writtenSoFar(appeal, recipients, written));
  const errors = typed ? errorsOf(coveringLetterForm, typed) : {};
  const m = messagesIn(lang).editions;
  const shown = { lang, values, errors, written };
  const labels = { letterhead: m.letterhead, placeAndDay: m.placeAndDay, body: m.body, signers: m.signers };
  return (
    <AdminPage lang={lang} title={m.letterTitle(languageName(written, lang))} appeal={slug}>
      <p>
        {m.recipients[recipients]}. {m.lettersIntro}
      </p>
      <ErrorSummary lang={lang} errors={errors} labels={labels} />
      <form method="post" action={`/admin/${slug}/editions/letters/${recipients}/${written}/keep`} noValidate>
        <TextArea {...shown} name="letterhead" label={m.letterhead} hint={m.letterheadHint} rows={4} />
        <Input {...shown} name="placeAndDay" label={m.placeAndDay} />
        <TextArea {...shown} name="body" label={m.body} hint={m.bodyHint} rows={20} />
        <TextArea {...shown} name="signers" label={m.signers} hint={m.signersHint} rows={4} />
        <button type="submit">{m.keepLetter}</button>
      </form>
    </AdminPage>
  );
}

async function writtenSoFar(appeal: Appeal, recipients: Recipients, written: string): Promise<Fields> {
  const kept = (await listCoveringLetters(appeal.id, recipients)).find(({ lang }) => lang === written);
  if (kept) {
    const { lang: _, ...words } = kept;
    return words;
  }
  const [text, site, { counts }] = await Promise.all([
    findText(appeal, written),
    readSite(),
    previewEdition(appeal.id, recipients),
  ]);
  const letterhead = [site.runBy, site.contact].filter(Boolean).join('\n');
  return { letterhead, body: modelLetter(appeal, text, counts) };
}
