import type { z } from 'zod';
import { checkPaper } from '@/db';
import type { Appeal, Double, PaperLine, Reach } from '@/db/types';
import { sheetForm } from './paper-form';
import { type PaperFile, type ReadLine, readPaperLines } from './paper-lines';
import { originalsBeside } from './promises';
import type { Fields } from './read-form';
import { errorsOf, type FieldErrors } from './signature-form';

export interface CheckedLine extends ReadLine {
  /** The same name elsewhere; `earlierLine` is a line of the file. */
  double: Pick<Double, 'signature' | 'earlierLine'> | null;
}

export interface CheckedFile extends Pick<PaperFile, 'unknown' | 'missing'> {
  /** What is wrong with the form around the lines. */
  errors: FieldErrors;
  lines: CheckedLine[];
  /** Null while anything is wrong, or nothing is there. */
  toEnter: { about: z.output<typeof sheetForm>; lines: PaperLine[]; countedOnly: number } | null;
}

/** All that an organiser is told of a file before it is entered. The file that was chosen counts before what was pasted. */
export async function readPaperFile(appeal: Appeal, typed: Fields, reach: Reach): Promise<CheckedFile> {
  const errors = errorsOf(sheetForm, typed);
  if (typed.fileWrong) errors.file = typed.fileWrong;
  const about = sheetForm.safeParse(typed);
  const { addressedTo } = appeal;
  const lang = about.data?.lang ?? appeal.sourceLang;
  const asked = { lang, addressedTo, beside: await originalsBeside(lang), countries: reach.countries };
  const read = errors.file ? NOTHING : readPaperLines(linesIn(typed), asked);
  if ('wrong' in read) return { ...NOTHING, errors: { ...errors, lines: read.wrong }, toEnter: null };
  const lines = await withDoubles(appeal.id, read.lines, reach);
  const given = lines.flatMap((line) => line.given ?? []);
  const countedOnly = lines.filter(({ fate }) => fate === 'counted').length;
  const isSound = about.success && !errors.file && lines.every(({ fate }) => fate !== 'wrong');
  const toEnter = isSound && given.length + countedOnly > 0 ? { about: about.data, lines: given, countedOnly } : null;
  return { ...read, errors, lines, toEnter };
}

const NOTHING = { lines: [], unknown: [], missing: [] };

/** What was chosen as a file, or pasted. */
export function linesIn({ file, lines }: Fields): string {
  return file || lines || '';
}

async function withDoubles(appealId: string, lines: ReadLine[], reach: Reach): Promise<CheckedLine[]> {
  const entered = lines.filter(({ given }) => given);
  const { doubles, repeated } = await checkPaper(
    appealId,
    entered.flatMap(({ given }) => given ?? []),
    reach,
  );
  const checked = new Map<ReadLine | undefined, Partial<CheckedLine>>();
  for (const { line, signature, earlierLine } of doubles) {
    const earlier = earlierLine === null ? undefined : entered[earlierLine];
    checked.set(entered[line], { double: { signature, earlierLine: earlier?.line ?? null } });
  }
  for (const line of repeated) {
    const wrong = { fate: 'wrong' as const, given: null, errors: { email: 'mailboxRepeated' } };
    checked.set(entered[line], { ...checked.get(entered[line]), ...wrong });
  }
  return lines.map((line) => ({ ...line, double: null, ...checked.get(line) }));
}
