import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackMatter } from '@/db/types';
import { messagesIn } from '@/messages';
import { MissingGlyph, makePack, type PackFile, type PackProgress, zipPack } from './pack';
import { CAST, EMBASSY, entryOf, LEAGUE, matterOf, PRESIDENT } from './test-matter';
import { fileNamed, metadataOf, pagesOf } from './test-reading';

let files: PackFile[];
const heard: PackProgress[] = [];

beforeAll(async () => {
  files = await makePack(matterOf(), (progress) => heard.push(progress));
});

const bytesOf = (name: string) => Buffer.from(fileNamed(files, name).bytes);
const textIn = async (name: string, of = files) => (await pagesOf(fileNamed(of, name))).join('\n');

describe('the pack', () => {
  it('has what is handed over, as PDF alone, and what is kept', () => {
    expect(files.map(({ name }) => name)).toEqual([
      ...['letter-1-ru', 'letter-1-fr', 'letter-2-ar', 'letter-2-fr', 'book-ru', 'book-ar'].map(handedOver),
      ...['short-form-ru', 'short-form-ar', 'receipt-1', 'receipt-2', 'refusal-1', 'refusal-2'].map(handedOver),
      ...['list.csv', 'list.xlsx', 'list.json', 'list.schema.json', 'manifest.json', 'README.txt', 'SHA256SUMS'].map(
        (name) => `2-keep/${name}`,
      ),
    ]);
    for (const { name, bytes } of files.filter(({ name }) => name.startsWith('1-')))
      expect(Buffer.from(bytes.subarray(0, 5)).toString(), name).toBe('%PDF-');
  });

  it('tells what was made last, and of how many', () => {
    expect(heard.map(({ done }) => done)).toEqual(files.map((_, place) => place + 1));
    expect(heard.map(({ name, of }) => [name, of])).toEqual(files.map(({ name }) => [name, files.length]));
  });

  it('has one letter and one language to fill in where the addressee reads that of the appeal', async () => {
    const made = await makePack(matterOf(CAST.slice(0, 2), [{ ...EMBASSY, lang: 'fr' }]));
    expect(made.filter(({ name }) => name.includes('letter')).map(({ name }) => name)).toEqual([
      handedOver('letter-1-fr'),
    ]);
    const receipt = await textIn('receipt-1.pdf', made);
    expect(receipt.split(messagesIn('fr').handingOver.receiptTitle)).toHaveLength(2);
  });

  it('is the same, byte for byte, each time and in each zone', async () => {
    const again = await makePack(matterOf());
    for (const [place, { name, bytes }] of files.entries())
      expect(Buffer.from(again[place]?.bytes ?? []).equals(Buffer.from(bytes)), name).toBe(true);
    const zone = process.env.TZ;
    const zipped = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((TZ) => {
      process.env.TZ = TZ;
      return createHash('sha256').update(zipPack(files, matterOf().edition.frozenAt)).digest('hex');
    });
    process.env.TZ = zone;
    expect(new Set(zipped).size).toBe(1);
  });
});

const handedOver = (name: string) => `1-hand-over/${name}.pdf`;

describe('the least data', () => {
  it('has no canary of what is private in any file, nor in what a PDF says of itself', async () => {
    const matter: PackMatter = matterOf();
    matter.site = { ...matter.site, runBy: 'canary-run-by', contact: 'canary-contact', keptFor: 'canary-kept' };
    const made = await makePack(matter);
    for (const file of made) expect(await everythingIn(file), file.name).not.toMatch(/canary/i);
  });

  it('has the name of a person whose words may be shown no more nowhere', async () => {
    const shown = entryOf(
      { countedAs: 'person', organisation: 'Hôpital' },
      { signatory: 'Zélie Nulle-Part', office: 'infirmière', message: null },
    );
    const made = await makePack(matterOf([{ ...shown, words: null }]));
    for (const file of made) expect(await everythingIn(file), file.name).not.toMatch(/Zélie|infirmière/);
  });

  it('has no name in the manifest, and its bytes as they were given', () => {
    expect(bytesOf('manifest.json').toString()).toBe(matterOf().edition.manifest);
    for (const { facts } of CAST) expect(bytesOf('manifest.json').toString()).not.toContain(facts.organisation);
  });

  it('has messages in the book alone', () => {
    for (const { name, bytes } of files.filter(({ name }) => name.startsWith('2-')))
      expect(name.endsWith('.xlsx') ? partsOf(bytes) : Buffer.from(bytes).toString(), name).not.toContain(
        'Vive la solidarité',
      );
  });
});

async function everythingIn(file: PackFile): Promise<string> {
  if (file.name.endsWith('.pdf')) return `${(await pagesOf(file)).join('\n')}${await metadataOf(file)}`;
  return file.name.endsWith('.xlsx') ? partsOf(file.bytes) : Buffer.from(file.bytes).toString();
}

const partsOf = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

describe('a letter that no face has', () => {
  it('stops the making, and says where it stands', async () => {
    const matter = matterOf([...CAST.slice(0, 3), entryOf({ organisation: 'Union 🛢 du pétrole' })]);
    const failed = await makePack(matter).catch((error) => error);
    expect(failed).toBeInstanceOf(MissingGlyph);
    expect(failed).toMatchObject({ letter: '🛢', place: 'organisation', entry: 4 });
    expect(failed.message).toContain('U+1F6E2');
  });

  it('is found in a letter too', async () => {
    const matter = matterOf(CAST.slice(0, 1), [{ ...LEAGUE, holder: 'ꦗ' }, PRESIDENT]);
    await expect(makePack(matter)).rejects.toMatchObject({
      letter: 'ꦗ',
      entry: null,
      place: /^letter-1-ar\.addressee/,
    });
  });
});

describe('the sums', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-pack-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are those of all other files, sorted, as sha256sum checks them where the archive was opened', () => {
    const lines = bytesOf('SHA256SUMS').toString().trimEnd().split('\n');
    const others = files.filter(({ name }) => !name.endsWith('SHA256SUMS'));
    const sums = others.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    expect([...lines].sort()).toEqual(sums.sort());
    expect(lines.map((line) => line.slice(66))).toEqual(others.map(({ name }) => name).sort());

    const opened = unzipSync(zipPack(files, matterOf().edition.frozenAt));
    for (const [name, bytes] of Object.entries(opened)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const checked = spawnSync('sha256sum', ['--quiet', '-c', '2-keep/SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    if (!checked.error) expect({ status: checked.status, out: checked.stdout }).toEqual({ status: 0, out: '' });
  });

  it('stand beside words that say what may be handed over, in French and in English', () => {
    const readme = bytesOf('README.txt').toString();
    for (const lang of ['fr', 'en', 'ru', 'ar']) {
      expect(readme).toContain(messagesIn(lang).readme.handOver);
      expect(readme).toContain(messagesIn(lang).readme.keep);
    }
    expect(readme).toContain('sha256sum -c 2-keep/SHA256SUMS');
    expect(readme).toContain(matterOf().edition.code);
  });
});

describe('a thousand entries', () => {
  it('are made within 512 MB', () => {
    const script = `
      import { makePack } from '@/delivery/pack/pack';
      import { CAST, EMBASSY, entryOf, matterOf } from '@/delivery/pack/test-matter';
      const many = Array.from({ length: 1000 }, (_, n) => {
        const { facts, words } = CAST[n % CAST.length];
        return entryOf({ ...facts, organisation: facts.organisation + ' ' + n }, words);
      });
      await makePack(matterOf(many, [EMBASSY]));
      console.log(process.resourceUsage().maxRSS);
    `;
    const asked = ['--import', 'tsx', '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' });
    expect(Number(stdout) / 1024, stderr).toBeGreaterThan(0);
    expect(Number(stdout) / 1024).toBeLessThan(512);
  }, 180_000);
});
