import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './run.mjs';

const MARK = 'node_modules/.demarche-lock';
const NO_TOOL_CHAIN = `
The database driver (better-sqlite3) has no ready binary for this machine, and could not be compiled either.
It takes a C++ tool chain. On Debian or Ubuntu:  apt-get install build-essential python3
On Fedora:  dnf install gcc-c++ make python3   On macOS:  xcode-select --install
Then start again.`;

/** Leaves with a sentence where this Node is too old to run the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  leave(`Démarche needs Node 20.19, 22.12, 24 or newer; this is ${process.versions.node}. See https://nodejs.org`);
}

/** Installs the packages of the lock where they are not there yet, and sees that the database driver loads. */
export async function installWhatIsMissing() {
  const lock = readFileSync('package-lock.json');
  const hash = createHash('sha256').update(lock).digest('hex');
  const installed = existsSync(MARK) && readFileSync(MARK, 'utf8') === hash;
  if (!installed && !holdsWhatIsLocked(JSON.parse(lock))) await install();
  if (!driverLoads()) await rebuildDriver();
  if (!installed) writeFileSync(MARK, hash);
}

/** After an `npm install` by hand there is no mark of ours, and nothing left to install. */
function holdsWhatIsLocked(lock) {
  const npmsOwn = 'node_modules/.package-lock.json';
  if (!existsSync(npmsOwn)) return false;
  const { packages: found } = JSON.parse(readFileSync(npmsOwn, 'utf8'));
  return Object.entries(lock.packages).every(
    ([place, { version, optional }]) => !place || optional || found[place]?.version === version,
  );
}

async function install() {
  console.log('Installing the packages that Démarche is made of; the first time this takes some minutes…');
  // The build takes packages that are not needed afterwards, also where NODE_ENV says production.
  const { code, said } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { quiet: true });
  if (code === 0) return;
  console.error(said);
  leave(
    /better-sqlite3|node-gyp/.test(said) ? NO_TOOL_CHAIN : 'The packages could not be installed; npm says why above.',
  );
}

function driverLoads() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** A binary made for another Node does not load. */
async function rebuildDriver() {
  console.log('Making the database driver ready for this Node…');
  const { said } = await run('npm', ['rebuild', 'better-sqlite3'], { quiet: true });
  if (driverLoads()) return;
  console.error(said);
  leave(NO_TOOL_CHAIN);
}

function leave(words) {
  console.error(words);
  process.exit(1);
}
