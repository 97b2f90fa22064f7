import { readdirSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from './arrange/house';

const BUDGET = 25_000;

/** Each language has its folder. */
const LANGUAGES = readdirSync('messages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const lang of LANGUAGES)
  test(`All that the appeal page in ${lang} fetches is under 25 kB, from this site alone, with no script and no cookie`, async ({
    browser,
    house,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const page = await context.newPage();
    const sizes: number[] = [];
    const hosts = new Set<string>();
    page.on('response', async (answer) => {
      hosts.add(new URL(answer.url()).host);
      sizes.push(
        (await answer.request().sizes()).responseBodySize + (await answer.request().sizes()).responseHeadersSize,
      );
    });
    await page.goto(`${house.origin}/${lang}/zhanaozen-2011`, { waitUntil: 'networkidle' });
    const fetched = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${lang}: ${fetched} bytes in ${sizes.length} answers`);
    expect(fetched).toBeLessThan(BUDGET);
    expect([...hosts]).toEqual([new URL(house.origin).host]);
    expect(await page.locator('script').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

const PAGES = [
  '',
  '/sign',
  '/sign/sent',
  '/meeting',
  '/without-this-site',
  '/signatories',
  '/../privacy',
  '/../signature',
  '/../nothing',
];

for (const page of PAGES)
  test(`No script can run on ${page || 'the appeal'}, and no cookie is set`, async ({ house, request }) => {
    const answer = await request.get(`${house.origin}/fr/zhanaozen-2011${page}`);
    const { 'content-security-policy': policy, 'set-cookie': cookie } = answer.headers();
    expect(policy).toContain("script-src 'none'");
    expect(cookie).toBeUndefined();
    expect(await answer.text()).not.toMatch(/<script|as="script"|\son\w+=|javascript:/);
    expect(answer.headers()['referrer-policy']).toBe('same-origin');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  });

test('A page is sent compressed to whoever can read it so', async ({ house }) => {
  const answer = await fetch(`${house.origin}/style.css`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(answer.headers.get('content-encoding')).toBeNull();
  const { request } = await import('node:http');
  const body = await new Promise<Buffer>((resolve, reject) => {
    request(`${house.origin}/fr/zhanaozen-2011`, { headers: { 'Accept-Encoding': 'br' } }, async (answer) => {
      expect(answer.headers['content-encoding']).toBe('br');
      resolve(Buffer.concat(await answer.toArray()));
    })
      .on('error', reject)
      .end();
  });
  expect(brotliDecompressSync(body).toString()).toContain('Nous exigeons');
});
