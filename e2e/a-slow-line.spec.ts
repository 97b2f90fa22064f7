import { execFileSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { LANGUAGES } from './arrange/languages';
import { LONG_NAMES } from './arrange/long-names';

const BUDGET = 25_000;

test.describe('Three hundred organisations from fifty countries stand behind the appeal', () => {
  let full: House;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    full = await new House().open();
    const env = full.environment() as NodeJS.ProcessEnv;
    execFileSync(process.execPath, ['--import', 'tsx', 'e2e/arrange/full-appeal.ts'], { env });
  });
  test.afterAll(() => full.close());

  for (const lang of LANGUAGES)
    test(`All that the appeal page in ${lang} fetches is under 25 kB, from this site alone, with no script and no cookie`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: true });
      const page = await context.newPage();
      const answers: Response[] = [];
      page.on('response', (answer) => answers.push(answer));
      await page.goto(`${full.origin}/${lang}/zhanaozen-2011`, { waitUntil: 'networkidle' });
      for (const { organisation } of LONG_NAMES)
        await expect(page.getByRole('link', { name: organisation, exact: true })).toBeVisible();
      expect(await page.locator('a[href*="?country="]').count()).toBe(50);
      expect(await page.locator('script').count()).toBe(0);
      expect(await context.cookies()).toEqual([]);

      const sizes = await Promise.all(answers.map((answer) => answer.request().sizes()));
      const bytes = sizes.map(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize);
      const fetched = bytes.reduce((sum, size) => sum + size);
      console.log(`${lang}: ${fetched} bytes, ${answers.map((answer) => answer.request().resourceType()).join(', ')}`);
      expect(answers.map((answer) => answer.request().resourceType())).toEqual(
        expect.arrayContaining(['document', 'stylesheet']),
      );
      expect(Math.min(...sizes.map(({ responseBodySize }) => responseBodySize))).toBeGreaterThan(0);
      expect(fetched).toBeLessThan(BUDGET);
      expect(new Set(answers.map((answer) => new URL(answer.url()).host))).toEqual(
        new Set([new URL(full.origin).host]),
      );
    });
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
