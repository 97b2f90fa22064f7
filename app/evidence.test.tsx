import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_NAMES, type EvidenceLine } from '@/db/types';
import { LANGUAGES } from '@/messages';
import { EvidenceLines } from './evidence';

const FACTS = { domain: 'dockers.example', website: 'porters.example', word: 'dосkers', scripts: 'Latn Cyrl' };
const MORE = { organisation: 'نقابة', place: 'Évrard', by: 'Nadia', body: 'Congrès', on: '2027-01-02' };
const LINE: EvidenceLine = {
  ...{ name: 'closeName', speaks: 'against', flag: 'close-name', facts: {} },
  ...{
    other: { noun: 'signature', id: 'g1', organisation: 'Профсоюз нефтяников', status: 'accepted' },
    otherIsHidden: false,
  },
};

const show = (lang: string, ...lines: EvidenceLine[]) =>
  renderToStaticMarkup(<EvidenceLines lang={lang} slug="aktau" lines={lines} />);

describe.each(LANGUAGES)('evidence in %s', (lang) => {
  it.each(EVIDENCE_NAMES)('has words for %s, and sets apart what others wrote', (name) => {
    const html = show(lang, { ...LINE, name, other: null, facts: { ...FACTS, ...MORE } });
    expect(html).toMatch(/<li class="against"><strong>[^<]+<\/strong> \S+/u);
    expect(html).not.toMatch(/undefined|\u2068|\u2069/);
    for (const typed of [FACTS.word, FACTS.domain, MORE.organisation])
      if (html.includes(typed)) expect(html).toContain(`<bdi>${typed}</bdi>`);
  });

  it('has words for a fact that is not there', () => {
    expect(show(lang, { ...LINE, name: 'mandate', facts: { on: '2027-01-02' } })).not.toMatch(/undefined|: ?,/);
  });

  it('leads to the other signature', () => {
    expect(show(lang, LINE)).toMatch(
      /<a href="\/admin\/aktau\/moderation\/g1"><bdi>Профсоюз нефтяников<\/bdi><\/a> \(/,
    );
  });

  it('leads to the other démarche', () => {
    const other = { noun: 'demarche', id: 'd1', organisation: 'نقابة', status: 'waiting' } as const;
    expect(show(lang, { ...LINE, name: 'sameAct', other })).toContain(
      '<a href="/admin/aktau/demarches/d1"><bdi>نقابة</bdi></a>',
    );
  });

  it('says that there is another which may not be read', () => {
    expect(show(lang, { ...LINE, other: null, otherIsHidden: true })).not.toMatch(/: ?<\/li>|<a /);
  });
});

it('shows what speaks against before what speaks for, each with its mark in words', () => {
  const html = show('en', { ...LINE, name: 'invited', speaks: 'for' }, { ...LINE, speaks: 'against' });
  expect(html.match(/<strong>\w+/g)).toEqual(['<strong>Against', '<strong>For']);
});
