import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findOrganiser, keepDraft } from '@/db';
import type { Organiser } from '@/db/types';
import { type Lang, messagesIn } from '@/messages';
import { bestLanguage } from './language';
import { type Fields, readForm, seeOther } from './read-form';

/** The organiser who looks at an admin page; anybody else is led to the door. Every admin page begins with this. */
export async function requireOrganiser(): Promise<{ organiser: Organiser; lang: Lang }> {
  const sent = await headers();
  const organiser = await findOrganiser(sent.get('cookie') ?? '');
  if (!organiser) redirect('/admin/sign-in');
  return { organiser, lang: bestLanguage(sent.get('accept-language')) };
}

/** The language of the admin pages, which have none in their address: the browser's. */
export async function deskLanguage(): Promise<Lang> {
  return bestLanguage((await headers()).get('accept-language'));
}

/** The title of a desk page, in the language that it comes in. */
export async function deskTitle(key: DeskTitle): Promise<Metadata> {
  return { title: messagesIn(await deskLanguage()).admin[key] };
}
type DeskTitle = 'signIn' | 'welcomeTitle' | 'siteTitle' | 'outbox' | 'signatures' | 'exportTitle';

/**
 * The organiser who posts and what was posted, or the `Response` to give instead: 403 for a form on another site, the
 * sign-in page without a session. Every admin route begins with this.
 */
export async function readOrganisersForm(
  request: Request,
): Promise<{ organiser: Organiser; fields: Fields } | Response> {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const organiser = await findOrganiser(request.headers.get('cookie') ?? '');
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  if (!organiser) return seeOther(await wayBack(request, fields));
  return { organiser, fields };
}

/** To the door and, once inside, back to the form with what was typed into it: a session ends while one writes. */
async function wayBack(request: Request, fields: Fields): Promise<string> {
  const { pathname } = new URL(request.url);
  const back = pathname.slice(0, pathname.lastIndexOf('/'));
  return `/admin/sign-in?${new URLSearchParams({ back, draft: await keepDraft(fields) })}`;
}

/** 403 where the form that posts does not stand on this site. */
export function refuseForeign(request: Request): Response | null {
  const from = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin') ?? '';
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  // Browsers leave Sec-Fetch-Site out over plain http; Origin then says the same.
  const ours = from ? from === 'same-origin' : host !== null && host === request.headers.get('host');
  return ours ? null : new Response('403\n', { status: 403 });
}
