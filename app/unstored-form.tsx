import { findAppeal, findText, readSite } from '@/db';
import { messagesIn } from '@/messages';
import { SignPage } from './[lang]/[appeal]/sign/form';
import { Document } from './document';
import type { Fields } from './read-form';

/**
 * The answer when a signature could not be stored: 503, with the form and everything typed in it, rendered here, since
 * there is nowhere to keep a draft either.
 */
export async function answerUnstored(fault: unknown, lang: string, slug: string, typed: Fields): Promise<Response> {
  console.error('A signature could not be stored:', fault instanceof Error ? fault.message : 'unknown');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '60', 'Cache-Control': 'no-store' };
  return new Response(await render(lang, slug, typed), { status: 503, headers });
}

async function render(lang: string, slug: string, typed: Fields): Promise<string> {
  const appeal = await findAppeal(slug);
  if (!appeal) return messagesIn(lang).errors.notStored;
  const [text, site] = await Promise.all([findText(appeal, lang), readSite()]);
  // The framework forbids a static import of the renderer in what it bundles.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { sign, errors } = messagesIn(lang);
  const page = (
    <Document lang={lang} title={sign.title}>
      <SignPage {...{ lang, appeal, text, site, typed }} notice={errors.notStored} />
    </Document>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
