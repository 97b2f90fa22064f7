import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** The front door in plain JavaScript, within its build. */
export const FRONT_DOOR = 'front-door.mjs';

const BUILDS = '.next';
const FOLDERS = ['app', 'db', 'delivery', 'emails', 'messages', 'public'];
const FILES = [
  ...['env.ts', 'server.ts', 'front-door.ts', 'instrumentation.ts', 'next.config.ts'],
  ...['bin/build.mjs', 'tsconfig.json', 'package-lock.json'],
];
const SETTINGS = ['DATABASE_URL', 'HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'KEY'];

/** The folder of the build that serves, as `.next/a`, or null before the first one. */
export function currentBuild() {
  const named = path.join(BUILDS, 'current');
  if (!existsSync(named)) return null;
  const build = path.join(BUILDS, readFileSync(named, 'utf8').trim());
  return existsSync(path.join(build, FRONT_DOOR)) ? build : null;
}

/** Whether anything changed since the build that serves. */
export function isBuildDue() {
  const build = currentBuild();
  return !build || readMark(build) !== hashOfInputs();
}

/**
 * Builds beside the build that serves, which is replaced only when the new one is whole.
 * Answers whether it is; where not, why has been printed.
 */
export async function build() {
  const slot = currentBuild() === path.join(BUILDS, 'a') ? 'b' : 'a';
  const folder = path.join(BUILDS, slot);
  const inputs = hashOfInputs();
  mkdirSync(folder, { recursive: true });
  rmSync(markOf(folder), { force: true });
  forgetTypes();
  const failure = (await buildPages(folder)) ?? (await buildFrontDoor(folder));
  if (failure) {
    console.error(`${failure}\n\nThe build failed; the reason stands above.`);
    return false;
  }
  writeFileSync(markOf(folder), inputs);
  const named = path.join(BUILDS, 'next');
  writeFileSync(named, slot, { flush: true });
  renameSync(named, path.join(BUILDS, 'current'));
  return true;
}

/** Removes the types that former builds generated: the compiler would look there for pages that are no more. */
export function forgetTypes() {
  for (const slot of ['a', 'b', 'dev']) rmSync(path.join(BUILDS, slot, 'types'), { recursive: true, force: true });
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesBelow), ...FILES]) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

async function buildPages(folder) {
  const env = { ...process.env, DEMARCHE_BUILD: folder, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  // What is built once is served under any settings, so the build must not know them.
  for (const setting of SETTINGS) delete env[setting];
  const { code, said } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    quiet: true,
  });
  return code === 0 ? null : said;
}

/** Compiled with its build, so that a former build is served by its own front door, and without a compiler's delay. */
async function buildFrontDoor(folder) {
  const esbuild = await import('esbuild');
  const options = { bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20' };
  const outfile = path.join(folder, FRONT_DOOR);
  return esbuild.build({ entryPoints: ['server.ts'], outfile, logLevel: 'silent', ...options }).then(
    () => null,
    (error) => error.message,
  );
}

function readMark(folder) {
  return existsSync(markOf(folder)) ? readFileSync(markOf(folder), 'utf8') : null;
}

function markOf(folder) {
  return path.join(folder, 'inputs.sha256');
}
