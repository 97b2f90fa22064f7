import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '@/messages';
import { makePack, type PackFile } from './pack';
import { CAST, EMBASSY, entryOf, matterOf, textOf } from './test-matter';
import { byPdftotext, closed, fileNamed, pagesOf } from './test-reading';

let files: PackFile[];

beforeAll(async () => {
  files = await makePack(matterOf());
});

const textIn = async (name: string, of = files) => (await pagesOf(fileNamed(of, name))).join('\n');

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

  it('has an annex with what organisations did, in the words of both sides, and no name where none is told', async () => {
    const book = closed(await textIn('book-ru.pdf'));
    const { demarches } = messagesIn('ru');
    for (const said of ['Section des dockers de l’Anse', 'Nous exigeons la libération.', 'Ваше обращение получено.'])
      expect(book).toContain(closed(said));
    expect(book).toContain(closed(demarches.outcomes.posted));
    expect(book).toContain(closed(demarches.anOrganisation));
    expect(closed(await textIn('book-ru.pdf', await makePack({ ...matterOf(), demarches: [] })))).not.toContain(
      closed(demarches.intro),
    );
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
    const { entries } = JSON.parse(Buffer.from(fileNamed(files, 'manifest.json').bytes).toString());
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
