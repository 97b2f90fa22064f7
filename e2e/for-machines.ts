import type { APIRequestContext } from '@playwright/test';
import { expect, type House } from './arrange/house';
import { LANGUAGES } from './arrange/languages';

/** In each language the page says where it stands, and where each language of it does, French for all others. */
export async function saysWhereItStands(request: APIRequestContext, house: House, below: string) {
  const address = (lang: string) => `${house.origin}/${lang}${below}`;
  const languages = [...LANGUAGES.map((lang) => `${lang} ${address(lang)}`), `x-default ${address('fr')}`].sort();
  for (const lang of LANGUAGES) {
    const answer = await request.get(address(lang), { maxRedirects: 0 });
    expect(answer.status(), address(lang)).toBe(200);
    const head = (await answer.text()).split('</head>')[0] ?? '';
    const links = [...head.matchAll(/<link[^>]*>/g)].map(
      ([link]) =>
        (name: string) =>
          attributeOf(link, name),
    );
    const canonical = links.filter((link) => link('rel') === 'canonical').map((link) => link('href'));
    const alternates = links.filter((link) => link('rel') === 'alternate');
    expect(canonical, address(lang)).toEqual([address(lang)]);
    expect(alternates.map((link) => `${link('hreflang')} ${link('href')}`).sort(), address(lang)).toEqual(languages);
    expect(head, address(lang)).not.toContain('noindex');
  }
}

function attributeOf(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(element)?.[1] ?? '';
}
