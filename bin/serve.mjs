// Serves in this very process, so that no other stands between a signal and the server.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentBuild, FRONT_DOOR } from './build.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';
if (process.env.NODE_ENV === 'development') await serveSource();
else await serveBuild();

async function serveSource() {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../server.ts');
}

async function serveBuild() {
  const build = currentBuild();
  if (!build) throw new Error('There is no build to serve yet; npm start makes one.');
  process.env.NODE_ENV = 'production';
  process.env.DEMARCHE_BUILD = build;
  await import(pathToFileURL(path.resolve(build, FRONT_DOOR)));
}
