/** What a form sent, by field name; a field that was sent twice or never is not there. */
export type Fields = Record<string, string>;

const LARGEST_BODY = 64 * 1024;
/** A thousand lines of every column in any script. */
const LARGEST_UPLOAD = 1024 * 1024;
/** Any picture of a telephone: one that is larger than may be kept is then refused beside its field. */
const LARGEST_FILE = 32 * 1024 * 1024;
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
  if (!isMultipart(request)) return readForm(request);
  const parts = await readParts(request, LARGEST_UPLOAD);
  if (parts instanceof Response) return parts;
  const fields: Fields = {};
  for (const [name, value] of parts) {
    const read = typeof value === 'string' ? value : textOf(value);
    fields[name] = typeof read === 'string' ? read : '';
    if (typeof read !== 'string') fields[`${name}Wrong`] = read.wrong;
  }
  return fields;
}

/**
 * Reads a posted form that brings one file of any kind: what was typed, and the bytes of the file that stands under
 * `file`, which are none where no file was chosen. A form without files, and what no form can produce, is taken as by
 * `readForm`.
 */
export async function readFormWithFile(request: Request): Promise<{ fields: Fields; file: Uint8Array } | Response> {
  if (!isMultipart(request)) {
    const fields = await readForm(request);
    return fields instanceof Response ? fields : { fields, file: new Uint8Array() };
  }
  const parts = await readParts(request, LARGEST_FILE);
  if (parts instanceof Response) return parts;
  const file = parts.get('file');
  const typed = [...parts].filter((part): part is [string, string] => typeof part[1] === 'string');
  return { fields: Object.fromEntries(typed), file: file instanceof Uint8Array ? file : new Uint8Array() };
}

function isMultipart(request: Request): boolean {
  return /^\s*multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '');
}

async function readParts(request: Request, largest: number): Promise<Map<string, string | Uint8Array> | Response> {
  const body = await request.arrayBuffer();
  if (body.byteLength > largest) return refuse(413);
  try {
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    const parts = new Map<string, string | Uint8Array>();
    for (const [name, value] of await new Response(body, { headers }).formData()) {
      if (parts.has(name) || parts.size >= MOST_FIELDS) throw new Error('no form sends this');
      parts.set(name, typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer()));
    }
    return parts;
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
