import { readDeskPicture } from '@/db';
import { answerWithAttachment } from '../../../../../../attached';
import { letOrganiserIn } from '../../../../../../organiser-guard';

interface Context {
  params: Promise<{ appeal: string; id: string; file: string }>;
}

/** Any picture of a démarche, for an organiser who reaches it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const inside = await letOrganiserIn(request, 'signatures.read');
  if (inside instanceof Response) return inside;
  const { appeal, id, file } = await params;
  return answerWithAttachment(request, appeal, file, await readDeskPicture(id, file, inside.organiser), 'desk');
}
