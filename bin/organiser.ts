import { z } from 'zod';
import { closeEngine, isOrganiser, offerWelcome } from '@/db';
import { env } from '@/env';

const USAGE = `npm run organiser -- add NAME EMAIL    prints a link with which a new organiser chooses a password
npm run organiser -- reset EMAIL       prints a link with which an organiser chooses another one`;
const LONGEST_NAME = 200;

const name = z
  .string()
  .trim()
  .min(1, 'The name is empty.')
  .max(LONGEST_NAME, `The name is longer than ${LONGEST_NAME} characters.`);
const email = z.string().trim().toLowerCase().pipe(z.email('The address does not look like name@union.example.'));
const asked = z.union([z.tuple([z.literal('add'), name, email]), z.tuple([z.literal('reset'), email])], USAGE);

const answer = await answerTo(process.argv.slice(2)).finally(closeEngine);
if (answer.done) console.log(answer.words);
else console.error(answer.words);
process.exitCode = answer.done ? 0 : 1;

async function answerTo(words: string[]): Promise<{ done: boolean; words: string }> {
  const read = asked.safeParse(words);
  if (!read.success) return { done: false, words: read.error.issues.map(({ message }) => message).join('\n') };
  const { data } = read;
  const [act, email, name] = data[0] === 'add' ? [data[0], data[2], data[1]] : [data[0], data[1], ''];
  const known = await isOrganiser(email);
  if (act === 'add' && known)
    return { done: false, words: `${email} is an organiser already. For another password: reset ${email}` };
  if (act === 'reset' && !known)
    return { done: false, words: `${email} is not an organiser. To make one: add NAME ${email}` };
  const token = await offerWelcome({ name, email });
  return { done: true, words: `For ${email}, once, within 24 hours: ${env.origin}/admin/welcome/${token}` };
}
