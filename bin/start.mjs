import { fileURLToPath } from 'node:url';
import { build, currentBuild, isBuildDue } from './build.mjs';
import { checkNode, installWhatIsMissing } from './install.mjs';

const dev = process.argv.includes('--dev');
process.env.NODE_ENV = dev ? 'development' : 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

checkNode();
await installWhatIsMissing();
if (!dev && isBuildDue()) await buildOrKeepFormer();
await import('./serve.mjs');

async function buildOrKeepFormer() {
  await refuseBadSettings();
  console.log('Building what changed; this takes about a minute…');
  if (await build()) return;
  if (!currentBuild()) process.exit(1);
  console.error('WARNING: the former build goes on serving, without what changed since.');
}

/** Nobody should wait for a build to learn of a mistyped setting. */
async function refuseBadSettings() {
  const { tsImport } = await import('tsx/esm/api');
  try {
    await tsImport('../env.ts', import.meta.url);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
