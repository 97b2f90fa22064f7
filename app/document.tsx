import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { directionOf } from '@/messages';

const STYLE = path.join(/* turbopackIgnore: true */ process.cwd(), 'public/style.css');
let version: string | undefined;

/** The one style sheet, under an address that changes with it, so that it may be kept for ever. */
function styleAddress(): string {
  version ??= createHash('sha256').update(readFileSync(STYLE)).digest('hex').slice(0, 12);
  return `/style.css?v=${version}`;
}

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
        <link rel="stylesheet" href={styleAddress()} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
      </head>
      <body>{children}</body>
    </html>
  );
}
