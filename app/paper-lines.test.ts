import { describe, expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '@/messages';
import { type PaperFile, paperTemplate, type ReadLine, readPaperLines } from './paper-lines';
import { sentencesIn } from './signature-form';

const ASKED = { lang: 'fr', addressedTo: 'KZ', beside: null, countries: null };
const TITLES =
  'organisation;sorte;pays;titre;signataire;fonction;courriel;visibilité;accord conservation;date du mandat';
const DOCKERS =
  'Dockers de Port-Évrard;Fédération;France;L’organisation a décidé;Émile Lefèvre;secrétaire;bureau@dockers.example;Publique;oui;2026-02-03';

describe('a file of sheets', () => {
  it('gives of each line what the form of the web would, with the sentences of the sheet’s language', () => {
    const [line] = linesOf(TITLES, DOCKERS);
    expect(line).toMatchObject({ line: 2, fate: 'enter', organisation: 'Dockers de Port-Évrard', errors: {} });
    expect(line?.given).toMatchObject({
      email: 'bureau@dockers.example',
      said: { kind: 'federation', country: 'FR', capacity: 'organisation-decision', mandateOn: '2026-02-03' },
      sentences: sentencesIn('fr', 'organisation-decision', 'KZ'),
    });
    expect(line?.given?.said.consents).toMatchObject({ consentProcess: true, consentDeliver: false });
  });

  it('keeps the sentence that stood beside it too, where nobody has read the translation', () => {
    const file = [TITLES, DOCKERS].join('\n');
    const { lines } = readPaperLines(file, { ...ASKED, lang: 'ar', beside: 'fr' }) as PaperFile;
    const both = sentencesIn('ar', 'organisation-decision', 'KZ', 'fr');
    expect(both.declaration).toContain(sentencesIn('fr', 'organisation-decision', 'KZ').declaration);
    expect(lines[0]?.given?.sentences).toEqual(both);
  });

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('is split at %s, found by themselves', (_, delimiter) => {
    const file = [TITLES, DOCKERS].join('\r\n').replaceAll(';', delimiter);
    expect(linesOf(file)).toMatchObject([{ fate: 'enter' }]);
  });

  it('may begin with the mark of UTF-8, and have empty lines and cells of several lines', () => {
    const file = `\ufeff${TITLES};message\n\n${DOCKERS};"Courage !\nNous sommes\navec vous ; oui."\n;;;\n${DOCKERS};\n`;
    const lines = linesOf(file);
    expect(lines.map(({ line, fate }) => [line, fate])).toEqual([
      [3, 'enter'],
      [7, 'enter'],
    ]);
    expect(lines[0]?.given?.said.message).toBe('Courage !\nNous sommes\navec vous ; oui.');
  });

  it('may have its titles in any language, whatever their case, accents and order', () => {
    const titles = 'COUNTRY;Organisation;kind;capacity;Visibilite;consent_keep;signatory;OFFICE';
    const line = 'kz;Қарашығанақ;federation;personal;confidential;yes;;';
    expect(linesOf(titles, line)).toMatchObject([{ fate: 'enter', given: { email: null, said: { country: 'KZ' } } }]);
  });

  it('has dates in the digits of any script', () => {
    const dates = ['٢٠٢٦-٠٢-٠٣', '۳/۲/۲۰۲۶', '०३.०२.२०२६'].map((date) => DOCKERS.replace('2026-02-03', date));
    expect(linesOf(TITLES, ...dates).map(({ given }) => given?.said.mandateOn)).toEqual(Array(3).fill('2026-02-03'));
  });

  it('has lines that are only counted, without written consent, whatever else is wrong in them', () => {
    const no = (word: string) => DOCKERS.replace(';oui;', `;${word};`).replace('France', 'Syldavie');
    for (const word of ['non', 'no', '', '0', '-'])
      expect(linesOf(TITLES, no(word))).toMatchObject([{ fate: 'counted', given: null, errors: {} }]);
  });

  it('says of each line what is wrong, beside every field', () => {
    const [country, consent, several] = linesOf(
      TITLES,
      DOCKERS.replace('France', 'Syldavie'),
      DOCKERS.replace(';oui;', ';peut-être;'),
      'D;Ligue;;L’organisation a décidé;;secrétaire;bureau@;Publique;oui;31/02/2026;x',
    );
    expect(country).toMatchObject({ line: 2, fate: 'wrong', given: null, errors: { country: 'unknownCountry' } });
    expect(consent).toMatchObject({ line: 3, fate: 'wrong', errors: { consentProcess: 'yesOrNo' } });
    expect(several?.errors).toEqual({
      organisation: 'moreCells',
      kind: 'unknownWord',
      country: 'required',
      signatory: 'required',
      email: 'badEmail',
      mandateOn: 'badDate',
    });
  });

  it('has no line of a country that is not the organiser’s', () => {
    const read = readPaperLines([TITLES, DOCKERS].join('\n'), { ...ASKED, countries: ['BE'] }) as PaperFile;
    expect(read.lines).toMatchObject([{ fate: 'wrong', errors: { country: 'outsideReach' } }]);
  });

  it('is not read with a column that nobody knows, that is missing, or that stands twice', () => {
    expect(read(`${TITLES};couleur`, DOCKERS)).toEqual({ lines: [], unknown: ['couleur'], missing: [] });
    expect(read('organisation;pays;PAYS', 'D;FR;FR')).toEqual({
      lines: [],
      unknown: ['PAYS'],
      missing: ['kind', 'capacity', 'visibility', 'consentProcess'],
    });
  });

  it.each([
    ['is empty', '', 'required'],
    ['has titles alone', TITLES, 'required'],
    ['has a quotation mark that does not close', `${TITLES}\n${DOCKERS}\n"${DOCKERS}`, 'quoteOpen 3'],
    ['has more than 1,000 lines', [TITLES, ...Array(1001).fill(DOCKERS)].join('\n'), 'tooManyLines 1000'],
  ])('is not read where it %s', (_, file, wrong) => {
    expect(read(file)).toEqual({ wrong });
  });

  it('keeps quotation marks that belong to a name', () => {
    const name = '"Solidarité" des quais';
    expect(linesOf(TITLES, DOCKERS.replace('Dockers de Port-Évrard', name))).toMatchObject([{ organisation: name }]);
  });
});

describe('the template', () => {
  it.each(LANGUAGES)('is read as it is written, and its example is left aside, in %s', (lang) => {
    expect(linesOf(paperTemplate(lang))).toMatchObject([{ line: 2, fate: 'example', given: null }]);
  });

  it.each(LANGUAGES)('has an example that would be entered under another name, in %s', (lang) => {
    const file = paperTemplate(lang).replace(messagesIn(lang).paper.example.organisation, 'Dockers');
    expect(linesOf(file)).toMatchObject([{ fate: 'enter', organisation: 'Dockers' }]);
  });
});

function read(...lines: string[]) {
  return readPaperLines(lines.join('\n'), ASKED);
}

function linesOf(...lines: string[]): ReadLine[] {
  const file = read(...lines);
  if ('wrong' in file) throw new Error(file.wrong);
  expect([file.unknown, file.missing]).toEqual([[], []]);
  return file.lines;
}
