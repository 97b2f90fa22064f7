import { messagesIn } from '@/messages';
import { Document } from './document';

/** The whole page that says that one's role may not do this; rendered here, for pages and routes alike. */
export async function refusalPage(lang: string): Promise<string> {
  const { admin, people: m } = messagesIn(lang);
  // The framework forbids a static import of the renderer in what it bundles.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const page = renderToStaticMarkup(
    <Document lang={lang} title={m.notYours}>
      <header className="bar">
        <div className="wrap">
          <a className="name" href="/admin">
            {admin.title}
          </a>
        </div>
      </header>
      <main id="content" className="wrap plain">
        <h1>{m.notYours}</h1>
        <p>{m.notYoursWhy}</p>
        <p>
          <a href="/admin">{admin.back}</a>
        </p>
      </main>
    </Document>,
  );
  return `<!doctype html>${page}`;
}

/** The answer to a form that one's role may not send. */
export async function refuseRole(lang: string): Promise<Response> {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(await refusalPage(lang), { status: 403, headers });
}
