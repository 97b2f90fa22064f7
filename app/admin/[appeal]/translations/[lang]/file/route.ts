import { findText, readTranslation } from '@/db';
import { letOrganiserIn } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { writeTranslationFile } from '../../../../../translation-file';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';

export async function GET(request: Request, { params }: Workshop): Promise<Response> {
  const inside = await letOrganiserIn(request, 'translations.write');
  if (inside instanceof Response) return inside;
  const { here, appeal, written } = await findWorkshop(params, inside.organiser);
  if (!appeal) return seeOther(here);
  const source = await findText(appeal, appeal.sourceLang);
  const head = { appeal: appeal.slug, lang: written, sourceLang: appeal.sourceLang, sourceSha256: source.sha256 };
  const { passages, ready } = await readTranslation(appeal, written);
  return new Response(writeTranslationFile(head, [...passages, ...ready]), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${appeal.slug}-${written}.md"`,
      'Cache-Control': 'no-store',
    },
  });
}
