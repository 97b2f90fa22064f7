import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, forgetTypes, isBuildDue } from './build.mjs';
import { checkNode, installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';

const REPORTS = 'test-results';
const asked = process.argv.slice(2);
const wants = (part) => !asked.some((flag) => flag.startsWith('--')) || asked.includes(part);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
delete process.env.NODE_ENV;
checkNode();
await installWhatIsMissing();

const counted = [];
if (wants('--unit')) {
  counted.push(await count('Types', checkTypes));
  counted.push(await count('Lint, with the arrows', lint));
  counted.push(await count('Units and contracts', runUnits));
}
if (wants('--stories')) counted.push(await count('Stories', runStories));
const passed = counted.reduce((sum, part) => sum + part.passed, 0);
const failed = counted.reduce((sum, part) => sum + part.failed, 0);
process.exitCode = failed || !passed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** A part that breaks off counts as one failure, and the next ones still run. */
async function count(title, part) {
  console.log(`\n── ${title}`);
  const counted = await part().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${counted.passed} passed, ${counted.failed} failed in: ${title.toLowerCase()}`);
  return counted;
}

async function checkTypes() {
  forgetTypes();
  const env = { ...process.env, DEMARCHE_BUILD: '.next/a', NEXT_TELEMETRY_DISABLED: '1' };
  const generated = await run(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], { env, quiet: true });
  if (generated.code !== 0) console.error(generated.said);
  return one(await node('node_modules/typescript/bin/tsc', '--noEmit'), generated);
}

async function lint() {
  return one(await node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));
}

async function runUnits() {
  const report = freshReport('units.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await node('node_modules/vitest/vitest.mjs', 'run', ...reporters);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return atLeastOneFailure(code, { passed: numPassedTests, failed: numFailedTests + broken.length });
}

async function runStories() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 1 };
  if (isBuildDue()) {
    console.log('Building what changed; this takes about a minute…');
    if (!(await build())) return { passed: 0, failed: 1 };
  }
  const report = freshReport('stories.json');
  if (browser.executable) process.env.DEMARCHE_CHROMIUM = browser.executable;
  else delete process.env.DEMARCHE_CHROMIUM;
  const { code } = await node('node_modules/@playwright/test/cli.js', 'test');
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return atLeastOneFailure(code, { passed: stats.expected, failed });
}

function node(...args) {
  return run(process.execPath, args);
}

function one(...runs) {
  const failed = runs.some(({ code }) => code !== 0);
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Where a runner's report is to come; none of a former run may be taken for it. */
function freshReport(name) {
  const file = path.join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** A runner can fail although none of its tests did. */
function atLeastOneFailure(code, { passed, failed }) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
