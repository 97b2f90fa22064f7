import { env } from '@/env';

export function GET(): Response {
  const lines = ['User-agent: *', 'Disallow: /admin', `Sitemap: ${env.origin}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
