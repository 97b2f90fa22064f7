import { describe, expect, it } from 'vitest';
import { CAPACITIES, CONSENTS, type Said, VISIBILITIES } from '@/db/types';
import { countryName, LANGUAGES, messagesIn } from '@/messages';
import type { Fields } from './read-form';
import { asFields, asSaid, correctionForm, errorsOf, sentencesIn, signatureForm } from './signature-form';
import { shuffles } from './test-typing';

const DOCKERS: Fields = {
  organisation: 'Syndicat des dockers de Port-Évrard',
  kind: 'local-union',
  country: 'FR',
  capacity: 'organisation-decision',
  signatory: 'Émile Lefèvre',
  office: 'secrétaire général',
  email: 'bureau@dockers.example',
  visibility: 'public',
  consentProcess: 'yes',
};

const LATER: Fields = {
  organisationLatin: 'Dockers',
  acronym: 'SDPE',
  affiliatedTo: 'Fédération des ports',
  city: 'Port-Évrard',
  website: 'https://dockers.example/',
  members: '450',
  mandateBody: 'bureau',
  mandateOn: '2020-02-29',
  mandateText: 'Nous décidons.\nÀ l’unanimité.',
  message: 'Courage !',
};

const without = (fields: Fields, ...names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
const errors = (fields: Fields) => errorsOf(signatureForm, fields);

function saidWith(fields: Fields): Said {
  const { email, text, invitation, ...words } = signatureForm.parse({ ...DOCKERS, ...fields });
  return asSaid(words);
}

describe('the form for a signature', () => {
  it('asks for no more than its open fields and the first box', () => {
    expect(errors(DOCKERS)).toEqual({});
    expect(saidWith({})).toMatchObject({ members: null, mandateText: null, message: null, website: null, city: null });
  });

  it('says of an empty form everything that is missing, at once and in the order of its fields', () => {
    expect(Object.entries(errors({}))).toEqual([
      ['organisation', 'required'],
      ['kind', 'choose'],
      ['country', 'choose'],
      ['capacity', 'choose'],
      ['signatory', 'required'],
      ['office', 'required'],
      ['email', 'required'],
      ['visibility', 'choose'],
      ['consentProcess', 'consentNeeded'],
    ]);
  });

  it('says all that is wrong with what was typed, one thing a field', () => {
    const typed = {
      ...{ organisation: 'D', kind: 'union', country: 'fr', capacity: 'personal', signatory: 'a\u202eb', office: '' },
      ...{ email: 'dockers', visibility: 'public', organisationLatin: 'D', acronym: 'S'.repeat(41) },
      ...{ affiliatedTo: 'http://x.example', city: 'C'.repeat(101), website: 'javascript:x', members: '0' },
      ...{ mandateBody: '\0', mandateOn: '2011-02-29', mandateText: 'T'.repeat(2001), message: 'a\u2066' },
    };
    expect(errors(typed)).toEqual({
      ...{ organisation: 'tooShort 2', kind: 'choose', country: 'choose', signatory: 'badText', office: 'required' },
      ...{ email: 'badEmail', organisationLatin: 'tooShort 2', acronym: 'tooLong 40', affiliatedTo: 'noAddressHere' },
      ...{ city: 'tooLong 100', website: 'badWebsite', members: 'badNumber', mandateBody: 'badText' },
      ...{ mandateOn: 'badDate', mandateText: 'tooLong 2000', message: 'badSigns' },
      ...{ consentProcess: 'consentNeeded', consentPublishName: 'personalNeedsName' },
    });
  });

  it('has words in every language for each error that it gives', () => {
    const given = [
      'required',
      'choose',
      'tooShort',
      'tooLong',
      'badText',
      'badSigns',
      'noAddressHere',
      'badEmail',
      'emailLetters',
    ];
    const more = ['badWebsite', 'badNumber', 'badDate', 'future', 'consentNeeded', 'personalNeedsName'];
    for (const lang of LANGUAGES) expect(messagesIn(lang).errors).toMatchObject(named([...given, ...more]));
  });

  it('leaves out what it has no field for', () => {
    const more = { source: 'paper', status: 'accepted', constructor: 'x', toString: 'x', ['__proto__']: 'x' };
    const read = signatureForm.parse(Object.fromEntries([...Object.entries(DOCKERS), ...Object.entries(more)]));
    expect(Object.keys(read).sort()).toEqual(Object.keys(signatureForm.shape).sort());
    expect(errors({ ...DOCKERS, ...more })).toEqual({});
  });

  it('for a correction asks for no address', () => {
    expect(errorsOf(correctionForm, without(DOCKERS, 'email'))).toEqual({});
    expect(Object.keys(correctionForm.shape)).not.toContain('email');
  });
});

describe('who signs', () => {
  it('need not be named where the signature is confidential, and must be elsewhere', () => {
    for (const visibility of VISIBILITIES) {
      const missing = visibility === 'confidential' ? {} : { signatory: 'required', office: 'required' };
      expect(errors({ ...without(DOCKERS, 'signatory', 'office'), visibility })).toEqual(missing);
    }
  });

  it('in a personal capacity and in public must let the name be published, and nobody else must', () => {
    for (const capacity of CAPACITIES)
      for (const visibility of VISIBILITIES)
        for (const consent of [{}, { consentPublishName: 'yes' }] as Fields[]) {
          const needed = capacity === 'personal' && visibility === 'public' && !consent.consentPublishName;
          const expected = needed ? { consentPublishName: 'personalNeedsName' } : {};
          expect(errors({ ...DOCKERS, capacity, visibility, ...consent })).toEqual(expected);
        }
  });

  it('must agree to the keeping of the data, and to nothing else', () => {
    for (const name of CONSENTS) {
      const others = Object.fromEntries(CONSENTS.filter((other) => other !== name).map((other) => [other, 'yes']));
      const missing = name === 'consentProcess' ? { consentProcess: 'consentNeeded' } : {};
      expect(errors({ ...without(DOCKERS, 'consentProcess'), ...others })).toEqual(missing);
    }
  });
});

describe('what was said', () => {
  it('holds the words and, apart from them, each consent as given or not', () => {
    const said = saidWith({ ...LATER, consentDeliver: 'on' });
    const { email, consentProcess, ...open } = DOCKERS;
    const given = { consentProcess: true, consentPublishName: false, consentDeliver: true };
    const consents = { ...given, consentDeliverOthers: false, consentUpdates: false, consentPublishMessage: false };
    expect(said).toEqual({ ...open, ...LATER, members: 450, consents });
  });

  it('comes back from the form to correct it in as it went there', () => {
    const someone: Fields = { ...DOCKERS, visibility: 'confidential', signatory: '', office: '' };
    for (const fields of [
      {},
      LATER,
      someone,
      { ...LATER, ...Object.fromEntries(CONSENTS.map((name) => [name, 'yes'])) },
    ]) {
      const said = saidWith(fields);
      expect(asSaid(correctionForm.parse(asFields(said)))).toEqual(said);
    }
  });

  it('comes back also where it was typed in any script and with any sign', () => {
    const typed = [...shuffles('aZ é\n\t"\'<&=+-@＝ \u200b\u200c\u200d\u200e\ufe0fʼقфß語😀़क', 1500)];
    const lines = ['organisation', 'office', 'city', 'acronym', 'message', 'mandateText'];
    for (let n = 0; n + lines.length <= typed.length; n += lines.length) {
      const fields = Object.fromEntries(lines.map((name, at) => [name, typed[n + at] ?? '']));
      const read = signatureForm.safeParse({ ...DOCKERS, ...fields });
      if (!read.success) continue;
      const { email, text, invitation, ...words } = read.data;
      expect(asSaid(correctionForm.parse(asFields(asSaid(words))))).toEqual(asSaid(words));
    }
  });
});

describe('the sentences that are kept', () => {
  it.each(LANGUAGES)('are word for word those that stood in the form, in %s', (lang) => {
    const { declarations, consents } = messagesIn(lang);
    for (const capacity of CAPACITIES) {
      const kept = sentencesIn(lang, capacity, 'KZ');
      expect(kept.declaration).toBe(declarations[capacity]);
      expect(Object.keys(kept.consents)).toEqual([...CONSENTS]);
      for (const name of CONSENTS) expect(kept.consents[name]).toBe(consents[name](countryName(lang, 'KZ')));
    }
  });

  it('bring those that stood beside them, in the language that they translate', () => {
    const kept = sentencesIn('ru', 'personal', 'KZ', 'fr');
    const [ru, fr] = [messagesIn('ru'), messagesIn('fr')];
    expect(kept.declaration).toBe(`${ru.declarations.personal}\n${fr.declarations.personal}`);
    expect(kept.consents.consentDeliver).toBe(
      `${ru.consents.consentDeliver('Казахстан')}\n${fr.consents.consentDeliver('Kazakhstan')}`,
    );
  });

  it('say to the authorities of which country the signature is handed', () => {
    expect(sentencesIn('fr', 'personal', 'KZ').consents.consentDeliver).toBe(
      'J’accepte que cette signature, telle qu’elle paraît en public, soit remise aux autorités concernées (Kazakhstan).',
    );
    expect(sentencesIn('en', 'mandated-officer', 'DE')).toMatchObject({
      declaration: 'I sign on behalf of the organisation, by virtue of the mandate that I hold in it.',
      consents: { consentDeliver: expect.stringMatching(/handed over to the authorities concerned \(Germany\)\.$/) },
    });
  });
});

function named(names: string[]) {
  return Object.fromEntries(names.map((name) => [name, expect.anything()]));
}
