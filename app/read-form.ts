/** What a form sent, by field name; a field that was sent twice or never is not there. */
export type Fields = Record<string, string>;

const LARGEST_BODY = 64 * 1024;
/** Twice what the longest form has. */
const MOST_FIELDS = 60;

/**
 * Reads a posted form: urlencoded and strict UTF-8 only. What no form can produce is answered with the `Response` that
 * comes back instead: 400, 413 or 415. What a person can get wrong is left to the form's own schema.
 */
export async function readForm(request: Request): Promise<Fields | Response> {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (type.trim() !== 'application/x-www-form-urlencoded') return refuse(415);
  if (charset && !/^charset="?utf-8"?$/.test(charset)) return refuse(415);
  const body = await request.arrayBuffer();
  if (body.byteLength > LARGEST_BODY) return refuse(413);
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return refuse(400);
  }
}

/** Throws for broken percent-encoding, bytes that are not UTF-8, NUL, a repeated field and too many fields. */
function parse(body: string): Fields {
  const fields = new Map<string, string>();
  for (const pair of body.split('&').filter(Boolean)) {
    const [name = '', value = ''] = pair
      .split(/=(.*)/s, 2)
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    if (fields.has(name) || fields.size >= MOST_FIELDS || `${name}${value}`.includes('\0'))
      throw new Error('no form sends this');
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function refuse(status: 400 | 413 | 415): Response {
  return new Response(`${status}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** The answer to every form that was taken: look at `path` now. */
export function seeOther(path: string, cookies: string[] = []): Response {
  // A path may hold what a visitor typed into the address, and a header holds ASCII alone.
  const headers = new Headers({ Location: path.replace(/[^\x21-\x7e]+/g, encodeURIComponent) });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
