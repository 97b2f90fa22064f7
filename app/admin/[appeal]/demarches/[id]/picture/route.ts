import { decidePicture } from '@/db';
import { type AtDemarche, onDemarche } from '../../../../../demarche-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

/** Shows one picture where `show` is sent, and else keeps it from others. */
export const POST = posted(async (request, at: AtDemarche) =>
  onDemarche(
    await readOrganisersForm(request, 'signatures.decide'),
    at,
    async ({ id: demarcheId }, { organiser, fields }) => {
      const show = 'show' in fields;
      const outcome = await decidePicture({ demarcheId, id: fields.picture ?? '', show, by: organiser.id });
      return { outcome: outcome === 'decided' ? (show ? 'fileShown' : 'fileRefused') : outcome };
    },
  ),
);
