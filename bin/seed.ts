import { z } from 'zod';
import { madeUpSignatures } from '@/bench/samples';
import { addSamples, closeEngine, findAppeal, findText, listAppeals, openEngine, putInShippedAppeal } from '@/db';

const USAGE = `npm run seed -- --signatures NUMBER [--appeal NAME]
    puts made-up signatures, marked as samples, into an appeal; without a name into the newest.
    Refused where any signature is real.`;
/** More than any appeal has had; above it the disk is filled for nothing. */
const MOST = 1_000_000;

const asked = z.union([
  z.tuple([z.literal('--signatures'), z.coerce.number().int().min(1).max(MOST)]),
  z.tuple([
    z.literal('--signatures'),
    z.coerce.number().int().min(1).max(MOST),
    z.literal('--appeal'),
    z.string().min(1),
  ]),
]);

const answer = await answerTo(process.argv.slice(2)).finally(closeEngine);
if (answer.done) console.log(answer.words);
else console.error(answer.words);
process.exitCode = answer.done ? 0 : 1;

async function answerTo(words: string[]): Promise<{ done: boolean; words: string }> {
  const read = asked.safeParse(words);
  if (!read.success) return { done: false, words: USAGE };
  const [, number, , slug] = read.data;
  const since = performance.now();
  openEngine();
  await putInShippedAppeal();
  const appeal = slug ? await findAppeal(slug) : (await listAppeals())[0];
  if (!appeal) return { done: false, words: `There is no appeal ${slug ?? ''}.` };
  const samples = madeUpSignatures(number, await findText(appeal, appeal.sourceLang));
  const outcome = await addSamples(appeal.id, samples).catch(alreadyThere);
  if (outcome === 'there')
    return { done: false, words: `Samples stand in ${appeal.slug} already; begin with another database.` };
  if (outcome === 'refused')
    return { done: false, words: 'Refused: this database holds real signatures, and samples would stand among them.' };
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return { done: true, words: `${number} samples stand in ${appeal.slug}, put in in ${seconds} s.` };
}

function alreadyThere(fault: { code?: string }): 'there' {
  if (fault.code !== 'SQLITE_CONSTRAINT_UNIQUE') throw fault;
  return 'there';
}
