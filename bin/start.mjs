import { fileURLToPath } from 'node:url';
import { buildWhatChanged, currentBuild } from './build.mjs';
import { checkNode, installWhatIsMissing } from './install.mjs';

const dev = process.argv.includes('--dev');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV = dev ? 'development' : 'production';
checkNode();
await installWhatIsMissing();
await refuseBadSettings();
if (!dev) await build();
await import('./serve.mjs');

/** Before the build, so that nobody waits a minute to learn of a mistyped setting. */
async function refuseBadSettings() {
  const { tsImport } = await import('tsx/esm/api');
  try {
    await tsImport('../env.ts', import.meta.url);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

async function build() {
  if (await buildWhatChanged()) return;
  if (!currentBuild()) process.exit(1);
  console.error('WARNING: the former build goes on serving, without what changed since.');
}
