import { keepDraft, passSignature } from '@/db';
import { NOBODY } from '../../../../../colleagues';
import { type At, onSignature } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { nextInView, queueAddress, screenAddress } from '../../../../../queue-view';
import { posted } from '../../../../../unstored';
import { passForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'glosses.write');
  return onSignature(sent, at, ['pass', passForm], async ({ to, why }, desk) => {
    const { slug, appealId, signature, organiser, view, fields } = desk;
    const next = await nextInView(appealId, view, organiser, signature.id);
    const told = await passSignature(signature.id, to === NOBODY ? null : to, organiser.id, why ?? undefined);
    if (told !== 'passed') {
      const draft = await keepDraft(fields);
      return screenAddress(slug, signature.id, view, { told, draft });
    }
    const tells = { passed: signature.id };
    return next ? screenAddress(slug, next, view, tells) : queueAddress(slug, view, tells);
  });
});
