import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackMatter } from '@/db/types';
import { LANGUAGES, messagesIn } from '@/messages';
import { MissingGlyph, makePack, type PackFile, type PackProgress, zipPack } from './pack';
import { CAST, EMBASSY, entryOf, LEAGUE, matterOf, PRESIDENT, textOf } from './test-matter';
import { byPdftotext, closed, fileNamed, metadataOf, pagesOf } from './test-reading';

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

describe('what is handed over', () => {
  it.each(['book-ru', 'book-ar'])('gives back every name, in six scripts, from %s', async (book) => {
    const names = CAST.flatMap(({ facts, words }) => [facts.organisation, facts.organisationLatin, words?.signatory]);
    const inBook = await textIn(`${book}.pdf`);
    const whole = byPdftotext(fileNamed(files, `${book}.pdf`));
    // A line from the right is told word by word, in the order in which the words stand on the paper.
    const partsOf = (name: string, isWhole: boolean) => (isWhole ? [name] : name.split(' '));
    for (const name of names.filter((each) => typeof each === 'string')) {
      const isFromLeft = book === 'book-ru' && !/\p{Script=Arabic}/u.test(name);
      for (const part of partsOf(name, isFromLeft))
        expect([part, closed(inBook).includes(closed(part))]).toEqual([part, true]);
      if (whole === null) continue;
      for (const part of partsOf(name, book === 'book-ru'))
        expect([part, lettersOf(whole).includes(lettersOf(part))]).toEqual([part, true]);
    }
  });

  it('says the demands word for word, in the letter’s language and in that of the appeal', async () => {
    for (const [file, lang] of [
      ['letter-1-ru.pdf', 'ru'],
      ['letter-1-fr.pdf', 'fr'],
      ['book-ru.pdf', 'ru'],
    ] as const)
      for (const demand of textOf(lang).demands) expect(closed(await textIn(file)), file).toContain(closed(demand));
  });

  it('has the code, the edition and the page on every page', async () => {
    const { edition } = matterOf();
    for (const file of files.filter(({ name }) => name.startsWith('1-'))) {
      const pages = await pagesOf(file);
      for (const page of pages) expect(closed(page), file.name).toContain(edition.code);
    }
    const book = await pagesOf(fileNamed(files, 'book-ru.pdf'));
    const { pack } = messagesIn('ru');
    for (const [place, page] of book.entries()) {
      expect(page).toContain(pack.edition(2));
      expect(page).toContain(pack.page(String(place + 1), String(book.length)));
    }
  });

  it('marks each entry with eight characters that stand in the manifest', async () => {
    const book = await textIn('book-ru.pdf');
    const { entries } = JSON.parse(bytesOf('manifest.json').toString());
    for (const { hash } of CAST) {
      expect(book).toContain(hash.slice(0, 8));
      expect(entries).toContain(hash);
    }
  });

  it('says what is new, what was removed, who signs in person, and how many are not named', async () => {
    const { pack, signatories } = messagesIn('ru');
    const book = closed(await textIn('book-ru.pdf'));
    for (const said of [
      pack.news(2),
      pack.removed(1),
      signatories.personsNote,
      signatories.unnamed(7),
      'Ana Brandão *',
    ])
      expect(book).toContain(closed(said));
    const first = matterOf(CAST.map((entry) => ({ ...entry, isNew: true })));
    const made = await makePack({ ...first, removed: 0 });
    const pages = (await textIn('book-ru.pdf', made)).split(' ');
    expect(pages.filter((word) => word === pack.isNew)).toEqual([]);
    expect(closed(pages.join(' '))).not.toContain(closed(pack.removed(1)));
  });

  it('says of a translation that nobody has read that it is one, where words of it stand', async () => {
    const said = messagesIn('ru').handouts.unreviewed;
    const pages = await pagesOf(fileNamed(files, 'book-ru.pdf'));
    expect(pages.map((page) => page.includes(said)).slice(0, 5)).toEqual([true, true, true, false, false]);
    for (const file of ['letter-1-ru', 'short-form-ru', 'receipt-1', 'refusal-1'])
      expect(await textIn(`${file}.pdf`), file).toContain(said);
    expect(await textIn('letter-1-fr.pdf')).not.toContain(messagesIn('fr').handouts.unreviewed);
    const matter = matterOf(CAST.slice(0, 1), [EMBASSY]);
    const read = await makePack({ ...matter, texts: matter.texts.map((text) => ({ ...text, status: 'official' })) });
    for (const { name } of read.filter(({ name }) => name.endsWith('.pdf')))
      expect(await textIn(name, read), name).not.toContain(said);
  });

  it('splits nothing: the name, the facts and the mark of an entry stand on one page', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      entryOf({
        organisation: `Syndicat numéro ${n}.`,
        city: `Ville-${n}.`,
        affiliatedTo: 'Confédération '.repeat(n % 9),
      }),
    );
    const made = await makePack(matterOf(many, [EMBASSY]));
    const pages = await pagesOf(fileNamed(made, 'book-ru.pdf'));
    expect(pages.length).toBeGreaterThan(10);
    const pageWith = (words: string) => pages.findIndex((page) => closed(page).includes(closed(words)));
    for (const [n, { hash }] of many.entries()) {
      const page = pageWith(`Syndicat numéro ${n}.`);
      expect([pageWith(`Ville-${n}.`), pageWith(hash.slice(0, 8))], String(n)).toEqual([page, page]);
    }
  });

  it('takes words as words, whatever they look like', async () => {
    const hostile = '#panic("x") $a^2$ *b* _c_ `d` <label> @ref \\ // /* [';
    const words = { signatory: hostile, office: hostile, message: hostile };
    const made = await makePack(matterOf([entryOf({ organisation: hostile, city: hostile }, words)], [EMBASSY]));
    expect(closed(await textIn('book-ru.pdf', made))).toContain(closed(hostile));
  });
});

/** Without signs, which `pdftotext` puts where they stand on the paper in a line with two directions. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

describe.each(LANGUAGES)('in %s', (lang) => {
  it('the letter, the short form and both sheets to fill in are one page', async () => {
    const matter = matterOf(CAST, [{ ...EMBASSY, lang, offices: {} }]);
    const made = await makePack(matter);
    for (const name of [`letter-1-${lang}`, 'letter-1-fr', `short-form-${lang}`, 'receipt-1', 'refusal-1'])
      expect(await pagesOf(fileNamed(made, `${name}.pdf`)), name).toHaveLength(1);
  });
});

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
