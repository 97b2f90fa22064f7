import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/env';

type Purpose = 'address' | 'token' | 'session' | 'code' | 'erasure';

const KEYS = Symbol.for('demarche.keys');
const kept = globalThis as { [KEYS]?: Record<Purpose, Buffer> };

/** The key of one purpose, derived from the secret of the installation. */
export function keyFor(purpose: Purpose): Buffer {
  kept[KEYS] ??= deriveAll(env.key ?? readSecret(env.keysFolder));
  return kept[KEYS][purpose];
}

/** What stands for an address in keys and limits, so that the address itself need not. */
export function addressKeyOf(foldedAddress: string): string {
  return createHmac('sha256', keyFor('address')).update(foldedAddress).digest('base64url');
}

const ID_BYTES = 16;

/**
 * The token of a private page, of a signature or whatever else has one: its id and an HMAC over id and generation, 64
 * characters. Nothing of it is stored; the same id and generation always give the same one.
 */
export function tokenFor(id: string, generation: number): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, macOf(id, generation)]).toString('base64url');
}

/** What a token names, or null for what nothing ever had. The generation is still to be checked. */
export function readToken(token: string): { id: string; isFor(generation: number): boolean } | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const hex = bytes.subarray(0, ID_BYTES).toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const mac = bytes.subarray(ID_BYTES);
  return { id, isFor: (generation) => timingSafeEqual(mac, macOf(id, generation)) };
}

function macOf(id: string, generation: number): Buffer {
  return createHmac('sha256', keyFor('token')).update(`${id} ${generation}`).digest();
}

function deriveAll(secret: string): Record<Purpose, Buffer> {
  const derive = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', secret, '', `demarche ${purpose}`, 32));
  return {
    address: derive('address'),
    token: derive('token'),
    session: derive('session'),
    code: derive('code'),
    erasure: derive('erasure'),
  };
}

function readSecret(folder: string): string {
  const file = path.join(folder, 'secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = `${file}.${process.pid}`;
  writeFileSync(made, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  try {
    // A link either gives the whole file its name or finds the name taken, also when two processes start at once.
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(made);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} does not hold a whole secret; restore it from its copy.`);
  return secret;
}
