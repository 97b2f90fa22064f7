import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  Addressee,
  AnnexEntry,
  Appeal,
  CoveringLetter,
  EditionEntry,
  EntryFacts,
  EntryWords,
  PackMatter,
  PublishedText,
} from '@/db/types';
import { dayIn } from '@/messages';
import { modelLetter } from './model-letter';

// A made-up edition: no organisation in it is a real one.

const APPEAL = {
  ...{ id: 'a', slug: 'zhanaozen-2011', state: 'open', sourceLang: 'fr', addressedTo: 'KZ' },
  ...{ sourceUrl: 'https://ugtg.org/spip.php?article1678', issuedOn: '2011-12-17', publishedOn: '2011-12-21' },
} as Appeal;
const SITE = { runBy: 'Comité de Lille', contact: 'comite@lille.example', hostingCountry: 'FR', keptFor: 'six mois' };
export const FROZEN_AT = new Date('2026-11-26T15:04:05.678Z');

/** The appeal as it is shipped in a language. */
export function textOf(lang: string): PublishedText {
  const file = readFileSync(`db/appeals/zhanaozen-2011/${lang}.md`, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(file) ?? [];
  const { dated, signed_as: signedAs, signed_by: signedBy, ...words } = parse(front, { schema: 'failsafe' });
  const id = { id: lang, version: 1, sha256: sha256(lang), reading: null, translator: words.translator ?? null };
  return { ...words, ...id, datedOn: dated, signedAs, signedBy, body: body.trim() } as PublishedText;
}

export function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/** An entry of the edition, of which only what matters is said. */
export function entryOf(facts: Partial<EntryFacts>, words: EntryWords | null = null, isNew = false): EditionEntry {
  const whole: EntryFacts = {
    ...{ countedAs: 'organisation', organisation: 'Syndicat', organisationLatin: null, latinBy: null, acronym: null },
    ...{ kind: 'local-union', country: 'FR', city: null, affiliatedTo: null, website: null, members: null },
    ...{ signedOn: '2026-11-20', textLang: 'fr', textVersion: 1 },
    ...facts,
  };
  const hash = sha256(JSON.stringify([whole, words]));
  const salts = { salt: 'canary-salt', wordsSalt: words && 'canary-words-salt', wordsSha256: words && sha256('w') };
  return { hash, facts: whole, words, isNew, ...salts };
}

/** One name a script, and a person of each fate. */
export const CAST: EditionEntry[] = [
  entryOf(
    {
      ...{
        organisation: 'النقابة العامة لمعلمي الساحل',
        organisationLatin: 'Niqabat muallimi as-Sahil',
        country: 'DZ',
      },
      ...{ latinBy: 'organisation', kind: 'federation', city: 'الجزائر', acronym: 'UGTS', members: 12_500 },
    },
    { signatory: 'سعاد بن علي', office: 'الأمينة العامة', message: 'أوقفوا المجزرة.\n\nنتضامن معكم.' },
  ),
  entryOf({
    organisation: '北浜港湾労働組合',
    organisationLatin: 'Kitahama kōwan rōdō kumiai',
    country: 'CN',
    city: '上海',
  }),
  entryOf(
    { organisation: 'Syndicat des dockers de l’Anse', acronym: 'SDA', city: 'Lille', members: 450, country: 'FR' },
    {
      signatory: 'Émile Lefèvre',
      office: 'secrétaire',
      message: 'Vive la solidarité !\nUn coup contre un, un coup contre tous.',
    },
  ),
  entryOf(
    {
      ...{
        organisation: 'Fédération des travailleurs du livre, du papier et de la communication des départements du Nord',
      },
      ...{
        affiliatedTo: 'Confédération de l’Anse',
        kind: 'federation',
        website: 'https://livre.example/',
        country: 'FR',
      },
    },
    null,
    true,
  ),
  entryOf({
    organisation: 'ზღვაურთა დამოუკიდებელი პროფკავშირი',
    organisationLatin: 'Zghvaurta propkavshiri',
    country: 'GE',
    city: 'ბათუმი',
  }),
  entryOf(
    {
      organisation: '«Мысал» мұнайшылар кәсіподағы: әғқңөұүһі',
      organisationLatin: 'Mysal munaishylar kasipodaghy',
      country: 'KZ',
      city: 'Ақтау',
      textLang: 'kk',
    },
    null,
    true,
  ),
  entryOf({
    organisation: 'Профсоюз моряков «Пример»',
    organisationLatin: 'Profsoyuz moryakov Primer',
    latinBy: 'organisers',
    country: 'RU',
    textLang: 'ru',
  }),
  entryOf({ organisation: 'Örnek İşçi Sendikası, Iğdır Şubesi', country: 'TR', city: 'Iğdır', textLang: 'tr' }),
  entryOf({ organisation: 'Alliance internationale de l’Anse', kind: 'international', country: 'XI' }),
  entryOf(
    { countedAs: 'person', organisation: 'Université de l’Anse', kind: 'other', country: 'FR' },
    { signatory: 'Ana Brandão', office: 'professora', message: null },
  ),
  entryOf({ countedAs: 'person', organisation: 'Hôpital de l’Anse', kind: 'other', country: 'FR' }, null),
];

export const EMBASSY: Addressee = {
  id: 'embassy',
  office: 'Посольство Республики Казахстан во Франции',
  offices: { fr: 'Ambassade de la République du Kazakhstan en France' },
  holder: 'Е. П. Пример',
  formOfAddress: 'Ваше Превосходительство!',
  post: '59, rue de l’Exemple\n75008 Paris\nFrance',
  ...{ fax: null, email: 'canary@embassy.example', lang: 'ru', country: 'FR', source: 'canary-source' },
  ...{ validAsOf: '2026-11-01', isHistoric: false, checkedOn: '2026-11-01' },
};
export const PRESIDENT: Addressee = {
  ...EMBASSY,
  ...{ id: 'president', office: 'Қазақстан Республикасының Президенті', lang: 'kk', country: 'KZ', holder: null },
  ...{ offices: { fr: 'Président de la République du Kazakhstan', ru: 'Президент Республики Казахстан' } },
  ...{ formOfAddress: 'Құрметті Президент мырза!', post: 'Астана' },
};
/** In Arabic, so that a page written from the right is made too. */
export const LEAGUE: Addressee = {
  ...EMBASSY,
  ...{ id: 'league', office: 'الأمانة العامة للمثال', lang: 'ar', country: 'EG', holder: 'السيد الأمين العام' },
  ...{ offices: { fr: 'Secrétariat général de l’Exemple' }, formOfAddress: 'سعادة الأمين العام،', post: 'القاهرة' },
};

/** Two démarches of the annex: one by name, one of which only the country is told. */
export const ANNEX: AnnexEntry[] = [
  {
    ...{ hash: sha256('annex 1'), salt: 'canary-annex-salt' },
    facts: {
      ...{ kind: 'delegation', organisations: ['Section des dockers de l’Anse', 'نقابة المثال'], country: 'FR' },
      ...{ office: EMBASSY.office, on: '2026-02-02', until: null, place: 'Paris', outcome: 'posted', lang: 'fr' },
      ...{ inShort: null, text: 'Nous exigeons la libération.', reply: 'Ваше обращение получено.', link: null },
      isVeiled: false,
    },
  },
  {
    ...{ hash: sha256('annex 2'), salt: 'canary-annex-salt' },
    facts: {
      ...{ kind: 'rally', organisations: [], country: 'KZ', office: null, on: '2026-03', until: null, place: null },
      ...{ outcome: 'none', lang: 'kk', inShort: null, text: null, reply: null, link: null, isVeiled: true },
    },
  },
];

/** What a pack is made of, with the cast unless others are given. */
export function matterOf(entries = CAST, addressees = [EMBASSY, LEAGUE]): PackMatter {
  const langs = [...new Set(['fr', ...addressees.map(({ lang }) => lang)])];
  const named = entries.filter(({ facts }) => facts.countedAs === 'organisation');
  const counts = {
    organisations: named.length,
    persons: entries.length - named.length,
    countries: new Set(named.map(({ facts }) => facts.country)).size,
    isNew: entries.filter(({ isNew }) => isNew).length,
    unnamed: [
      { of: 'organisations' as const, country: 'KZ', number: 7 },
      { of: 'organisations' as const, country: null, number: 3 },
      { of: 'persons' as const, country: null, number: 12 },
    ],
  };
  const manifest = JSON.stringify({
    format: 'demarche-edition-1',
    number: 2,
    entries: entries.map(({ hash }) => hash).sort(),
  });
  const texts = langs.map(textOf);
  return {
    ...{ appeal: APPEAL, site: SITE, entries, texts, addressees, removed: 1, demarches: ANNEX },
    edition: {
      ...{ id: 'e', number: 2, recipients: 'authorities', frozenAt: FROZEN_AT, manifest, counts },
      demarches: ANNEX.length,
      ...{ sha256: sha256(manifest), code: sha256(manifest).slice(0, 20) },
    },
    letters: texts.map((text) => letterOf(text, counts)),
    address: 'https://demarche.example/fr/zhanaozen-2011/deliveries/2',
  };
}

function letterOf(text: PublishedText, counts: { organisations: number; countries: number }): CoveringLetter {
  return {
    lang: text.lang,
    letterhead: 'Comité de Lille\n12, rue de l’Exemple, 59000 Lille\ncomite@lille.example',
    placeAndDay: `Lille, ${dayIn(text.lang, FROZEN_AT)}`,
    body: modelLetter(APPEAL, text, counts),
    signers: 'Nadia Berrada, présidente du comité\nÉmile Lefèvre, secrétaire',
  };
}
