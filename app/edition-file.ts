import { findAppeal, findEdition } from '@/db';
import type { Edition } from '@/db/types';
import { isLanguage } from '@/messages';

interface Context {
  params: Promise<{ lang: string; appeal: string; edition: string }>;
}

/** A route that gives a public file of an edition; 404 where there is no such edition. */
export function editionFile(write: (edition: Edition) => Promise<string>) {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { lang, appeal: slug, edition: number } = await params;
    const appeal = isLanguage(lang) ? await findAppeal(slug) : null;
    const edition = appeal && (await findEdition(appeal.id, Number(number)));
    // Anybody's page may read it: it is public, and no cookie opens more of it.
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=4' };
    if (!edition) return new Response('404\n', { status: 404, headers });
    const type = { 'Content-Type': 'application/json; charset=utf-8' };
    return new Response(await write(edition), { headers: { ...headers, ...type } });
  };
}
