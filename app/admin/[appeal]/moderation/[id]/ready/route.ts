import { keepDraft } from '@/db';
import { type At, onSignature } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { screenAddress } from '../../../../../queue-view';
import { findWording } from '../../../../../ready-wordings';
import { posted } from '../../../../../unstored';
import { readyForm } from '../form';

/** Puts a ready text into the form, below what was typed there already; nothing is decided by it. */
export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  return onSignature(sent, at, ['ready', readyForm], async ({ ready }, { slug, appealId, signature, view, fields }) => {
    const wording = await findWording(appealId, signature.lang, ready);
    if (!wording) return screenAddress(slug, signature.id, view, { draft: await keepDraft(fields) });
    const field = wording.kind === 'return' ? 'question' : 'reason';
    const filled = [fields[field], wording.text].filter(Boolean).join('\n\n');
    const draft = await keepDraft({ ...fields, [field]: filled });
    return screenAddress(slug, signature.id, view, { draft }).replace(/#.*/, `#${field}`);
  });
});
