import type { Metadata } from 'next';
import { env } from '@/env';
import { DEFAULT_LANGUAGE, LANGUAGES, messagesIn } from '@/messages';

interface Described {
  lang: string;
  /** The page's path below its language. */
  path: string;
  title: string;
  description?: string;
  /** The path of the picture that stands beside a link to the page, 1200 by 630. */
  card?: string;
}

/** What machines are told of a public page: its other languages, where it stands, what a link to it shows. */
export function publicMetadata({ lang, path, title, description, card }: Described): Metadata {
  const of = (other: string) => `${env.origin}/${other}${path}`;
  const languages = Object.fromEntries([
    ...LANGUAGES.map((other) => [other, of(other)]),
    ['x-default', of(DEFAULT_LANGUAGE)],
  ]);
  const images = card && [{ url: env.origin + card, width: 1200, height: 630 }];
  return {
    title,
    description,
    alternates: { canonical: of(lang), languages },
    ...(card && {
      openGraph: {
        title,
        description,
        url: of(lang),
        siteName: messagesIn(lang).site.name,
        locale: lang,
        type: 'article',
        images,
      },
      twitter: { card: 'summary_large_image' },
    }),
  };
}
