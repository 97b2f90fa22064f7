import type { z } from 'zod';

/** What a rule makes of what was typed: what is kept, or `✗` and the name of the error. */
export function read(rule: z.ZodType, typed: unknown): unknown {
  const { success, data, error } = rule.safeParse(typed);
  return success ? data : `✗ ${error.issues.map(({ message }) => message).join(', ')}`;
}

/** As many texts of up to twelve of the signs, always the same ones. */
export function* shuffles(signs: string, texts: number): Generator<string> {
  const all = [...signs];
  let seed = 20111217;
  const chance = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let n = 0; n < texts; n += 1) yield Array.from({ length: chance(13) }, () => all[chance(all.length)]).join('');
}
