import { z } from 'zod';
import { closeEngine, isOrganiser, offerWelcome } from '@/db';
import { env } from '@/env';

const USAGE = `npm run organiser -- add NAME EMAIL     makes a link for a new organiser
npm run organiser -- reset EMAIL        makes a link to choose a new password`;
const LONGEST_NAME = 200;

const name = z.string().trim().min(1, 'The name is empty.').max(LONGEST_NAME, `A name has ${LONGEST_NAME} letters at most.`);
const email = z.string().trim().toLowerCase().pipe(z.email('This does not look like an e-mail address.'));
const acts = { add: z.tuple([name, email]), reset: z.tuple([email]) };

const [act = '', ...words] = process.argv.slice(2);
try {
  console.log(await answer());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeEngine();
}

async function answer(): Promise<string> {
  if (act === 'add' && words.length === 2) {
    const [called, address] = read(acts.add);
    if (await isOrganiser(address)) throw new Refusal(`${address} is an organiser already. For a new password: reset ${address}`);
    return linkFor(called, address);
  }
  if (act === 'reset' && words.length === 1) {
    const [address] = read(acts.reset);
    if (!(await isOrganiser(address))) throw new Refusal(`${address} is not an organiser. To make one: add NAME ${address}`);
    return linkFor('', address);
  }
  throw new Refusal(USAGE);
}
