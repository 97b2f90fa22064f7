import type { Appeal, PublishedText, Site } from '@/db/types';
import { dayIn, languageName, messagesIn } from '@/messages';
import { Around } from '../../../around';
import { ErrorSummary } from '../../../field';
import { OfAppeal } from '../../../of-appeal';
import { ProvenanceInShort } from '../../../provenance';
import { NoMailNotice, PublicPage } from '../../../public-page';
import type { Fields } from '../../../read-form';
import { fieldLabels, SignatureFields } from '../../../signature-fields';
import { errorsOf, signatureForm } from '../../../signature-form';
import { Trap } from '../../../trap';

interface Props {
  lang: string;
  appeal: Appeal;
  text: PublishedText;
  site: Site;
  /** The language of the sentences that stand beside those that bind, where nobody has read these. */
  beside: string | null;
  /** What was typed before, or null on a first visit. */
  typed: Fields | null;
  /** Under which that is kept, so that another language finds it too. */
  draft?: string;
  /** What a personal link fills in, as long as nothing was typed. */
  invited?: { organisation: string; country: string; invitation: string };
  /** What went wrong beside the fields: a sentence. */
  notice?: string;
  /** The errors of what was typed are shown, not only the values. */
  checked?: boolean;
}

/** The page on which an organisation signs; plain, so that the route handler can answer with it too. */
export function SignPage({ lang, appeal, text, site, beside, typed, draft, invited, notice, checked = true }: Props) {
  const m = messagesIn(lang).sign;
  const here = `/${lang}/${appeal.slug}`;
  const errors = typed && checked ? errorsOf(signatureForm, typed) : {};
  const values: Fields = { ...invited, ...typed };
  const shown = { lang, values, errors };
  const { invitation } = values;
  const carried = draft ? [['draft', draft]] : invitation ? [['invitation', invitation]] : [];
  const query = carried.length ? `?${new URLSearchParams(carried)}` : '';
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}/sign${query}`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <p className="aside">
          {(text.lang === lang ? m.onText : m.onSource)(languageName(text.lang, lang))} <a href={here}>{m.readText}</a>.{' '}
          {m.needed}
        </p>
        <ProvenanceInShort lang={lang} appeal={appeal} text={text} />
        <Days lang={lang} appeal={appeal} />
        {invited && !typed && (
          <p className="aside">
            <Around sentence={messagesIn(lang).asking.prefilled} word={invited.organisation} />
          </p>
        )}
        <NoMailNotice lang={lang} />
        {notice && (
          <p className="notice" role="alert">
            {notice}
          </p>
        )}
        <ErrorSummary lang={lang} errors={errors} labels={fieldLabels(lang)} />
        <form method="post" action={`${here}/signatures`} noValidate>
          <input type="hidden" name="text" value={text.id} />
          {invitation && <input type="hidden" name="invitation" value={invitation} />}
          <Trap />
          <SignatureFields {...shown} addressedTo={appeal.addressedTo} beside={beside} />
          <button type="submit">{m.submit}</button>
        </form>
      </div>
    </PublicPage>
  );
}

/** The last day of the collection, and the next one of handing over. */
function Days({ lang, appeal: { closesOn, handoverOn } }: Pick<Props, 'lang' | 'appeal'>) {
  const m = messagesIn(lang).sign;
  const today = new Date().toISOString().slice(0, 10);
  const isToCome = handoverOn && handoverOn >= today;
  if (!closesOn && !isToCome) return null;
  return (
    <p>
      {closesOn && m.closesOn(dayIn(lang, closesOn))} {isToCome && m.handoverOn(dayIn(lang, handoverOn))}
    </p>
  );
}
