import { listAppeals } from '@/db';
import { env } from '@/env';
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/messages';

// Made at the build it would tell of the builder's address.
export const dynamic = 'force-dynamic';

const OF_AN_APPEAL = ['', '/sign', '/meeting', '/without-this-site', '/act', '/demarches/report'];

/** Every public page that names no person, with its other languages. */
export async function GET(): Promise<Response> {
  const appeals = await listAppeals();
  const paths = [...appeals.flatMap(({ slug }) => OF_AN_APPEAL.map((below) => `/${slug}${below}`)), '/privacy'];
  const pages = paths.flatMap((path) => LANGUAGES.map((lang) => pageIn(lang, path)));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

/** Addresses hold nothing that XML would have to be told: slugs are of letters, digits and hyphens. */
function pageIn(lang: string, path: string): string {
  const others = [...LANGUAGES.map((other) => [other, other]), ['x-default', DEFAULT_LANGUAGE]];
  const links = others.map(
    ([name, other]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${env.origin}/${other}${path}"/>`,
  );
  return `<url><loc>${env.origin}/${lang}${path}</loc>${links.join('')}</url>`;
}
