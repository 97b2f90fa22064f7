import { bestLanguage } from './language';

export function GET(request: Request): Response {
  const lang = bestLanguage(request.headers.get('accept-language'));
  return new Response(null, { status: 307, headers: { Location: `/${lang}`, Vary: 'Accept-Language' } });
}
