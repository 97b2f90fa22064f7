import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ClaimedPack, PackDesk, PackError } from '@/db/types';

/** A line that the child says. */
export type ChildSays = { progress: number } | { bytes: number } | { missing: string };

export interface PackLimits {
  /** Of the child's resident memory, in MB; where the system has no /proc, of its heap alone. */
  memoryMb: number;
  /** In milliseconds. */
  time: number;
}

/** Ten thousand signatories take about half of each. */
const LIMITS: PackLimits = { memoryMb: 2048, time: 5 * 60_000 };
const LOOK_EVERY = 1_000;
const LOOK_AFTER_TROUBLE = 10_000;
const WATCH_EVERY = 250;
/** Well within the lease that a pack has while somebody says how far it is. */
const HEARTBEAT = 5_000;
const CHILD = path.join(/* turbopackIgnore: true */ process.cwd(), 'delivery/pack/child.ts');

/**
 * Looks every second for a pack to make, and makes one at a time in a process of its own with a limit of memory and time.
 * Answers the verb that stops it, which puts the pack under way back. Neither ever throws.
 */
export function startPackRoom(desk: PackDesk, limits = LIMITS): () => Promise<void> {
  let stopped = false;
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout;

  const look = async (): Promise<void> => {
    let wait = LOOK_EVERY;
    try {
      const pack = await desk.claim();
      if (pack) {
        child = startChild(desk.fileOf(pack.id), limits);
        await attend(child, pack, desk, limits, () => stopped);
      }
    } catch (error) {
      console.error('The making of packs:', error instanceof Error ? error.message : 'error');
      wait = LOOK_AFTER_TROUBLE;
    }
    child = null;
    if (!stopped) timer = setTimeout(goOn, wait);
  };
  let looking = Promise.resolve();
  const goOn = () => {
    looking = look();
  };
  goOn();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    child?.kill('SIGKILL');
    await looking;
  };
}

function startChild(file: string, { memoryMb }: PackLimits): ChildProcess {
  const flags = [`--max-old-space-size=${memoryMb}`, '--import', 'tsx'];
  // None of the settings: what is made of a matter needs no secret.
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production' as const };
  const child = spawn(process.execPath, [...flags, CHILD, file], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  giveWay(child);
  return child;
}

/** Who signs goes first; where the system does not let this be said, they share. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {}
}

/** Gives the child what it needs, listens to it, and ends it where it takes too much or is wanted no more. */
async function attend(
  child: ChildProcess,
  { id, matter }: ClaimedPack,
  desk: PackDesk,
  limits: PackLimits,
  isStopped: () => boolean,
): Promise<void> {
  const ended = once(child, 'exit');
  let endedBy: PackError | 'unwanted' | null = null;
  const end = (why: typeof endedBy) => {
    endedBy ??= why;
    child.kill('SIGKILL');
  };
  let progress = 0;
  let said: ChildSays | null = null;
  const tell = async () => {
    if (!(await desk.goOn(id, progress).catch(() => true))) end('unwanted');
  };
  const watching = setInterval(() => residentMb(child) > limits.memoryMb && end('memory'), WATCH_EVERY);
  const beating = setInterval(tell, HEARTBEAT);
  const tooLong = setTimeout(() => end('time'), limits.time);
  // A child that ends early stops reading; what became of it is told by how it ends.
  child.stdin?.on('error', () => {});
  child.stdin?.end(JSON.stringify(matter));
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      said = heard(line) ?? said;
      if (!said || !('progress' in said)) continue;
      progress = said.progress;
      await tell();
    }
  await ended;
  for (const timer of [watching, beating]) clearInterval(timer);
  clearTimeout(tooLong);
  if (endedBy === 'unwanted') return;
  if (isStopped()) return desk.putBack(id);
  await desk.settle(id, outcomeOf(child, endedBy, said));
}

/** Null for a line that breaks off, as the last one of a child that was killed does. */
function heard(line: string): ChildSays | null {
  try {
    return JSON.parse(line) as ChildSays;
  } catch {
    return null;
  }
}

function outcomeOf(child: ChildProcess, endedBy: PackError | null, said: ChildSays | null) {
  if (endedBy) return { error: endedBy };
  if (said && 'bytes' in said && child.exitCode === 0) return { bytes: said.bytes };
  if (said && 'missing' in said) return { error: 'glyph' as const, detail: said.missing };
  // The kernel, where the machine has no memory left, or somebody with a shell.
  return { error: child.signalCode ? ('memory' as const) : ('broken' as const) };
}

function residentMb({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
