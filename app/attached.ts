import { findAppeal, readAttachment } from '@/db';
import { asShown } from './attachment-file';

/**
 * The file of an attachment, for whom it may be shown to, or 404. A PDF is not made anew: it is handed out to be kept,
 * and nothing in it runs here.
 */
export async function attached(request: Request, slug: string, id: string, to: 'public' | 'desk'): Promise<Response> {
  const appeal = await findAppeal(slug);
  return answerWithAttachment(request, slug, id, appeal && (await readAttachment(appeal.id, id, to)), to);
}

type Found = Awaited<ReturnType<typeof readAttachment>>;

/**
 * The same of a file that was found, whatever it hangs on; what is not public is kept nowhere on the way. A picture is
 * asked for with `?shown` by the pages that show it, and comes as wide as they need.
 */
export async function answerWithAttachment(
  request: Request,
  slug: string,
  id: string,
  found: Found,
  to: 'public' | 'desk',
): Promise<Response> {
  if (!found) return new Response('404\n', { status: 404 });
  const { type, content } = found;
  // What an id names never changes; whether it may be shown does, and is asked each time.
  const isShown = type === 'image/jpeg' && new URL(request.url).searchParams.has('shown');
  const unchanged = { ETag: isShown ? `"${id} shown"` : `"${id}"`, 'Cache-Control': 'no-cache' };
  if (request.headers.get('if-none-match') === unchanged.ETag)
    return new Response(null, { status: 304, headers: unchanged });
  const name = `${slug}-${id.slice(0, 8)}.${type === 'image/jpeg' ? 'jpg' : 'pdf'}`;
  return new Response(new Uint8Array(isShown ? await readily(id, content) : content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${type === 'image/jpeg' ? 'inline' : 'attachment'}; filename="${name}"`,
      ...(to === 'public' ? unchanged : { 'Cache-Control': 'no-store' }),
    },
  });
}

/** Of some 100 kB each, where making one anew takes up to 50 ms of a core. */
const MOST_READY = 32;
const ready = new Map<string, Uint8Array>();

/** A picture as pages show it; those that were asked for last are ready. Whether it may be shown is known by then. */
async function readily(id: string, content: Uint8Array): Promise<Uint8Array> {
  const shown = ready.get(id) ?? (await asShown(content));
  ready.delete(id);
  ready.set(id, shown);
  const [longestAgo = ''] = ready.keys();
  if (ready.size > MOST_READY) ready.delete(longestAgo);
  return shown;
}
