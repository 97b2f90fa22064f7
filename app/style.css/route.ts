import { styleSheet } from '../style-sheet';

// Made at the build it would stay as it was then.
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return new Response(styleSheet().words, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
