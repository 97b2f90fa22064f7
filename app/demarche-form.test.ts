import { describe, expect, it } from 'vitest';
import type { Addressee } from '@/db/types';
import { asTold, fieldsOfTold, newReportForm, reportForm, reportSentences, withTold } from './demarche-form';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

const EMBASSY: Addressee = {
  ...{ id: 'embassy', office: 'Посольство', offices: { fr: 'Ambassade' }, holder: null, formOfAddress: null },
  ...{ post: null, fax: null, email: null, lang: 'ru', country: 'FR', source: 'Vu', validAsOf: '2026-01-01' },
  ...{ isHistoric: false, checkedOn: null },
};
const RISKS = { atRiskCountries: ['KZ'] };
const FILLED: Fields = {
  ...{ organisations: ' Section  de Lille \r\n\r\nمنظمة \nSection de Lille', kind: 'letter', addressee: 'embassy' },
  ...{ actedOn: '12/01/2026', country: 'FR', outcome: 'replied', lang: 'fr', visibility: 'public' },
  ...{ email: 'section@lille.example', consentProcess: 'yes' },
};
const form = newReportForm(RISKS, [EMBASSY]);
const wrong = (fields: Fields) => errorsOf(form, { ...FILLED, ...fields });
const read = (fields: Fields = {}) => asTold(form.parse({ ...FILLED, ...fields }), [EMBASSY]);

describe('the report of a démarche', () => {
  it('has each organisation once, the addressee as the register has it, and days of any writing', () => {
    expect(read()).toMatchObject({
      organisations: ['Section de Lille', 'منظمة'],
      addressee: { id: 'embassy', office: 'Посольство', country: 'FR' },
      actedOn: '2026-01-12',
      consents: { consentProcess: true, consentDeliver: false },
    });
    expect(read()).not.toHaveProperty('email');
  });

  it('needs who, what, when, where, how it went and a choice; everything wrong is told at once', () => {
    expect(Object.keys(errorsOf(form, {}))).toEqual([
      ...['organisations', 'kind', 'actedOn', 'country', 'outcome', 'lang', 'email', 'visibility', 'consentProcess'],
    ]);
  });

  it('says what it was where it is of no known kind, and ends no earlier than it began', () => {
    expect(wrong({ kind: 'other' })).toEqual({ inShort: 'required' });
    expect(wrong({ until: '2026-01-11' })).toEqual({ until: 'beforeFirstDay' });
    expect(wrong({ until: '2026-01-13' })).toEqual({});
  });

  it('tells how it went only of what has happened', () => {
    expect(wrong({ actedOn: '2099-01-01' })).toEqual({ actedOn: 'future' });
    const toCome = { actedOn: '2099-01-01', outcome: 'unknown' };
    expect(wrong({ ...toCome, reply: 'Oui' })).toEqual({ actedOn: 'future' });
    expect(wrong(toCome)).toEqual({});
  });

  it('names twenty organisations at most, none longer than a name', () => {
    const many = Array.from({ length: 21 }, (_, n) => `Section ${n}`).join('\n');
    expect(wrong({ organisations: many })).toEqual({ organisations: 'tooManyLines 20' });
    expect(wrong({ organisations: 'x'.repeat(201) })).toEqual({ organisations: 'tooLong 200' });
  });

  it('knows no addressee that the register has not', () => {
    expect(wrong({ addressee: 'another' })).toEqual({ addressee: 'choose' });
    expect(read({ addressee: '', otherAddressee: 'La mairie' })).toMatchObject({
      addressee: null,
      otherAddressee: 'La mairie',
    });
  });

  it('is confidential where acting exposes and nothing was chosen, and needs a choice everywhere else', () => {
    expect(read({ country: 'KZ', visibility: '' }).visibility).toBe('confidential');
    expect(read({ country: 'KZ', visibility: 'public' }).visibility).toBe('public');
    expect(wrong({ visibility: '' })).toEqual({ visibility: 'choose' });
  });

  it('has received a reply where it tells its words, unless it was refused', () => {
    expect(read({ outcome: 'received', reply: 'Transmis.' }).outcome).toBe('replied');
    expect(read({ outcome: 'refused', reply: 'Non.' }).outcome).toBe('refused');
    expect(read({ outcome: 'none', reply: '' }).outcome).toBe('none');
  });

  it('comes back into the form as it was told', () => {
    const told = read({ reply: 'Oui', consentDeliver: 'yes' });
    expect(asTold(reportForm(RISKS, [EMBASSY]).parse(fieldsOfTold(told)), [EMBASSY])).toEqual(told);
  });

  it('comes back with its addressee where the register has that one no more', () => {
    const told = read();
    const left = withTold([], told);
    expect(asTold(reportForm(RISKS, left).parse(fieldsOfTold(told)), left)).toEqual(told);
    expect(withTold([EMBASSY], told)).toEqual([EMBASSY]);
  });

  it('fits into what a form may bring, also in the longest script', () => {
    const long = '海'.repeat(3000);
    const fields = { ...FILLED, text: long, reply: long };
    expect(new URLSearchParams(fields).toString().length).toBeLessThan(64 * 1024);
    expect(wrong({ text: long, reply: long })).toEqual({});
    expect(wrong({ text: `${long}海` })).toEqual({ text: 'tooLong 3000' });
  });

  it('keeps the sentences that stood beside the boxes, in both languages where nobody has read one', () => {
    const { consentDeliver } = reportSentences('en', 'KZ', 'fr');
    expect(consentDeliver.split('\n')).toHaveLength(2);
    expect(consentDeliver).toContain('Kazakhstan');
  });
});
