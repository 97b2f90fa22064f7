import { Readable } from 'node:stream';
import type { OwnData } from '@/db/types';
import type { About } from './json';

export const OWN_DATA_COLUMNS = ['field', 'value'] as const;

/** Everything kept of one signature, a line for each thing: `statements.1.organisation`, counted from 1. */
export function ownDataLines(data: OwnData): { field: string; value: string }[] {
  return linesBelow(data, []);
}

/** The same as JSON, after what says of which appeal it is. */
export function ownDataAsJson(data: OwnData, about: About): Readable {
  return Readable.from([Buffer.from(`${JSON.stringify({ ...about, ...data }, null, 1)}\n`)]);
}

function linesBelow(part: unknown, path: string[]): { field: string; value: string }[] {
  const field = path.join('.');
  if (part === null || part === undefined) return [{ field, value: '' }];
  if (part instanceof Date) return [{ field, value: part.toISOString() }];
  if (typeof part === 'boolean') return [{ field, value: part ? 'yes' : 'no' }];
  if (typeof part !== 'object') return [{ field, value: String(part) }];
  const place = Array.isArray(part) ? (name: string) => String(Number(name) + 1) : (name: string) => name;
  return Object.entries(part).flatMap(([name, inner]) => linesBelow(inner, [...path, place(name)]));
}
