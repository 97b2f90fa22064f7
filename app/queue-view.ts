import { listQueue } from '@/db';
import {
  FLAG_NAMES,
  KINDS,
  type Organiser,
  type QueueFilter,
  SIGNATURE_STATUSES,
  type SignatureStatus,
} from '@/db/types';
import { COUNTRIES } from '@/messages';
import { pageAsked, queryAsked } from './address-fields';
import type { Fields } from './read-form';

export const TABS = ['decide', 'answer', 'held', 'mine', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** The part of the queue that an organiser has before the eyes; it stands in each address, so that a decision leads on. */
export interface QueueView {
  tab: Tab;
  filter: QueueFilter;
}

const ONLY: Record<Tab, QueueFilter> = {
  decide: {},
  answer: { status: 'returned' },
  held: { status: 'held' },
  mine: { passedToMe: true },
  all: { everyStatus: true },
};
/** A status as other pages name it is a tab of the queue, where it has one. */
const TAB_OF: Partial<Record<SignatureStatus, Tab>> = { waiting: 'decide', returned: 'answer', held: 'held' };
export const STATUSES = SIGNATURE_STATUSES.filter((status) => status !== 'withdrawn');

/** Reads the view from the fields of an address; what no view has is left out. */
export function readView(asked: Fields): QueueView {
  const status = oneIn(STATUSES, asked.status);
  const tab = oneIn(TABS, asked.tab) ?? (status ? (TAB_OF[status] ?? 'all') : 'decide');
  const query = queryAsked(asked.query);
  const page = pageAsked(asked.page);
  return {
    tab,
    filter: {
      ...(tab === 'all' && { status }),
      ...ONLY[tab],
      country: oneIn(COUNTRIES, asked.country),
      kind: oneIn(KINDS, asked.kind),
      lang: /^[a-z]{2,3}$/.test(asked.lang ?? '') ? asked.lang : undefined,
      flag: oneIn(FLAG_NAMES, asked.flag),
      inMyLanguages: asked.languages ? true : undefined,
      query: query || undefined,
      page,
    },
  };
}

/** Reads the view that a form or an address carries as a whole. */
export function readCarried(queue: string | undefined): QueueView {
  return readView(Object.fromEntries(new URLSearchParams(queue ?? '')));
}

/** The view as the fields of an address. */
export function fieldsOf({ tab, filter }: QueueView): Fields {
  const { status, country, kind, lang, flag, inMyLanguages, query, page = 1 } = filter;
  const fields = {
    tab,
    status: tab === 'all' ? status : undefined,
    country,
    kind,
    lang,
    flag,
    languages: inMyLanguages && 'yes',
    query,
    page: page > 1 ? String(page) : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])));
}

/** The view as one word to carry in a form or an address. */
export function carried(view: QueueView): string {
  return String(new URLSearchParams(fieldsOf(view)));
}

/** The address of the queue, with what it is to tell. */
export function queueAddress(slug: string, view: QueueView, tells: Fields = {}): string {
  return `/admin/${slug}/moderation?${new URLSearchParams({ ...fieldsOf(view), ...tells })}`;
}

/** The address of a signature's screen, from which decisions lead on in the view; `#content` puts the keyboard there. */
export function screenAddress(slug: string, id: string, view: QueueView, tells: Fields = {}): string {
  const address = new URLSearchParams({ queue: carried(view), ...tells });
  return `/admin/${slug}/moderation/${id}?${address}#content`;
}

/** The signature that follows this one in the view, or where none does the first other one; null where it is alone. */
export async function nextInView(
  appealId: string,
  { tab, filter }: QueueView,
  organiser: Organiser,
  id: string,
): Promise<string | null> {
  const found = await listQueue(appealId, filter, organiser);
  // A search looks through every status, but who decides wants what is still to be decided.
  const decides = tab === 'decide' && filter.query;
  const rows = found.rows.filter((row) => !decides || row.id === id || row.status === 'waiting' || row.corrected);
  const place = rows.findIndex((row) => row.id === id);
  const next = rows[place + 1] ?? rows.find((row) => row.id !== id);
  if (next || !filter.page || filter.page === 1) return next?.id ?? null;
  const first = await listQueue(appealId, { ...filter, page: 1 }, organiser);
  return first.rows.find((row) => row.id !== id)?.id ?? null;
}

function oneIn<Choice extends string>(choices: readonly Choice[], asked: string | undefined): Choice | undefined {
  return choices.find((choice) => choice === asked);
}
