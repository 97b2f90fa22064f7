import { isHealthy } from '@/db';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const healthy = await isHealthy();
  return new Response(healthy ? 'ok\n' : 'the database does not answer\n', {
    status: healthy ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
