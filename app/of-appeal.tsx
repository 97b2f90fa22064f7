import type { Appeal, ShownText } from '@/db/types';
import { directionOf } from '@/messages';
import { unbroken } from '@/messages/typography';

interface Props {
  lang: string;
  appeal: Pick<Appeal, 'slug'>;
  text: Pick<ShownText, 'lang' | 'title'>;
}

/** Above a page's title: the appeal that it belongs to, and the way there. */
export function OfAppeal({ lang, appeal, text }: Props) {
  return (
    <p className="who">
      <a href={`/${lang}/${appeal.slug}`} lang={text.lang} dir={directionOf(text.lang)}>
        {unbroken(text.title)}
      </a>
    </p>
  );
}
