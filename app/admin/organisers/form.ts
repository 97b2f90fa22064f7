import { z } from 'zod';
import { ROLES, type Standing } from '@/db/types';
import { countryName } from '@/messages';
import { countryCodes } from '../../list-rules';
import type { Fields } from '../../read-form';
import { mailbox, neededLine, oneOf, tickBox } from '../../text-rules';

const standing = { role: oneOf(ROLES), countries: countryCodes(), readsConfidential: tickBox() };

/** By which an owner gives another standing. */
export const standingForm = z.object(standing);
/** By which an owner invites somebody. */
export const inviteForm = z.object({ name: neededLine({ atMost: 100 }), email: mailbox(), ...standing });
export const ruleForm = z.object({ requiresCodes: tickBox() });

/** A standing, as the fields of a form to change it in. */
export function asFields(lang: string, { role, countries, readsConfidential }: Standing): Fields {
  const names = countries?.map((code) => countryName(lang, code)).join(', ') ?? '';
  return { role, countries: names, ...(readsConfidential && { readsConfidential: 'yes' }) };
}
