/** What a form sent, by field name; a field that was sent twice or never is not there. */
export type Fields = Record<string, string>;

const LARGEST_BODY = 64 * 1024;
/** A thousand lines of every column in any script. */
const LARGEST_UPLOAD = 1024 * 1024;
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

/**
 * Reads a posted form that brings files, each of them text. A file stands under its name as any other field; one that
 * can't be read is empty there, and the name of the error stands under `{name}Wrong`. A form without files, and what no
 * form can produce, is taken as by `readForm`.
 */
export async function readUpload(request: Request): Promise<Fields | Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^\s*multipart\/form-data\s*;/i.test(type)) return readForm(request);
  const body = await request.arrayBuffer();
  if (body.byteLength > LARGEST_UPLOAD) return refuse(413);
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    const fields = new Map<string, string>();
    for (const [name, value] of form) {
      if (fields.has(name) || fields.size >= MOST_FIELDS) throw new Error('no form sends this');
      const read = typeof value === 'string' ? value : textOf(new Uint8Array(await value.arrayBuffer()));
      fields.set(name, typeof read === 'string' ? read : '');
      if (typeof read !== 'string') fields.set(`${name}Wrong`, read.wrong);
    }
    return Object.fromEntries(fields);
  } catch {
    return refuse(400);
  }
}

/** The text of a file, or what is wrong with it as an error of `messages.errors`. */
function textOf(bytes: Uint8Array): string | { wrong: string } {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return { wrong: 'fileUtf16' };
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    const text = decode(bytes.subarray(start, end));
    if (text === null) return { wrong: `fileNotUtf8 ${line}` };
    if (text.includes('\0')) return { wrong: 'fileNoText' };
    start = end;
  }
  return decode(bytes) ?? '';
}

const LINE_FEED = 0x0a;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
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
