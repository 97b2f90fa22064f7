import { makeCard } from '@/delivery/paper/card';
import { publicFile } from '../../../answer-with-file';
import { handoutOf } from '../../../handout-of';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, appeal: slug } = await params;
  const of = await handoutOf(lang, slug);
  if (!of) return new Response('404\n', { status: 404 });
  return publicFile(await makeCard(of), 'image/png', `${slug}-${lang}.png`);
}
