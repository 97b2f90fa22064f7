import type { Addressee, Appeal, PublishedText, Site } from '@/db/types';
import { messagesIn } from '@/messages';
import { ReportFields, reportLabels } from '../../../../demarche-fields';
import { newReportForm } from '../../../../demarche-form';
import { ErrorSummary } from '../../../../field';
import { OfAppeal } from '../../../../of-appeal';
import { NoMailNotice, PublicPage } from '../../../../public-page';
import type { Fields } from '../../../../read-form';
import { errorsOf } from '../../../../signature-form';
import { Trap } from '../../../../trap';

interface Props {
  lang: string;
  appeal: Appeal;
  text: PublishedText;
  site: Site;
  addressees: Addressee[];
  beside: string | null;
  /** What was typed before, or null on a first visit. */
  typed: Fields | null;
  /** Under which that is kept, so that another language finds it too. */
  draft?: string;
  /** What went wrong beside the fields: a sentence. */
  notice?: string;
}

/** The page on which a démarche is reported; plain, so that a route can answer with it too. */
export function ReportPage({ lang, appeal, text, site, addressees, beside, typed, draft, notice }: Props) {
  const m = messagesIn(lang).reporting;
  const errors = typed ? errorsOf(newReportForm(appeal, addressees), typed) : {};
  const shown = { lang, values: typed ?? { lang }, errors };
  const query = draft ? `?draft=${draft}` : '';
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}/demarches/report${query}`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <p className="aside">{m.needed}</p>
        <NoMailNotice lang={lang} />
        {notice && (
          <p className="notice" role="alert">
            {notice}
          </p>
        )}
        <ErrorSummary lang={lang} errors={errors} labels={reportLabels(lang)} />
        <form method="post" action={`/${lang}/${appeal.slug}/demarches/add`} noValidate>
          <ReportFields {...shown} appeal={appeal} addressees={addressees} beside={beside} />
          <Trap />
          <button type="submit">{m.submit}</button>
        </form>
      </div>
    </PublicPage>
  );
}
