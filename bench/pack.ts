import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { currentBuild, isBuildDue } from '@/bin/build.mjs';
import { env } from '@/env';
import { type House, openHouse } from './house';

const SLUG = 'zhanaozen-2011';
const EDITION = `/admin/${SLUG}/editions/1`;
/** Of each size: the memory that its making may take, in MB, and the time, in seconds. */
const SIZES = [
  { signatures: 1_000, limitMb: 512, limitSeconds: 30 },
  { signatures: 10_000, limitMb: 2_048, limitSeconds: 30 },
];
/** Signatures in a row by one who posts the next as soon as the last is kept, some at rest before the files are asked for. */
const AT_REST = 300;
const WARMED_BY = 30;
const LIMIT_RATIO = 1.5;
const LOOK_EVERY = 20;

interface Making {
  seconds: number;
  highestMb: number;
}

/**
 * What memory and time the files of an edition take, and how much slower signing is meanwhile: the 95th percentile
 * of the answers to a signature, against that of the same server at rest just before. Answers whether all are within their limits.
 */
export async function measurePack(): Promise<boolean> {
  if (!currentBuild()) throw new Error('There is no built server; npm start builds it.');
  if (isBuildDue()) console.log('The server is older than its sources; npm start builds it anew.');
  const columns = ['signatures', 'MB', 'of', 'seconds', 'of', 'p95 at rest', 'meanwhile', 'ratio', 'of'];
  console.log(`${cpus().length} processors\n${columns.map((title) => title.padStart(12)).join('')}`);
  let allWithin = true;
  for (const { signatures, limitMb, limitSeconds } of SIZES) {
    const { making, atRest, meanwhile } = await measureOne(signatures);
    const ratio = meanwhile / atRest;
    const told = [signatures, making.highestMb.toFixed(0), limitMb, making.seconds.toFixed(1), limitSeconds];
    const signing = [atRest, meanwhile].map((time) => `${time.toFixed(1)} ms`);
    console.log([...told, ...signing, ratio.toFixed(2), LIMIT_RATIO].map((cell) => String(cell).padStart(12)).join(''));
    allWithin &&= making.highestMb < limitMb && making.seconds < limitSeconds && ratio <= LIMIT_RATIO;
  }
  return allWithin;
}

async function measureOne(signatures: number) {
  const folder = path.join(path.dirname(env.databaseFile), `frozen-${signatures}`);
  mkdirSync(folder);
  const database = `file:${path.join(folder, 'demarche.sqlite')}`;
  const house = await openHouse(SLUG, await runOn(database, String(signatures)), database);
  try {
    await runOn(database);
    let signed = 0;
    const sign = () => timeOf(() => signNext(house, ++signed));
    for (let n = 0; n < WARMED_BY; n++) await sign();
    const rest: number[] = [];
    for (let n = 0; n < AT_REST; n++) rest.push(await sign());
    const made = watchMaking(house);
    await house.post(`${EDITION}/pack`, {});
    const busy: number[] = [];
    let making: Making | null = null;
    made.then((measured) => {
      making = measured;
    });
    while (!making) busy.push(await sign());
    await made;
    return { making: await made, atRest: p95(rest), meanwhile: p95(busy) };
  } finally {
    await house.close();
  }
}

async function runOn(database: string, ...words: string[]): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...process.execArgv, 'bench/frozen.ts', ...words], {
    env: { ...process.env, DATABASE_URL: database },
  });
  return stdout.trim();
}

async function signNext(house: House, n: number): Promise<void> {
  const answer = await house.post(`/fr/${SLUG}/signatures`, {
    ...{ organisation: `Union of the bench ${n}`, email: `office@bench-${n}.example`, kind: 'federation' },
    ...{ country: 'FR', capacity: 'mandated-officer', signatory: 'N. Petit', office: 'secrétaire' },
    ...{ visibility: 'public', consentProcess: 'yes', consentDeliver: 'yes' },
  });
  if (!answer.headers.get('location')?.includes('/sent')) throw new Error(`A signature was answered ${answer.status}.`);
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await act();
  return performance.now() - since;
}

/** From when the server has a process that makes the files until that is gone, with the most memory that it had. */
async function watchMaking({ pid }: House): Promise<Making> {
  let since = 0;
  let highestMb = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    const child = read(`/proc/${pid}/task/${pid}/children`).trim();
    if (child && !since) since = performance.now();
    if (!child && since) return { seconds: (performance.now() - since) / 1000, highestMb };
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(child && read(`/proc/${child}/status`)) ?? [];
    highestMb = Math.max(highestMb, Number(kilobytes ?? 0) / 1024);
  }
}

/** Empty where the process has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
