import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Answers its exit code (1 where it could not start or a signal ended it) and, where `quiet`,
 * what it said, which is then not shown. A signal to this process ends the program first.
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const said = [];
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, { env, stdio: ['ignore', output, output] });
    const interrupt = (signal) => {
      child.kill(signal);
      process.exitCode = 130;
      child.once('close', () => process.exit());
    };
    const finish = (code) => {
      process.off('SIGTERM', interrupt).off('SIGINT', interrupt);
      resolve({ code: code ?? 1, said: Buffer.concat(said).toString() });
    };
    process.on('SIGTERM', interrupt).on('SIGINT', interrupt);
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.once('close', finish);
  });
}
