import { beforeAll, describe, expect, it } from 'vitest';
import {
  addSamples,
  findAppeal,
  findText,
  offerWelcome,
  putInShippedAppeal,
  readDraft,
  signIn,
  takeWelcome,
} from '@/db';
import type { Appeal, Role } from '@/db/types';
import { DELIVERY_COLUMNS, INTERNAL_COLUMNS, PRESS_COLUMNS } from '@/delivery/columns';
import { readCsv } from '@/delivery/test-csv';
import { readXlsx } from '@/delivery/test-xlsx';
import type { Fields } from '../../../read-form';
import { asSaid, sentencesIn, signatureForm } from '../../../signature-form';
import { EVERYBODY, MEMBERS, PRIVATE, ticked, wordsOf } from '../../../test-exports';
import { POST } from './route';

const SLUG = 'zhanaozen-2011';
const DELIVERY = { preset: 'delivery', recipients: 'authorities' };
const INTERNAL = { preset: 'internal', reason: 'Pour le congrès' };
const NADIA = { name: 'Nadia', email: 'nadia@campaign.example', password: 'a phrase of a few words' };

const FORMATS = ['csv', 'xlsx', 'json'];
/** What a spreadsheet takes for a formula, after what nobody sees. */
const FORMULAS = ['', ' ', '\t', '\u00a0', '\u200b', '\ufeff', '\n', '\r\n', '\u200c', '\u00ad', '\0'].flatMap(
  (before) => ['=', '+', '-', '@', '＝', '＋', '－', '＠'].map((sign) => `${before}${sign}cmd|' /C calc'!A0`),
);

let appeal: Appeal;
let cookie: string;

beforeAll(async () => {
  await putInShippedAppeal();
  const found = await findAppeal(SLUG);
  await takeWelcome(await offerWelcome(null), NADIA);
  if (!found) throw new Error('there is no appeal');
  appeal = found;
  cookie = await enter(NADIA);
  await signAll(
    EVERYBODY.map(({ visibility, capacity, given }, n) => ({ ...wordsOf(n), visibility, capacity, ...ticked(given) })),
  );
  await signAll(
    FORMULAS.map((formula, n) => ({
      ...{ organisation: formula, city: formula, message: formula, consentDeliver: 'yes' },
      email: `formula.${n}@unions.example`,
    })),
  );
});

const LEAVING: Fields[] = [
  { preset: 'delivery', recipients: 'authorities' },
  { preset: 'delivery', recipients: 'others' },
  { preset: 'press' },
];

describe.each(LEAVING)('what leaves the organisers (%j)', (wanted) => {
  it.each(FORMATS)('(%s) holds no address, mandate, message or consent of anybody', async (format) => {
    const file = await download({ ...wanted, format });
    expect(file).toContain('Canary-organisation-');
    for (const canary of ['canary.address', ...Object.values(PRIVATE), 'J’accepte']) expect(file).not.toContain(canary);
  });

  it.each(FORMATS)('(%s) names those who are public and agreed to it, and no others', async (format) => {
    const file = await download({ ...wanted, format });
    const needed = wanted.recipients === 'others' ? 'consentDeliverOthers' : 'consentDeliver';
    for (const [n, { visibility, capacity, given }] of EVERYBODY.entries()) {
      const mayName = given.includes('consentPublishName');
      const agreed = wanted.preset === 'press' || given.includes(needed);
      const named = visibility === 'public' && agreed && (capacity !== 'personal' || mayName);
      const { organisation, city, acronym, website, signatory, office } = wordsOf(n);
      const hold = (word: string) => file.includes(word);
      expect(hold(organisation)).toBe(named);
      // Of a person, the public list tells the organisation only to say who that is.
      expect([city, acronym, website].map(hold)).toEqual(Array(3).fill(named && capacity !== 'personal'));
      expect([signatory, office].map(hold)).toEqual(Array(2).fill(named && mayName));
    }
  });
});

describe('the list for the authorities', () => {
  it('has in JSON the lines that it has in CSV', async () => {
    const [heading, ...rows] = readCsv(Buffer.from(await download({ ...DELIVERY, format: 'csv' })));
    const { lines, ...about } = JSON.parse(await download({ ...DELIVERY, format: 'json' }));
    expect(heading).toEqual([...DELIVERY_COLUMNS]);
    expect(about).toMatchObject({
      appeal: SLUG,
      issuedOn: '2011-12-17',
      preset: 'delivery',
      recipients: 'authorities',
    });
    const at = DELIVERY_COLUMNS.indexOf('city');
    const cities = (lines as { city?: string | null }[]).map(({ city }) => city ?? '');
    expect(rows.map((row) => row[at]?.replace(/^'/, ''))).toEqual(cities);
  });
});

describe('the list for organisers', () => {
  it.each(FORMATS)('(%s) holds everybody, with all that they said', async (format) => {
    const file = await download({ ...INTERNAL, format, confidential: 'yes' });
    for (const word of [...Object.values(PRIVATE), MEMBERS]) expect(file).toContain(word);
    for (const n of EVERYBODY.keys()) expect(file).toContain(`canary.address.${n}@unions.example`);
  });

  it.each(FORMATS)('(%s) leaves confidential signatures out unless they are asked for', async (format) => {
    const file = await download({ ...INTERNAL, format });
    for (const [n, { visibility }] of EVERYBODY.entries())
      expect(file.includes(`canary.address.${n}@unions.example`)).toBe(visibility !== 'confidential');
  });

  it('is refused to a moderator, and its confidential signatures to an owner who is not named for them', async () => {
    const [yusuf, ida] = [await welcome('yusuf', 'moderator'), await welcome('ida', 'owner')];
    const internal = { ...INTERNAL, format: 'csv' };
    expect((await ask(internal, { cookie: yusuf })).status).toBe(403);
    expect((await ask({ ...internal, confidential: 'yes' }, { cookie: ida })).status).toBe(403);
    for (const [fields, taker] of [
      [internal, ida],
      [{ ...DELIVERY, format: 'csv' }, yusuf],
    ] as const) {
      const answer = await ask(fields, { cookie: taker });
      await answer.body?.cancel();
      expect(answer.status).toBe(200);
    }
  });
});

describe('a formula that somebody typed', () => {
  it.each([
    ['delivery', { ...DELIVERY, format: 'csv' }, DELIVERY_COLUMNS],
    ['press', { preset: 'press', format: 'csv' }, PRESS_COLUMNS],
    ['internal', { ...INTERNAL, format: 'csv' }, INTERNAL_COLUMNS],
  ] as const)('begins no field of the list for %s, whatever stood before it', async (_, wanted, columns) => {
    const rows = readCsv(Buffer.from(await download(wanted)));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.flat().filter((field) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(field))).toEqual([]);
    expect(rows.flat().filter((field) => field.startsWith("'=cmd")).length).toBeGreaterThan(5);
  });
});

describe('an export', () => {
  it('is a file to keep, named after its appeal and day, that no cache keeps', async () => {
    const answer = await ask({ ...DELIVERY, format: 'csv' });
    await answer.body?.cancel();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="zhanaozen-2011-delivery-authorities-\d{4}-\d\d-\d\d\.csv"$/,
    );
  });

  it('is not handed to somebody who has not signed in, nor to a form on another site', async () => {
    const wanted = { ...DELIVERY, format: 'csv' };
    const unknown = await ask(wanted, { cookie: '' });
    expect(unknown.status).toBe(303);
    expect(unknown.headers.get('location')).toMatch(/^\/admin\/sign-in\?/);
    expect((await ask(wanted, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(wanted, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('asks for the password again five minutes after it was given, and keeps what was chosen', async () => {
    const late = await enter(NADIA, new Date(Date.now() - 6 * 60_000));
    const answer = await ask({ ...INTERNAL, format: 'json' }, { cookie: late });
    const to = new URL(answer.headers.get('location') ?? '', 'http://localhost');
    expect([answer.status, to.pathname]).toEqual([303, '/admin/again']);
    expect(to.searchParams.get('back')).toBe(`/admin/${SLUG}/exports`);
    expect(await readDraft(to.searchParams.get('draft') ?? '')).toEqual({ ...INTERNAL, format: 'json' });
  });

  it('of which something is missing leads back to the form, with all that was typed', async () => {
    const kept = { ...INTERNAL, query: 'Évrard', country: 'KZ', format: 'xlsx' };
    for (const wanted of [{}, { ...kept, reason: ' ' }, { ...kept, preset: 'all' }, { ...DELIVERY, format: 'pdf' }]) {
      const answer = await ask(wanted as Fields);
      const to = new URL(answer.headers.get('location') ?? '', 'http://localhost');
      expect([answer.status, to.pathname, to.searchParams.get('wrong')]).toEqual([
        303,
        `/admin/${SLUG}/exports`,
        'yes',
      ]);
      expect(await readDraft(to.searchParams.get('draft') ?? '')).toEqual(wanted);
    }
  });

  it('is narrowed as it was asked, and for a moderator of some countries to those', async () => {
    const french = { ...DELIVERY, format: 'csv', country: 'FR' };
    expect(await download(french)).toContain('Canary-organisation-');
    for (const other of [{ country: 'KZ' }, { kind: 'party' }] as Fields[])
      expect(await download({ ...DELIVERY, format: 'csv', ...other })).not.toContain('Canary-organisation-');
    const aigul = await welcome('aigul', 'moderator', ['KZ']);
    for (const wanted of [...LEAVING, french]) {
      const answer = await ask({ format: 'csv', ...wanted }, { cookie: aigul });
      expect(await answer.text()).not.toContain('Canary');
    }
  });
});

function ask(fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = { ...type, 'sec-fetch-site': 'same-origin', cookie, ...headers };
  const body = new URLSearchParams(fields).toString();
  const request = new Request(`http://localhost:3000/admin/${SLUG}/export`, { method: 'POST', headers: sent, body });
  return POST(request, { params: Promise.resolve({ appeal: SLUG }) });
}

async function enter({ email, password }: { email: string; password: string }, at?: Date): Promise<string> {
  const entered = await signIn(email, password, at);
  if (typeof entered === 'string') throw new Error(`${email} could not enter`);
  return entered.cookies.map((line) => line.split(';')[0]).join('; ');
}

/** Another organiser, who has signed in. */
async function welcome(name: string, role: Role, countries: string[] | null = null): Promise<string> {
  const organiser = { ...NADIA, name, email: `${name}@campaign.example` };
  await takeWelcome(await offerWelcome({ ...organiser, role, countries }), organiser);
  return enter(organiser);
}

/** The words of a file; of a workbook those of all its parts. */
async function download(fields: Fields): Promise<string> {
  const file = Buffer.from(await (await ask(fields)).arrayBuffer());
  if (fields.format !== 'xlsx') return file.toString('utf8');
  return Object.values(readXlsx(file).parts).join('\n').replaceAll('&amp;', '&');
}

/** Accepts, as samples, every signature of the given that the form takes. */
async function signAll(typed: Fields[]): Promise<void> {
  const textId = (await findText(appeal, 'fr')).id;
  const about = { textId, lang: 'fr', status: 'accepted', signedAt: new Date() } as const;
  const taken = typed.flatMap((fields, n) => {
    const open = { kind: 'other', country: 'FR', capacity: 'mandated-officer', visibility: 'public' };
    const who = { signatory: 'Ana', office: 'professora', email: `canary.address.${n}@unions.example` };
    const { success, data } = signatureForm.safeParse({ consentProcess: 'yes', ...open, ...who, ...fields });
    if (!success) return [];
    const { email, text, ...words } = data;
    const said = asSaid(words);
    return [{ ...about, email, said, sentences: sentencesIn('fr', said.capacity, appeal.addressedTo) }];
  });
  if ((await addSamples(appeal.id, taken)) !== 'added') throw new Error('the samples were refused');
}
