import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findOrganiser } from '@/db';
import type { Organiser } from '@/db/types';
import type { Lang } from '@/messages';
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
  if (!organiser) return seeOther('/admin/sign-in');
  const fields = await readForm(request);
  return fields instanceof Response ? fields : { organiser, fields };
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
