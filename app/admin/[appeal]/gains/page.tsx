import { findAppeal, findText, listGains, readDraft } from '@/db';
import { may } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { Source } from '../../../addressee-words';
import { AdminPage } from '../../../admin-page';
import { ToldGain } from '../../../appeal-gains';
import { DeliveryDone } from '../../../delivery-done';
import { ErrorSummary } from '../../../field';
import { GainFields, gainLabels } from '../../../gain-fields';
import { gainForm } from '../../../gain-form';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import { errorsOf } from '../../../signature-form';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).deliveryDesk.gains.title };
}

/** What each demand has obtained, and the form that adds to it. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('editions.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { done, draft = '' } = fieldsIn(await searchParams);
  const [text, gains, typed] = await Promise.all([findText(appeal, lang), listGains(appeal.id), readDraft(draft)]);
  const errors = typed ? errorsOf(gainForm(text.demands.length, appeal.sourceLang), typed) : {};
  const { deliveryDesk, admin } = messagesIn(lang);
  const m = deliveryDesk.gains;
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      <DeliveryDone lang={lang} done={done} />
      <p>{m.intro}</p>
      {gains.length === 0 && <p>{m.none}</p>}
      {gains.map((gain) => (
        <section key={gain.id}>
          <h2>
            <bdi lang={text.lang}>{text.demands[gain.demand - 1]}</bdi>
          </h2>
          <p>
            <a href={`/admin/${slug}/gains/${gain.id}`}>{dayIn(lang, gain.cameOn)}</a>
          </p>
          <ToldGain lang={lang} appeal={appeal} gain={gain} />
          <p>
            <Source source={gain.source} />
          </p>
        </section>
      ))}
      {may(organiser, 'deliveries.write') && (
        <section>
          <h2>{m.add}</h2>
          <ErrorSummary lang={lang} errors={errors} labels={gainLabels(lang, appeal)} />
          <form method="post" action={`/admin/${slug}/gains/add`} noValidate>
            <GainFields {...{ lang, appeal, text, errors }} values={typed ?? {}} />
            <button type="submit">{admin.save}</button>
          </form>
        </section>
      )}
    </AdminPage>
  );
}
