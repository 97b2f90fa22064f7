import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { currentBuild, isBuildDue } from '@/bin/build.mjs';
import { addSamples, closeEngine, findText, listAppeals, offerWelcome, putInShippedAppeal } from '@/db';
import { openHouse } from './house';
import type { Measured } from './memory';
import { madeUpSignatures } from './samples';

const SIGNATURES = 100_000;
const LIMIT_MB = 50;
const FILES = [
  ...['delivery csv', 'delivery xlsx', 'delivery json', 'press csv'],
  ...['internal csv', 'internal xlsx', 'internal json'],
];

/**
 * What a download of 100,000 signatures adds to the memory of a process that does nothing else, and of the built server;
 * and how long it takes, against reading the same list and throwing it away. Answers whether all of it adds under 50 MB.
 */
export async function measureExport(): Promise<boolean> {
  const { slug, welcome } = await seed();
  console.log(
    `\n${'MB more'.padStart(28)}${`of ${LIMIT_MB}`.padStart(8)}${'seconds'.padStart(9)}${'of reading'.padStart(12)}`,
  );
  const reading = await measureApart('delivery rows');
  print('reading alone', reading, reading);
  const all: Measured[] = [];
  for (const file of FILES) all.push(print(file, await measureApart(file), reading));
  if (canMeasureServer()) {
    const house = await openHouse(slug, welcome);
    for (const file of FILES) all.push(print(`server ${file}`, await house.download(file), reading));
    await house.close();
  }
  return all.every(({ risenMb }) => risenMb < LIMIT_MB);
}

/** Puts the samples in and answers into which appeal, and by which token an organiser can enter. */
async function seed(): Promise<{ slug: string; welcome: string }> {
  const since = performance.now();
  await putInShippedAppeal();
  const [appeal] = await listAppeals();
  if (!appeal) throw new Error('There is no appeal to sign.');
  await addSamples(appeal.id, madeUpSignatures(SIGNATURES, await findText(appeal, appeal.sourceLang)));
  const welcome = await offerWelcome({ name: 'Bench', email: 'bench@campaign.example' });
  await closeEngine();
  const seconds = (performance.now() - since) / 1000;
  console.log(`${SIGNATURES.toLocaleString('en')} signatures put in, in ${seconds.toFixed(0)} s`);
  return { slug: appeal.slug, welcome };
}

/** In a process of its own, so that nothing that was there before is taken for what it adds, or hides it. */
async function measureApart(file: string): Promise<Measured> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...process.execArgv, 'bench/download.ts', ...file.split(' ')]);
  return JSON.parse(stdout);
}

function canMeasureServer(): boolean {
  const missing = !existsSync('/proc/self/status')
    ? 'this system has no /proc'
    : !currentBuild()
      ? 'npm start builds it'
      : '';
  if (missing) console.log(`The server is not measured: ${missing}.`);
  else if (isBuildDue()) console.log('The server is older than its sources; npm start builds it anew.');
  return !missing;
}

function print(name: string, measured: Measured, reference: Measured): Measured {
  const { risenMb, seconds } = measured;
  const share = (risenMb / LIMIT_MB).toFixed(2);
  const times = (seconds / reference.seconds).toFixed(2);
  console.log(
    name.padEnd(20) +
      risenMb.toFixed(1).padStart(8) +
      share.padStart(8) +
      seconds.toFixed(1).padStart(9) +
      times.padStart(12),
  );
  return measured;
}
