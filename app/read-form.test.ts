import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readForm, readUpload, seeOther } from './read-form';

const FORM = 'application/x-www-form-urlencoded';

function post(body: string | Uint8Array<ArrayBuffer>, type: string | null = FORM) {
  const request = new Request('http://localhost/', { method: 'POST', body });
  if (type === null) request.headers.delete('content-type');
  else request.headers.set('content-type', type);
  return readForm(request);
}

/** The status with which a post is refused, or null where it is read. */
async function refusal(...posted: Parameters<typeof post>): Promise<number | null> {
  const answer = await post(...posted);
  return answer instanceof Response ? answer.status : null;
}

const bytes = (...values: number[]) => Uint8Array.from([...Buffer.from('a='), ...values]);

describe('what a form sends is read', () => {
  it.each([
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a=&b', { a: '', b: '' }],
    ['a=1=2==', { a: '1=2==' }],
    ['a=x+y%2B%20z', { a: 'x y+ z' }],
    ['a+b=1', { 'a b': '1' }],
    ['a=%D0%9F%E2%80%AF%F0%9F%98%80', { a: 'П\u202f😀' }],
    ['a=Œuvre', { a: 'Œuvre' }],
    ['a=1%0D%0A2', { a: '1\r\n2' }],
    ['&&a=1&&', { a: '1' }],
    ['', {}],
    ['a=%26b%3D1', { a: '&b=1' }],
  ])('%j', async (body, fields) => {
    expect(await post(body)).toEqual(fields);
  });

  it.each([
    FORM,
    `${FORM}; charset=utf-8`,
    `${FORM};charset=UTF-8`,
    ' Application/X-WWW-Form-Urlencoded ',
    `${FORM}; boundary=x`,
  ])('as %j', async (type) => {
    expect(await post('a=1', type)).toEqual({ a: '1' });
  });

  it('up to 64 KB and 60 fields', async () => {
    expect(await refusal(`a=${'x'.repeat(64 * 1024 - 2)}`)).toBeNull();
    expect(await refusal(`a=${'x'.repeat(64 * 1024 - 1)}`)).toBe(413);
    expect(await refusal(`a=${'x'.repeat(12 * 1024 * 1024)}`)).toBe(413);
    const fields = (number: number) => Array.from({ length: number }, (_, n) => `f${n}=`).join('&');
    expect(await refusal(fields(60))).toBeNull();
    expect(await refusal(fields(61))).toBe(400);
  });
});

describe('what no form can send is refused', () => {
  it.each([
    null,
    '',
    'application/json',
    'text/plain',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    `text/plain; ${FORM}`,
    `${FORM}x`,
    `${FORM}, application/json`,
    `${FORM}; charset=utf-7`,
    `${FORM}; charset=utf-16`,
    `${FORM}; charset=iso-8859-1`,
    `${FORM}; charset=`,
  ])('with 415 as %j', async (type) => {
    expect(await refusal('a=1', type)).toBe(415);
  });

  it.each(['%', 'a=%', 'a=%4', 'a=%zz', 'a=%u0041', '%=1', 'a=1&b=%'])('with 400 where %j breaks off', async (body) => {
    expect(await refusal(body)).toBe(400);
  });

  it.each(['%ff', '%c0%80', '%c3', '%c3%28', '%ed%a0%80', '%f4%90%80%80', '%f8%88%80%80%80', '%e2%82'])(
    'with 400 where %s is not UTF-8, in a name or a value',
    async (wrong) => {
      expect([await refusal(`a=${wrong}`), await refusal(`${wrong}=1`)]).toEqual([400, 400]);
    },
  );

  it('with 400 where bytes are not UTF-8, also unescaped', async () => {
    for (const wrong of [bytes(0xff), bytes(0xc0, 0x80), bytes(0xe9), bytes(0xed, 0xa0, 0x80), bytes(0xf0, 0x9f, 0x98)])
      expect(await refusal(wrong)).toBe(400);
  });

  it('with 400 where there is NUL', async () => {
    for (const body of ['a=%00', 'a%00=1', 'a=x\0y', '\0']) expect(await refusal(body)).toBe(400);
  });

  it('with 400 where a field is there twice, however it is written', async () => {
    for (const body of ['a=1&a=2', 'a=1&a=1', 'a=1&%61=2', 'a&a', '=1&=2', '__proto__=1&__proto__=2'])
      expect(await refusal(body)).toBe(400);
  });

  it('with a plain word that shows nothing of what was sent', async () => {
    const answer = (await post('<script>=%')) as Response;
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain; charset=utf-8', '400\n']);
  });
});

describe('names that mean something to the language', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

  it('are fields like any other', async () => {
    for (const name of NAMES) {
      const fields = (await post(`${name}=polluted&${name}%5Bpolluted%5D=1&${name}.polluted=1`)) as Record<
        string,
        string
      >;
      expect(Object.hasOwn(fields, name)).toBe(true);
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });

  it('and every field that a form does not have stay outside its schema', async () => {
    const fields = await post(`${NAMES.map((name) => `${name}=x`).join('&')}&source=paper&organisation=Dockers`);
    expect(z.object({ organisation: z.string() }).parse(fields)).toEqual({ organisation: 'Dockers' });
  });
});

describe('a form with a file', () => {
  it('is read with the file as text among its fields', async () => {
    const sent = { place: 'Порт', lines: 'a\r\nb', file: file('organisation;pays\nÉquipe;FR\n') };
    expect(await upload(sent)).toEqual({ ...sent, file: 'organisation;pays\nÉquipe;FR\n' });
  });

  it('is read without the mark that some programs put before a text', async () => {
    expect(await upload({ file: file(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) })).toEqual({ file: 'a' });
  });

  it.each([
    ['is not UTF-8, with its line', Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a), 'fileNotUtf8 3'],
    ['is UTF-16, as spreadsheets write “Unicode text”', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'fileUtf16'],
    ['is no text at all', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00), 'fileNoText'],
  ])('keeps the other fields where the file %s', async (_, bytes, wrong) => {
    const read = await upload({ place: 'Port-Évrard', file: file(bytes) });
    expect(read).toEqual({ place: 'Port-Évrard', file: '', fileWrong: wrong });
  });

  it('is taken up to 1 MB', async () => {
    expect(await uploadRefusal({ file: file('x'.repeat(1024 * 1024 - 500)) })).toBeNull();
    expect(await uploadRefusal({ file: file('x'.repeat(1024 * 1024)) })).toBe(413);
  });

  it('may come without one, as any other', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: '1' }) });
    expect(await readUpload(request)).toEqual({ a: '1' });
  });

  it('is refused as what no form sends: another type, a field twice, a broken body', async () => {
    const twice = new FormData();
    for (const value of ['1', '2']) twice.append('a', value);
    expect(await uploadRefusal(twice)).toBe(400);
    const as = async (type: string, body: string) => {
      const read = await readUpload(
        new Request('http://localhost/', { method: 'POST', body, headers: { 'Content-Type': type } }),
      );
      return read instanceof Response ? read.status : null;
    };
    expect(await as('text/plain', 'a=1')).toBe(415);
    expect(await as('multipart/form-data', '--x')).toBe(415);
    expect(await as('multipart/form-data; boundary=x', 'a=1')).toBe(400);
  });
});

function file(content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], 'sheet.csv', { type: 'text/csv' });
}

function upload(sent: Record<string, string | File> | FormData) {
  const body = sent instanceof FormData ? sent : new FormData();
  if (!(sent instanceof FormData)) for (const [name, value] of Object.entries(sent)) body.append(name, value);
  return readUpload(new Request('http://localhost/', { method: 'POST', body }));
}

async function uploadRefusal(...sent: Parameters<typeof upload>): Promise<number | null> {
  const answer = await upload(...sent);
  return answer instanceof Response ? answer.status : null;
}

describe('the answer to a form that was taken', () => {
  it('is 303 to where to look now, with each cookie in a header of its own', () => {
    const answer = seeOther('/admin', ['a=1; HttpOnly', 'b=2']);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  });
});
