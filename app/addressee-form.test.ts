import { describe, expect, it } from 'vitest';
import { addresseeForm, fieldsOf, readAddressee } from './addressee-form';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

const LEAST: Fields = {
  office: 'Посольство в Порт-Эвраре',
  lang: 'ru',
  country: 'FR',
  source: 'https://etat.example/ambassades',
  validAsOf: '2026-11-20',
};
const errors = (fields: Fields) => errorsOf(addresseeForm, { ...LEAST, ...fields });

describe('the form for an addressee', () => {
  it('asks for an office, a language, a country, a source and a day, and leaves empty what is not known', () => {
    expect(Object.entries(errorsOf(addresseeForm, {}))).toEqual([
      ['office', 'required'],
      ['lang', 'choose'],
      ['country', 'choose'],
      ['source', 'required'],
      ['validAsOf', 'required'],
    ]);
    const empty = { holder: null, formOfAddress: null, post: null, fax: null, email: null, isHistoric: false };
    expect(readAddressee(LEAST)).toEqual({ ...LEAST, ...empty, offices: {} });
    expect(readAddressee({ ...LEAST, source: '' })).toBeNull();
  });

  it('comes back as it was read', () => {
    const typed = {
      ...LEAST,
      holder: 'A. Kassenova',
      formOfAddress: 'Madame l’Ambassadrice,',
      post: '1, quai des Brumes\n76600 Port-Évrard',
      fax: '+33 2 35 00 00 00',
      email: 'ambassade@etat.example',
      isHistoric: 'yes',
      'office-fr': 'Ambassade à Port-Évrard',
      'office-ar': 'السفارة في بور إفرار',
    };
    const read = readAddressee(typed)!;
    expect(read).toMatchObject({ isHistoric: true, offices: { fr: typed['office-fr'], ar: typed['office-ar'] } });
    const again = fieldsOf({ id: 'x', checkedOn: null, ...read });
    expect(again).toMatchObject(typed);
    expect(readAddressee(again)).toEqual(read);
  });

  it('takes the language of any letter, and the countries that there are', () => {
    expect(errors({ lang: 'hy' })).toEqual({});
    expect(errors({ lang: 'xx', country: 'SU' })).toEqual({ lang: 'choose', country: 'choose' });
  });

  it('takes a day that has come', () => {
    expect(errors({ validAsOf: '20/11/2026' })).toEqual({});
    expect(errors({ validAsOf: '2999-01-01' })).toEqual({ validAsOf: 'future' });
    expect(errors({ validAsOf: '2026-02-30' })).toEqual({ validAsOf: 'badDate' });
  });

  it.each([
    ['+33 (0)2 35 00 00 00', '+33 (0)2 35 00 00 00'],
    ['01.45.61.52.01', '01.45.61.52.01'],
    ['+7 7172 74 56 67 / 74 56 31', '+7 7172 74 56 67 / 74 56 31'],
    ['\u202a+٣٣ ١ ٤٥\u00a0٦١\u202c', '+33 1 45 61'],
    ['0145–6152', '0145-6152'],
    ['  ', null],
  ])('takes the number %j', (typed, kept) => {
    expect(readAddressee({ ...LEAST, fax: typed })?.fax).toBe(kept);
  });

  it.each(['par la poste', '+', '12', '01 45 61 52 01;', '0145x6152'])('takes no %j for a number', (typed) => {
    expect(errors({ fax: typed })).toEqual({ fax: 'badPhone' });
  });

  it('says of each other field what is wrong with it', () => {
    expect(errors({ email: 'ambassade', 'office-fr': 'x'.repeat(201), post: 'x'.repeat(501) })).toEqual({
      post: 'tooLong 500',
      email: 'badEmail',
      'office-fr': 'tooLong 200',
    });
    expect(errors({ fax: '1'.repeat(61) })).toEqual({ fax: 'tooLong 60' });
  });
});
