// Serves in this very process, so that no other stands between a signal and the server.
import { register } from 'tsx/esm/api';
import { currentBuild } from './build.mjs';

process.env.NODE_ENV ??= 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
if (process.env.NODE_ENV === 'production') {
  const build = currentBuild();
  if (!build) throw new Error('There is nothing to serve yet: npm start builds it.');
  process.env.DEMARCHE_BUILD = build;
}

register();
await import('../server.ts');
