import type { NewText } from './translating/texts';
import type { Said, Sentences } from './types';

const SILENT: Said = {
  organisation: '',
  kind: 'local-union',
  country: 'FR',
  capacity: 'organisation-decision',
  signatory: null,
  office: null,
  visibility: 'public',
  organisationLatin: null,
  acronym: null,
  affiliatedTo: null,
  city: null,
  website: null,
  members: null,
  mandateBody: null,
  mandateOn: null,
  mandateText: null,
  message: null,
  consents: {
    consentProcess: true,
    consentPublishName: true,
    consentDeliver: true,
    consentDeliverOthers: true,
    consentUpdates: false,
    consentPublishMessage: false,
  },
};

/** Unions and one person who sign in the tests; none of them exists. */
export const DOCKERS = {
  ...SILENT,
  organisation: 'Syndicat des dockers de Port-Évrard',
  signatory: 'Émile Lefèvre',
  office: 'secrétaire général',
  city: 'Port-Évrard',
} satisfies Said;
export const OILMEN = {
  ...SILENT,
  organisation: 'Қарашығанақ мұнайшыларының кәсіподағы',
  organisationLatin: 'Qaraşyğanaq munaishylarynyñ käsipodağy',
  country: 'KZ',
  signatory: 'Айгүл Серікова',
  office: 'төрайым',
  city: 'Ақсай',
} satisfies Said;
export const TEACHERS = {
  ...SILENT,
  organisation: 'النقابة العامة لمعلمي الساحل',
  acronym: 'SGES',
  kind: 'federation',
  country: 'TN',
  signatory: 'سلمى بن عمر',
  office: 'كاتبة عامة',
} satisfies Said;
export const PORTERS = {
  ...SILENT,
  organisation: 'İzmir Liman Işçileri Sendikası',
  country: 'TR',
  signatory: 'Işıl Yılmaz',
  office: 'başkan',
} satisfies Said;
export const FISHERS = { ...SILENT, organisation: '北浜漁業労働組合', country: 'JP', city: '北浜' } satisfies Said;
export const ANA = {
  ...SILENT,
  organisation: 'Ana Ferreira',
  kind: 'other',
  country: 'PT',
  capacity: 'personal',
  signatory: 'Ana Ferreira',
  office: 'professora',
} satisfies Said;

export const SENTENCES: Sentences = {
  declaration: 'Mon organisation a décidé de signer.',
  consents: {
    consentProcess: 'Ces renseignements peuvent être conservés.',
    consentPublishName: 'Mon nom peut paraître.',
    consentDeliver: 'La signature peut être remise aux autorités concernées.',
    consentDeliverOthers: 'La signature peut être remise à d’autres.',
    consentUpdates: 'Je veux des nouvelles.',
    consentPublishMessage: 'Le message peut paraître.',
  },
};

export const FRENCH: NewText = {
  lang: 'fr',
  status: 'source',
  translator: null,
  datedOn: '2011-12-17',
  title: 'Arrêt du massacre !',
  summary: 'Un appel.',
  body: 'Le 16 décembre, la police a tiré.\n\nNous exigeons :',
  demands: ['Libération des emprisonnés !', 'Châtiment des coupables !'],
  issuer: 'Entente des travailleurs',
  signedAs: 'Les coordinateurs',
  signedBy: [{ name: 'Louise H.', office: 'coordinatrice' }],
};
