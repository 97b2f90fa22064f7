import { attached } from '../../../../../../attached';
import { letOrganiserIn } from '../../../../../../organiser-guard';

interface Context {
  params: Promise<{ appeal: string; file: string }>;
}

/** Any attachment, for who may read deliveries. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const inside = await letOrganiserIn(request, 'editions.read');
  if (inside instanceof Response) return inside;
  const { appeal, file } = await params;
  return attached(request, appeal, file, 'desk');
}
