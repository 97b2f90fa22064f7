import { Readable } from 'node:stream';
import { findAppeal } from '@/db';
import type { Appeal } from '@/db/types';
import { isLanguage } from '@/messages';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

const HEADERS = {
  // Anybody's page may read it: it is public, and no cookie opens more of it.
  'Access-Control-Allow-Origin': '*',
  // What is taken away is to be gone everywhere within 5 s.
  'Cache-Control': 'public, max-age=4',
};

/** A route that gives an appeal's public list as a file for programs; 404 where there is no such appeal. */
export function listFile(type: string, write: (appeal: Appeal, lang: string) => Promise<Readable>) {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { lang, appeal: slug } = await params;
    const appeal = isLanguage(lang) ? await findAppeal(slug) : null;
    if (!appeal) return new Response('404\n', { status: 404, headers: HEADERS });
    const file = await write(appeal, lang);
    const headers = { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` };
    return new Response(Readable.toWeb(file) as ReadableStream, { headers });
  };
}
