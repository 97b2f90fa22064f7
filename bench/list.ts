import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { currentBuild, isBuildDue } from '@/bin/build.mjs';
import { env } from '@/env';
import { type House, openHouse } from './house';

const SLUG = 'zhanaozen-2011';
const PAGES = {
  'list, first page': `/fr/${SLUG}/signatories`,
  'list, last page': `/fr/${SLUG}/signatories?page=1000`,
  'search for one': `/fr/${SLUG}/signatories?q=evrard+777`,
  'search for many': `/fr/${SLUG}/signatories?q=syndicat`,
  'page of the appeal': `/fr/${SLUG}`,
  'queue of the desk': `/admin/${SLUG}/moderation`,
};
const FEW = 1_000;
const MANY = 10_000;
const WARMED_BY = 10;
const TIMES = 20;
const LIMIT_MS = 100;
const LIMIT_RATIO = 1.5;
/** What takes as long as it finds much is told and not held to the ratio. */
const GROWS = 'search for many';

/**
 * How long the public list, a search and the desk's queue take to come out of the built server with 10,000 signatures,
 * against one with 1,000; the medians of requests that take turns. Answers whether all are within their limits.
 */
export async function measureList(): Promise<boolean> {
  if (!currentBuild()) throw new Error('There is no built server; npm start builds it.');
  if (isBuildDue()) console.log('The server is older than its sources; npm start builds it anew.');
  const few = await houseWith(FEW);
  const many = await houseWith(MANY);
  console.log(`\n${'ms of'.padStart(25)}${String(FEW).padStart(8)}${String(MANY).padStart(8)}${'ratio'.padStart(8)}`);
  let allWithin = true;
  for (const [name, address] of Object.entries(PAGES)) {
    const times = await takeTurns([few, many], address);
    const [ofFew = 0, ofMany = 0] = times.map(medianOf);
    const ratio = ofMany / ofFew;
    console.log(
      name.padEnd(25) + ofFew.toFixed(1).padStart(8) + ofMany.toFixed(1).padStart(8) + ratio.toFixed(2).padStart(8),
    );
    allWithin &&= ofMany < LIMIT_MS && (ratio <= LIMIT_RATIO || name === GROWS);
  }
  await Promise.all([few.close(), many.close()]);
  return allWithin;
}

async function houseWith(signatures: number): Promise<House> {
  const folder = path.join(path.dirname(env.databaseFile), String(signatures));
  mkdirSync(folder);
  const database = `file:${path.join(folder, 'demarche.sqlite')}`;
  console.log(await runOn(database, 'bin/seed.ts', '--signatures', String(signatures)));
  const link = await runOn(database, 'bin/organiser.ts', 'add', 'Bench', 'bench@campaign.example');
  const [, welcome = ''] = /welcome\/(\S+)/.exec(link) ?? [];
  return openHouse(SLUG, welcome, database);
}

async function runOn(database: string, ...words: string[]): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...process.execArgv, ...words], {
    env: { ...process.env, DATABASE_URL: database },
  });
  return stdout.trim();
}

/** One after the other, so that whatever else the machine does is shared. */
async function takeTurns(houses: House[], address: string): Promise<number[][]> {
  const times: number[][] = houses.map(() => []);
  for (let turn = 0; turn < WARMED_BY + TIMES; turn += 1)
    for (const [place, house] of houses.entries()) {
      const time = await house.open(address);
      if (turn >= WARMED_BY) times[place]?.push(time);
    }
  return times;
}

function medianOf(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
