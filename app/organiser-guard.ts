import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { findOrganiser, keepDraft, needsProof, owesCode, readSiteRules } from '@/db';
import { type DeskAct, may, type OrganiserAtDesk } from '@/db/types';
import { type Lang, messagesIn } from '@/messages';
import { answerInstead, answerWith } from './exchange';
import { bestLanguage } from './language';
import { type Fields, readForm, seeOther } from './read-form';
import { refusalPage, refuseRole } from './refusal';

export const CODES = '/admin/account/codes';

/**
 * The organiser who looks at an admin page. Anybody else is led to the door, and a role that may not do `act` is
 * answered 403. Every admin page begins with this. `beforeCodes` is for the pages by which codes are turned on.
 */
export async function requireOrganiser(
  act: DeskAct,
  { beforeCodes = false } = {},
): Promise<{ organiser: OrganiserAtDesk; lang: Lang }> {
  const sent = await headers();
  const lang = bestLanguage(sent.get('accept-language'));
  const cookie = sent.get('cookie') ?? '';
  const organiser = await whoLooks(cookie);
  if (!organiser) redirect((await owesCode(cookie)) ? '/admin/sign-in/code' : '/admin/sign-in');
  if (!beforeCodes && (await lacksCodes(organiser))) redirect(CODES);
  if (may(organiser, act)) return { organiser, lang };
  answerWith(403);
  answerInstead(await refusalPage(lang));
  notFound();
}

/** Once for a page and all that stands around it. */
const whoLooks = cache((cookie: string) => findOrganiser(cookie));

async function lacksCodes({ hasCodes }: OrganiserAtDesk): Promise<boolean> {
  return !hasCodes && (await readSiteRules()).requiresCodes;
}

/** The language of the admin pages, which have none in their address: the browser's. */
export async function deskLanguage(): Promise<Lang> {
  return bestLanguage((await headers()).get('accept-language'));
}

/** The title of a desk page, in the language that it comes in. */
export async function deskTitle(key: DeskTitle): Promise<Metadata> {
  return { title: messagesIn(await deskLanguage()).admin[key] };
}
type DeskTitle = 'signIn' | 'welcomeTitle' | 'siteTitle' | 'outbox' | 'signatures';

/** As `requireOrganiser`, for a route that only hands a file out: the organiser, or the `Response` to give instead. */
export async function letOrganiserIn(
  request: Request,
  act: DeskAct,
): Promise<{ organiser: OrganiserAtDesk; lang: Lang } | Response> {
  const lang = bestLanguage(request.headers.get('accept-language'));
  const organiser = await findOrganiser(request.headers.get('cookie') ?? '');
  if (!organiser) return seeOther('/admin/sign-in');
  if (await lacksCodes(organiser)) return seeOther(CODES);
  return may(organiser, act) ? { organiser, lang } : refuseRole(lang);
}

interface Posted {
  organiser: OrganiserAtDesk;
  fields: Fields;
}

interface Ways {
  /** The page whose form it is, where that is not the one above the route. */
  back?: string;
  beforeCodes?: boolean;
  /** How the form is read: `readUpload` where it brings a file. */
  read?: typeof readForm;
}

/**
 * The organiser who posts and what was posted, or the `Response` to give instead: 403 for a form on another site and for
 * a role that may not do `act`, the sign-in page without a session. Every admin route begins with this.
 */
export async function readOrganisersForm(
  request: Request,
  act: DeskAct,
  { back = pageAbove(request), beforeCodes = false, read = readForm }: Ways = {},
): Promise<Posted | Response> {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const organiser = await findOrganiser(request.headers.get('cookie') ?? '');
  if (organiser && !beforeCodes && (await lacksCodes(organiser))) return seeOther(CODES);
  if (organiser && !may(organiser, act)) return refuseRole(bestLanguage(request.headers.get('accept-language')));
  if (!organiser && Number(request.headers.get('content-length') ?? 0) > LONGEST_OF_A_STRANGER)
    return comeBack('/admin/sign-in', back, {});
  const fields = await read(request);
  if (fields instanceof Response) return fields;
  if (!organiser) return comeBack('/admin/sign-in', back, isShort(fields) ? fields : {});
  return { organiser, fields };
}

/**
 * The same for what asks for the password or the code again: where neither was given in the last five minutes, the
 * `Response` leads to where they are, and from there back to the form with what was typed.
 */
export async function readProvenOrganisersForm(
  request: Request,
  act: DeskAct,
  ways: Ways = {},
): Promise<Posted | Response> {
  const posted = await readOrganisersForm(request, act, ways);
  if (posted instanceof Response || !(await needsProof(request.headers.get('cookie') ?? ''))) return posted;
  return comeBack('/admin/again', ways.back ?? pageAbove(request), posted.fields);
}

function pageAbove(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname.slice(0, pathname.lastIndexOf('/'));
}

/** To a door and, once inside, back to the form with what was typed into it: a session ends while one writes. */
async function comeBack(door: string, back: string, fields: Fields): Promise<Response> {
  return seeOther(`${door}?${new URLSearchParams({ back, draft: await keepDraft(withoutSecrets(fields)) })}`);
}

/** A stranger's file is not read, nor kept: a few of them would leave no room for what others type. */
function isShort(fields: Fields): boolean {
  return Object.values(fields).join('').length <= LONGEST_OF_A_STRANGER;
}
const LONGEST_OF_A_STRANGER = 64 * 1024;

/** Passwords and codes are never kept. */
export function withoutSecrets(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|^code$/i.test(name)));
}

/** Where to go once inside; an address in the form may be anybody's, so only a desk page of this site counts. */
export function wayIn({ back = '', draft = '' }: Fields): { back: string; draft: string } {
  const ours = /^\/admin(\/[\w-]+)*$/.test(back) && /^[\w.-]+$/.test(draft);
  return ours ? { back, draft } : { back: '/admin', draft: '' };
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
