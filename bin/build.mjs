import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const BUILDS = '.next';
const FOLDERS = ['app', 'db', 'delivery', 'emails', 'messages', 'public'];
const FILES = ['env.ts', 'instrumentation.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json'];
const SETTINGS = ['DATABASE_URL', 'HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'KEY'];

/** The folder of the build that serves, as `.next/a`, or null before the first one. */
export function currentBuild() {
  const named = path.join(BUILDS, 'current');
  if (!existsSync(named)) return null;
  const build = path.join(BUILDS, readFileSync(named, 'utf8').trim());
  return existsSync(path.join(build, 'BUILD_ID')) ? build : null;
}

/**
 * Builds where the inputs changed, beside the build that serves, which is replaced only when the new one is whole.
 * Answers whether the build that now serves is that of the inputs.
 */
export async function buildWhatChanged() {
  const inputs = hashOfInputs();
  const former = currentBuild();
  if (former && readMark(former) === inputs) return true;

  const slot = former === path.join(BUILDS, 'a') ? 'b' : 'a';
  const build = path.join(BUILDS, slot);
  console.log('Building what changed; this takes about a minute…');
  const { code, said } = await nextBuild(build);
  // Left behind, the generated types of a former build would be checked against pages that are no more.
  rmSync(path.join(build, 'types'), { recursive: true, force: true });
  if (code !== 0) {
    console.error(`${said}\nThe build failed; the reason stands above.`);
    return false;
  }
  writeFileSync(markOf(build), inputs);
  const next = path.join(BUILDS, 'next');
  writeFileSync(next, slot, { flush: true });
  renameSync(next, path.join(BUILDS, 'current'));
  return true;
}

function hashOfInputs() {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.filter((folder) => existsSync(folder)).flatMap(filesBelow);
  for (const file of [...inFolders, ...FILES]) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

async function nextBuild(build) {
  mkdirSync(build, { recursive: true });
  rmSync(markOf(build), { force: true });
  const env = { ...process.env, DEMARCHE_BUILD: build, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  // A build is served under settings that may change without another build, so it must not know any.
  for (const setting of SETTINGS) delete env[setting];
  return run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, quiet: true });
}

function readMark(build) {
  return existsSync(markOf(build)) ? readFileSync(markOf(build), 'utf8') : null;
}

function markOf(build) {
  return path.join(build, 'inputs.sha256');
}
