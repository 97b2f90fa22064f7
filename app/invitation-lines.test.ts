import { describe, expect, it } from 'vitest';
import { type InvitationLine, readInvitationLines } from './invitation-lines';

describe('a pasted list of organisations to ask', () => {
  it('has an organisation, its country, its language and a contact in each line', () => {
    const lines = linesOf('Fédération des ports\tFrance\tfrançais\tLouise H., 01 02 03', 'Birlik\tkz\tkazakh', '');
    expect(lines.map(({ invitation }) => invitation)).toEqual([
      { organisation: 'Fédération des ports', country: 'FR', lang: 'fr', contact: 'Louise H., 01 02 03' },
      { organisation: 'Birlik', country: 'KZ', lang: 'kk', contact: null },
    ]);
  });

  it('is split at tabs, semicolons or commas, and may begin with titles', () => {
    for (const delimiter of ['\t', ';', ',']) {
      const file = ['organisation;pays;langue', 'Birlik;Kazakhstan;kk'].join('\n').replaceAll(';', delimiter);
      expect(linesOf(file)).toMatchObject([{ line: 2, invitation: { country: 'KZ', lang: 'kk' } }]);
    }
  });

  it('says of each line what is wrong in it', () => {
    const lines = linesOf('Birlik;Syldavie;klingonien', ';;', 'B;;', 'Birlik;KZ;kk;Louise;05');
    expect(lines).toMatchObject([
      { line: 1, invitation: null, errors: { country: 'unknownCountry', lang: 'unknownLanguage' } },
      { line: 3, errors: { organisation: 'tooShort 2', country: 'required', lang: 'required' } },
      { line: 4, errors: { contact: 'moreCells' } },
    ]);
  });

  it('has no line of a country that is not the organiser’s', () => {
    expect(readInvitationLines('Birlik;KZ;kk', ['FR'])).toMatchObject([{ errors: { country: 'outsideReach' } }]);
  });

  it('is not read with a quotation mark that does not close, or more than 500 lines', () => {
    expect(readInvitationLines('A a;FR;fr\n"B b;FR;fr', null)).toEqual({ wrong: 'quoteOpen 2' });
    expect(readInvitationLines('A a;FR;fr\n'.repeat(501), null)).toEqual({ wrong: 'tooManyLines 500' });
  });
});

function linesOf(...lines: string[]): InvitationLine[] {
  const read = readInvitationLines(lines.join('\n'), null);
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
}
