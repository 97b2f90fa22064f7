import { makeHandout } from '@/delivery/paper/handouts';
import { HANDOUTS } from '@/delivery/paper/kinds';
import { publicFile } from '../../../../answer-with-file';
import { handoutOf } from '../../../../handout-of';

interface Context {
  params: Promise<{ lang: string; appeal: string; file: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, appeal: slug, file } = await params;
  const kind = HANDOUTS.find((each) => file === `${each}.pdf`);
  const of = kind && (await handoutOf(lang, slug));
  if (!kind || !of) return new Response('404\n', { status: 404 });
  return publicFile(await makeHandout(kind, of), 'application/pdf', `${slug}-${kind}-${lang}.pdf`);
}
