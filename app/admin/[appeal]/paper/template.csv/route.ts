import { letOrganiserIn } from '../../../../organiser-guard';
import { paperTemplate } from '../../../../paper-lines';

/** The columns of a file of sheets, with one line to be overwritten. */
export async function GET(request: Request): Promise<Response> {
  const entered = await letOrganiserIn(request, 'paper.enter');
  if (entered instanceof Response) return entered;
  const { lang } = entered;
  return new Response(paperTemplate(lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="paper-${lang}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
