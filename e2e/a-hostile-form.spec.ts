import { expect, test } from './arrange/house';
import { confirmsFromTheInbox, DOCKERS, fillsIn, opensTheForm, sends, signs } from './people';

const FORM = '/fr/zhanaozen-2011/signatures';
const GOOD = {
  organisation: 'Syndicat du livre',
  kind: 'federation',
  country: 'FR',
  capacity: 'mandated-officer',
  signatory: 'N. Petit',
  office: 'secrétaire',
  email: 'livre@hostile.example',
  visibility: 'public',
  consentProcess: 'yes',
};

test('Whoever errs gets each error beside its field and loses nothing that was typed', async ({ page, house }) => {
  await opensTheForm(page, house);
  await sends(page);
  await expect(page.getByRole('alert')).toContainText('9 réponses sont à revoir');

  await fillsIn(page, { ...DOCKERS, email: 'dockers@havre', visibility: 'Publique', capacity: 'À titre personnel *' });
  await page.getByText('Maintenant ou plus tard').click();
  await page.getByRole('textbox', { name: 'Nombre de membres' }).fill('beaucoup');
  await page.getByRole('textbox', { name: 'Votre message' }).fill('Première ligne\nتضامن');
  await sends(page);

  await expect(page.getByRole('alert')).toContainText('3 réponses sont à revoir');
  await expect(page.getByRole('textbox', { name: 'Adresse électronique' })).toHaveAccessibleDescription(/pas complète/);
  await expect(page.getByRole('textbox', { name: 'Nombre de membres' })).toHaveAccessibleDescription(/nombre entier/);
  await expect(page.getByRole('checkbox', { name: /^J’accepte que mon nom/ })).toHaveAccessibleDescription(/cochez/);
  await expect(page.getByRole('textbox', { name: 'Nom de l’organisation' })).toHaveValue(DOCKERS.organisation);
  await expect(page.getByRole('textbox', { name: 'Adresse électronique' })).toHaveValue('dockers@havre');
  await expect(page.getByRole('textbox', { name: 'Votre message' })).toHaveValue('Première ligne\nتضامن');
  await expect(page.getByRole('checkbox', { name: /^J’accepte que ces informations/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Je souhaite recevoir/ })).not.toBeChecked();
});

const NO_FORM_SENDS: [
  string,
  { headers?: Record<string, string>; data?: string | Buffer; multipart?: Record<string, string> },
  number,
][] = [
  ['JSON', { headers: { 'Content-Type': 'application/json' }, data: '{"organisation":"x"}' }, 415],
  ['plain text', { headers: { 'Content-Type': 'text/plain' }, data: 'organisation=x' }, 415],
  ['a multipart form', { multipart: { organisation: 'x' } }, 415],
  [
    'another charset',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-7' }, data: 'a=b' },
    415,
  ],
  [
    'a compressed body',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'gzip' }, data: 'a=b' },
    415,
  ],
  [
    'broken UTF-8',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: 'organisation=%ff%fe' },
    400,
  ],
  [
    'a lone surrogate',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: 'organisation=%ED%A0%80' },
    400,
  ],
  ['NUL', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: 'organisation=a%00b' }, 400],
  [
    'a field twice',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: 'email=a@b.org&email=c@d.org' },
    400,
  ],
  [
    'a thousand fields',
    {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      data: Array.from({ length: 1000 }, (_, n) => `f${n}=1`).join('&'),
    },
    400,
  ],
  [
    '70 KB',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: `organisation=${'x'.repeat(70_000)}` },
    413,
  ],
];

for (const [what, sent, status] of NO_FORM_SENDS)
  test(`A form is not ${what}: ${status}`, async ({ house, request }) => {
    const answer = await request.post(house.origin + FORM, { ...sent, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
  });

const NAMES = [
  'O’Brien & Fils <Local 1>',
  '=HYPERLINK("evil.example")',
  'Null',
  '--',
  '{{7*7}} ${7*7}',
  '__proto__',
  'نقابة عمال الميناء',
  'İşçi Sendikası',
  '全国労働組合連絡協議会',
  '<script>alert(1)</script>',
  '1199SEIU',
];

test('A name is taken as it is typed, whatever it looks like', async ({ house, request }) => {
  for (const [place, organisation] of NAMES.entries()) {
    const form = { ...GOOD, organisation, email: `name${place}@hostile.example` };
    const answer = await request.post(house.origin + FORM, { form, maxRedirects: 0 });
    expect(answer.headers().location, organisation).toContain('/sign/sent');
    const letter = await house.inbox.letterTo(form.email);
    expect(letter.text).toContain(organisation);
    expect(letter.to).toHaveLength(1);
  }
});

const REFUSED: Record<string, string>[] = [
  { organisation: 'a\u202eb' },
  { organisation: '\u200b\u200b' },
  { organisation: `Z${'\u0301'.repeat(60)}` },
  { organisation: 'x'.repeat(201) },
  { organisation: 'Lire http://evil.example' },
  { organisation: 'a\r\nBcc: all@evil.example' },
  { email: 'victim@evil.com＠trusted.org' },
  { email: 'a@b.org, c@d.org' },
  { email: 'a@b.org\r\nBcc: c@d.org' },
  { email: '"a b"@c.org' },
  { email: 'root@127.0.0.1' },
  { country: 'ZZ' },
  { kind: '__proto__' },
  { members: '-1' },
  { mandateOn: '2011-02-30' },
  { website: 'javascript:alert(1)' },
  { capacity: 'personal' },
];

test('What a person can get wrong leads back to the form', async ({ house, request }) => {
  for (const wrong of REFUSED) {
    const answer = await request.post(house.origin + FORM, { form: { ...GOOD, ...wrong }, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(wrong)).toBe(303);
    expect(answer.headers().location, JSON.stringify(wrong)).toMatch(/\/sign\?draft=/);
    const back = await request.get(house.origin + (answer.headers().location ?? ''));
    expect(back.status()).toBe(200);
    expect(await back.text()).toContain('role="alert"');
  }
});

const PATHS: [string, number][] = [
  ['/%ff', 400],
  ['/%ff/sign', 400],
  ['/fr/%00', 400],
  ['/fr/zhanaozen-2011/..%2f..%2fetc', 404],
  ['/xx', 404],
  ['/fr/nothing', 404],
  ['/fr/nothing/sign', 404],
  ['/fr/zhanaozen-2011/nothing', 404],
  ['/fr/signature/short', 404],
  [`/fr/signature/${'A'.repeat(64)}`, 404],
  ['/fr/zhanaozen-2011/sign?draft=nothing', 200],
  ['/fr/zhanaozen-2011/sign?draft=a&draft=b', 200],
  [`/fr/zhanaozen-2011/sign?draft=${'x'.repeat(8000)}`, 200],
  ['/fr/zhanaozen-2011?_rsc=1', 200],
  ['/admin/welcome/nothing', 410],
  ['/_next/static/nothing.js', 404],
  ['/_next/image?url=/icon.svg&w=64&q=1', 404],
  ['/_next/data/x/fr.json', 404],
  ['/_global-error', 404],
  ['/fr/zhanaozen-2011.rsc', 404],
];

for (const [path, status] of PATHS)
  test(`${path.slice(0, 60)} is answered ${status}`, async ({ house, request }) => {
    const answer = await request.get(house.origin + path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    if (status !== 400 && !/^\/_|\.rsc$/.test(path)) expect(await answer.text()).toContain('<h1');
  });

const HEADERS: [string, Record<string, string>, number][] = [
  ['Host of somebody else', { Host: 'evil.example' }, 400],
  ['Next-Action', { 'Next-Action': 'x' }, 400],
  ['x-middleware-subrequest', { 'x-middleware-subrequest': 'middleware' }, 400],
  ['RSC', { RSC: '1', 'Next-Router-State-Tree': '%5B%5D' }, 200],
  ['Accept-Language of 10 KB', { 'Accept-Language': 'x-'.repeat(5000) }, 200],
  ['malformed Accept-Language', { 'Accept-Language': '*;q=9,;;q=,fr;q=x' }, 200],
];

for (const [what, headers, status] of HEADERS)
  test(`A request with ${what} is answered ${status}, as a page`, async ({ house, request }) => {
    const answer = await request.get(`${house.origin}/`, { headers });
    expect(answer.status()).toBe(status);
    if (status === 200) expect(await answer.text()).toContain('Nous exigeons');
  });

for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
  test(`${method} is answered 405`, async ({ house, request }) => {
    const answer = await request.fetch(`${house.origin}/fr/zhanaozen-2011`, { method });
    expect(answer.status()).toBe(405);
  });

test('What a page is asked for in its address is a word of its own, or nothing', async ({ page, house, request }) => {
  const signer = { ...DOCKERS, organisation: 'Syndicat des adresses', email: 'adresses@hostile.example' };
  await signs(page, house, signer);
  const link = await confirmsFromTheInbox(page, house, signer);
  for (const word of ['constructor', '__proto__', 'toString', '%00', '€'])
    for (const name of ['done', 'wrong', 'draft', 'shown'])
      expect((await request.get(`${link}?${name}=${word}`)).status(), `${name}=${word}`).toBe(200);
  for (const act of ['/fr/signature/€/confirm', '/fr/signature/€/answer', '/fr/signature/€/withdraw'])
    expect((await request.post(house.origin + act, { form: { answer: 'x' }, maxRedirects: 0 })).status(), act).toBe(
      303,
    );
});

test('A page is not posted to', async ({ house, request }) => {
  const answer = await request.post(`${house.origin}/fr/zhanaozen-2011`, { form: { a: 'b' } });
  expect(answer.status()).toBe(405);
});
