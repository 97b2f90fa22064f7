import { findAppeal, findText, listGains, readDraft } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { DeliveryDone } from '../../../../delivery-done';
import { ErrorSummary } from '../../../../field';
import { GainFields, gainLabels } from '../../../../gain-fields';
import { fieldsOfGain, gainForm } from '../../../../gain-form';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { errorsOf } from '../../../../signature-form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).deliveryDesk.gains.title };
}

/** One thing obtained, to be corrected or taken out. */
export default async function Page({ params, searchParams }: Props) {
  const { lang } = await requireOrganiser('deliveries.write');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const gain = appeal && (await listGains(appeal.id)).find((each) => each.id === id);
  if (!gain) return <MissingDeskPage />;
  const { done, draft = '' } = fieldsIn(await searchParams);
  const [text, typed] = await Promise.all([findText(appeal, lang), readDraft(draft)]);
  const errors = typed ? errorsOf(gainForm(text.demands.length, appeal.sourceLang), typed) : {};
  const { deliveryDesk, admin } = messagesIn(lang);
  const here = `/admin/${slug}/gains/${id}`;
  return (
    <AdminPage lang={lang} title={deliveryDesk.gains.title} appeal={slug}>
      <DeliveryDone lang={lang} done={done} />
      <ErrorSummary lang={lang} errors={errors} labels={gainLabels(lang, appeal)} />
      <form method="post" action={`${here}/change`} noValidate>
        <GainFields {...{ lang, appeal, text, errors }} values={typed ?? fieldsOfGain(gain)} />
        <button type="submit">{admin.save}</button>
      </form>
      <section>
        <h2>{deliveryDesk.gains.removalTitle}</h2>
        <p>{deliveryDesk.gains.removalText}</p>
        <form method="post" action={`${here}/remove`}>
          <button className="quiet" type="submit">
            {deliveryDesk.removeYes}
          </button>
        </form>
      </section>
      <p>
        <a href={`/admin/${slug}/gains`}>{deliveryDesk.gains.back}</a>
      </p>
    </AdminPage>
  );
}
