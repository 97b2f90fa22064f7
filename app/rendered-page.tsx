import type { ReactNode } from 'react';
import { Document } from './document';

interface Rendered {
  lang: string;
  title: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A whole page as the answer of a route: what was typed is nowhere but in it, and nobody keeps a copy on the way. */
export async function answerWithPage(
  { lang, title, status = 200, headers }: Rendered,
  page: ReactNode,
): Promise<Response> {
  // The framework forbids a static import of the renderer in what it bundles.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const body = renderToStaticMarkup(
    <Document lang={lang} title={title}>
      {page}
    </Document>,
  );
  const always = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(`<!doctype html>${body}`, { status, headers: { ...always, ...headers } });
}
