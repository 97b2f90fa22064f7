import type { Appeal, ShownText } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { provenanceIn } from '@/messages/provenance';

interface Props {
  lang: string;
  appeal: Pick<Appeal, 'slug' | 'sourceLang'>;
  text: ShownText;
}

/** Which text this is, who translated and who read it; of a translation, that the original prevails, and where it is. */
export function Provenance({ lang, appeal, text }: Props) {
  const { appeal: m, translations } = messagesIn(lang);
  const isSource = text.lang === appeal.sourceLang;
  const original = languageName(appeal.sourceLang, lang);
  return (
    <>
      <p className="provenance">
        {provenanceIn(lang, text, appeal.sourceLang)} {!text.datedOn && <strong>{translations.fresh}. </strong>}
        {!isSource && (
          <>
            {m.prevails(original)} <ReadOriginal lang={lang} appeal={appeal} />.
          </>
        )}
      </p>
      {isSource && lang !== appeal.sourceLang && <p className="notice">{m.noTranslation(original)}</p>}
    </>
  );
}

/** Of a translation, how far it can be trusted and where the original is, in one line; of the original, nothing. */
export function ProvenanceInShort({ lang, appeal, text }: Props) {
  if (text.lang === appeal.sourceLang) return null;
  const { handouts, appeal: m } = messagesIn(lang);
  return (
    <p className="provenance">
      {text.status === 'draft' ? handouts.unreviewed : m.textStatus[text.status]} ·{' '}
      <ReadOriginal lang={lang} appeal={appeal} />
    </p>
  );
}

function ReadOriginal({ lang, appeal: { slug, sourceLang } }: Omit<Props, 'text'>) {
  return (
    <a href={`/${sourceLang}/${slug}`} hrefLang={sourceLang}>
      {messagesIn(lang).appeal.readSource}
    </a>
  );
}
