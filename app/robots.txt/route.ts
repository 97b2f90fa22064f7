import { env } from '@/env';

// Made at the build it would tell of the builder's address.
export const dynamic = 'force-dynamic';

export function GET(): Response {
  const lines = ['User-agent: *', 'Disallow: /admin', `Sitemap: ${env.origin}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
