import type { Metadata } from 'next';
import { listAddressees, readDraft, readPrivateDemarche, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { ReportFields, reportLabels } from '../../../../demarche-fields';
import { fieldsOfTold, reportForm, withTold } from '../../../../demarche-form';
import { ErrorSummary } from '../../../../field';
import { MissingDemarche } from '../../../../missing-demarche';
import { MissingPage } from '../../../../missing-page';
import type { AtPrivatePage } from '../../../../private-route';
import { SaidOnce } from '../../../../private-words';
import { originalsBeside } from '../../../../promises';
import { PublicPage } from '../../../../public-page';
import { errorsOf } from '../../../../signature-form';

interface Props extends AtPrivatePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).demarchePage.changeTitle };
}

/** Where a démarche is completed: a reply came, a word was wrong. */
export default async function Page({ params, searchParams }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const demarche = await readPrivateDemarche(token);
  if (typeof demarche === 'string') return <MissingDemarche lang={lang} why={demarche} />;
  const { demarchePage: m, privatePage } = messagesIn(lang);
  const path = `/demarche/${token}/correction`;
  if (demarche.status === 'refused') return <SaidOnce lang={lang} path={path} title={m.changeTitle} text={m.tooLate} />;
  const { appeal } = demarche;
  const { draft } = fieldsIn(await searchParams);
  const typed = draft ? await readDraft(draft) : null;
  const told = demarche.waiting ?? demarche.accepted;
  const addressees = withTold(await listAddressees(appeal.id), told);
  const errors = typed ? errorsOf(reportForm(appeal, addressees), typed) : {};
  const shown = { lang, values: typed ?? (told ? fieldsOfTold(told) : {}), errors };
  const here = `/${lang}/demarche/${token}`;
  return (
    <PublicPage lang={lang} path={path} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.changeTitle}</h1>
        <p className="lead">{m.changeHint}</p>
        <ErrorSummary lang={lang} errors={errors} labels={reportLabels(lang)} />
        <form method="post" action={`${here}/correct`} noValidate>
          <ReportFields {...{ ...shown, appeal, addressees }} beside={await originalsBeside(lang)} completing />
          <button type="submit">{privatePage.changeSubmit}</button>
        </form>
        <p>
          <a href={here}>{m.back}</a>
        </p>
      </div>
    </PublicPage>
  );
}
