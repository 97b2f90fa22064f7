import { countSupport, previewTranslation } from '@/db';
import type { Appeal } from '@/db/types';
import { directionOf, messagesIn } from '@/messages';
import { AppealOpening } from './appeal-opening';
import { AppealArticle } from './appeal-text';

interface Props {
  lang: string;
  appeal: Appeal;
  /** The language that is translated into. */
  written: string;
}

/** The page of the appeal as it would be if what is written were published, folded up where it is written. */
export async function TranslationPreview({ lang, appeal, written }: Props) {
  const [text, support] = await Promise.all([previewTranslation(appeal, written), countSupport(appeal.id)]);
  const m = messagesIn(lang).translations;
  const shown = { lang: written, appeal, text };
  return (
    <details>
      <summary>{m.preview}</summary>
      <p className="notice">{text.sha256 ? `${m.unpublished(0)}.` : m.previewNote}</p>
      <div className="preview" lang={written} dir={directionOf(written)}>
        <AppealOpening {...shown} support={support} level={2} />
        <AppealArticle {...shown} />
      </div>
      <p>
        <a href="#title-name">{m.backToWork}</a>
      </p>
    </details>
  );
}
