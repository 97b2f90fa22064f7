import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { RunOnly } from 'axe-core';
import { expect } from './arrange/house';

declare const axe: typeof axeCore;

const NARROWEST = 320;
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const WCAG: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const CONTRAST: RunOnly = { type: 'rule', values: ['color-contrast'] };
const DARKNESS = ['light', 'dark'] as const;

/** A narrow window with axe in every page that it opens. */
export async function readerIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: NARROWEST, height: 700 };
  // axe itself is a script, of which the pages have none.
  const context = await browser.newContext({ ...options, javaScriptEnabled: true, viewport });
  await context.addInitScript({ path: AXE });
  return context.newPage();
}

export async function isForEverybody(page: Page) {
  await fits(page, NARROWEST);
  await unfolds(page);
  await fits(page, NARROWEST);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await seriousIn(page, WCAG), page.url()).toEqual([]);
  // Of all that axe looks at, the colours alone are others in the dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousIn(page, CONTRAST), `${page.url()} in the dark`).toEqual([]);
}

/** For eyes that ask for more contrast. */
export async function keepsItsContrast(page: Page) {
  await unfolds(page);
  for (const colorScheme of DARKNESS) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    expect(await seriousIn(page, CONTRAST), `${page.url()} with more contrast, ${colorScheme}`).toEqual([]);
  }
}

/**
 * Keeps an edge, and words that can be read, where the machine chooses the colours. axe can't tell: it asks for the fill
 * of the letters, of which the browser still says what the page wished.
 */
export async function keepsItsEdge(part: Locator) {
  for (const colorScheme of DARKNESS) {
    await part.page().emulateMedia({ forcedColors: 'active', colorScheme });
    const [edge, ink, paper] = await part.evaluate((element) => {
      const { borderBlockEndWidth, borderBlockEndColor, color } = getComputedStyle(element);
      return [`${borderBlockEndWidth} ${borderBlockEndColor}`, color, getComputedStyle(document.body).backgroundColor];
    });
    expect(edge, `${part} ${colorScheme}`).toMatch(/^[23]px rgb/);
    expect(edge, `${part} ${colorScheme}`).not.toContain(paper);
    expect(ink, `${part} ${colorScheme}`).not.toBe(paper);
  }
}

/** Nothing on the page asks to be moved sideways. */
export async function fits(page: Page, width: number) {
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed, `${page.url()} is wider than ${width} px`).toBeLessThanOrEqual(width);
}

async function unfolds(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** What axe finds that keeps somebody from using the page. */
function seriousIn(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    // The pages have no frames, and no style sheet is looked into: neither is waited for.
    const options = { runOnly, resultTypes: ['violations' as const], selectors: false, iframes: false, preload: false };
    const { violations } = await axe.run(options);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, runOnly);
}
