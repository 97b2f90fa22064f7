import type { ReactNode } from 'react';
import { findAppeal, findText, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { SignPage } from './[lang]/[appeal]/sign/form';
import { bestLanguage } from './language';
import { originalsBeside } from './promises';
import { type Fields, readForm } from './read-form';
import { answerWithPage } from './rendered-page';

/**
 * The answer when a signature could not be stored: 503, with the form and everything typed in it, rendered here, since
 * there is nowhere to keep a draft either.
 */
export async function answerUnstored(fault: unknown, lang: string, slug: string, typed: Fields): Promise<Response> {
  const { sign, errors } = messagesIn(lang);
  const page = await formAgain(lang, slug, typed, errors.notStored).catch(() => null);
  return answerFault(fault, lang, sign.title, page ?? <p>{errors.notStored}</p>);
}

/** A route that does what a form asks for; where the database fails it, it answers 503 and says to go back. */
export function posted<Context>(act: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const again = request.clone();
    try {
      return await act(request, context);
    } catch (fault) {
      const part = new URL(request.url).pathname.split('/')[1] ?? '';
      const lang = isLanguage(part) ? part : bestLanguage(request.headers.get('accept-language'));
      const { site } = messagesIn(lang);
      return answerFault(fault, lang, site.name, <Again lang={lang} request={again} fields={await readForm(again)} />);
    }
  };
}

/** What was posted, to be posted once more; a password is typed again. */
function Again({ lang, request, fields }: { lang: string; request: Request; fields: Fields | Response }) {
  const { errors } = messagesIn(lang);
  const kept = fields instanceof Response ? {} : fields;
  return (
    <main className="wrap plain">
      <p className="notice" role="alert">
        {errors.notDone}
      </p>
      {!('password' in kept) && (
        <form method="post" action={new URL(request.url).pathname}>
          {Object.entries(kept).map(([name, value]) => (
            <textarea key={name} name={name} hidden readOnly defaultValue={value} />
          ))}
          <button type="submit">{errors.again}</button>
        </form>
      )}
    </main>
  );
}

async function formAgain(lang: string, slug: string, typed: Fields, notice: string): Promise<ReactNode> {
  const appeal = await findAppeal(slug);
  if (!appeal) return null;
  const [text, site, beside] = await Promise.all([findText(appeal, lang), readSite(), originalsBeside(lang)]);
  return <SignPage {...{ lang, appeal, text, site, beside, typed, notice }} />;
}

async function answerFault(fault: unknown, lang: string, title: string, page: ReactNode): Promise<Response> {
  // The message of a failed statement may hold what was typed; its code does not.
  const { code, name } = fault as { code?: string; name?: string };
  console.error('What a form asked for could not be done:', code ?? name ?? 'unknown');
  return answerWithPage({ lang, title, status: 503, headers: { 'Retry-After': '60' } }, page);
}
