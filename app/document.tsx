import type { ReactNode } from 'react';
import { directionOf } from '@/messages';
import { styleSheet } from './style-sheet';

/** The document around every page. `title` only where the framework does not set it. */
export function Document({ lang, title, children }: { lang: string; title?: string; children: ReactNode }) {
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta name="color-scheme" content="light dark" />
        {title && (
          <>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{title}</title>
          </>
        )}
        <link rel="stylesheet" href={styleSheet().address} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
      </head>
      <body>{children}</body>
    </html>
  );
}
