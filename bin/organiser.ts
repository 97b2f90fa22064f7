import { z } from 'zod';
import { closeEngine, isOrganiser, listOrganisers, offerWelcome, resetCodes } from '@/db';
import { ROLES } from '@/db/types';
import { env } from '@/env';

const USAGE = `npm run organiser -- add NAME EMAIL [ROLE]   prints a link with which a new organiser chooses a password;
                                             the role is ${ROLES.join(', ')}; without one: ${ROLES[0]}
npm run organiser -- reset EMAIL             prints a link with which an organiser chooses another one
npm run organiser -- reset-codes EMAIL       asks an organiser who lost the telephone for no more codes`;
const LONGEST_NAME = 200;

const name = z
  .string()
  .trim()
  .min(1, 'The name is empty.')
  .max(LONGEST_NAME, `The name is longer than ${LONGEST_NAME} characters.`);
const email = z.string().trim().toLowerCase().pipe(z.email('The address does not look like name@union.example.'));
const role = z.enum(ROLES, `The role is one of ${ROLES.join(', ')}.`);
const asked = z.union(
  [
    z.tuple([z.literal('add'), name, email, role.optional()]),
    z.tuple([z.literal('reset'), email]),
    z.tuple([z.literal('reset-codes'), email]),
  ],
  USAGE,
);
type Asked = z.output<typeof asked>;

interface Answer {
  done: boolean;
  words: string;
}

const answer = await answerTo(process.argv.slice(2)).finally(closeEngine);
if (answer.done) console.log(answer.words);
else console.error(answer.words);
process.exitCode = answer.done ? 0 : 1;

async function answerTo(words: string[]): Promise<Answer> {
  const read = asked.safeParse(words);
  if (!read.success) return { done: false, words: read.error.issues.map(({ message }) => message).join('\n') };
  const { data } = read;
  return data[0] === 'add' ? add(data) : data[0] === 'reset' ? reset(data[1]) : takeCodesAway(data[1]);
}

async function add([, name, email, role = ROLES[0]]: Extract<Asked, ['add', ...unknown[]]>): Promise<Answer> {
  if (!(await isOrganiser(email))) return link({ name, email, role });
  return { done: false, words: `${email} is an organiser already. For another password: reset ${email}` };
}

async function reset(email: string): Promise<Answer> {
  return (await isOrganiser(email)) ? link({ name: '', email }) : unknown(email);
}

async function takeCodesAway(email: string): Promise<Answer> {
  const known = (await listOrganisers()).find((one) => one.email === email && !one.leftAt);
  if (!known) return unknown(email);
  const outcome = await resetCodes(known.id, 'system');
  const words = outcome === 'reset' ? `${email} signs in by the password alone.` : `${email} had no codes.`;
  return { done: outcome === 'reset', words };
}

async function link(to: Parameters<typeof offerWelcome>[0] & object): Promise<Answer> {
  const words = `For ${to.email}, once, within 24 hours: ${env.origin}/admin/welcome/${await offerWelcome(to)}`;
  return { done: true, words };
}

function unknown(email: string): Answer {
  return { done: false, words: `${email} is not an organiser. To make one: add NAME ${email}` };
}
