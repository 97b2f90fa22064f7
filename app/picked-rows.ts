import { z } from 'zod';
import { otherIsSaid, verified } from './decision-rules';
import type { Fields } from './read-form';

/** How all that is ticked was verified. */
export const selectionForm = z.object(verified).refine(...otherIsSaid);

/** Each ticked row is a field of its own: `pick-` and the signature's id, with the version that was on the page. */
export const pickName = (id: string) => `pick-${id}`;

export function readPicked(fields: Fields): { id: string; version: number }[] {
  return Object.entries(fields)
    .map(([name, value]) => ({ id: /^pick-([\da-f-]{36})$/.exec(name)?.[1] ?? '', version: Number(value) }))
    .filter(({ id, version }) => id && Number.isInteger(version));
}
