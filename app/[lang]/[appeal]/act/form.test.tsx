import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Addressee, Appeal } from '@/db/types';
import { LANGUAGES, messagesIn } from '@/messages';
import { FillingForm, OwnTextForm } from './form';

const APPEAL: Appeal = {
  ...{ id: 'a', slug: 'aktau', state: 'open', issuedOn: '2011-12-17', publishedOn: '2011-12-21', addressedTo: 'KZ' },
  ...{ sourceUrl: 'https://source.example/1', sourceLang: 'fr', closesOn: null, handoverOn: null, closedOn: null },
  ...{ pausedAt: null, decidersNeeded: 1, hiddenCountries: [], atRiskCountries: [] },
};
const TODAY: Addressee = {
  ...{ id: 'today', office: 'Ministère', offices: {}, holder: null, formOfAddress: null, post: null, fax: null },
  ...{ email: null, lang: 'fr', country: 'KZ', source: 'canary', validAsOf: '2026-11-01', checkedOn: null },
  isHistoric: false,
};
const PAST = { ...TODAY, id: 'past', office: 'Ambassade', isHistoric: true };

describe.each(LANGUAGES)('in %s', (lang) => {
  it('an addressee of history is offered as such, and one of today without a mark', () => {
    const form = <FillingForm lang={lang} appeal={APPEAL} addressees={[TODAY, PAST]} values={{}} errors={{}} />;
    const html = renderToStaticMarkup(form);
    expect(html).toContain(`>Ambassade · ${messagesIn(lang).addressees.history}</option>`);
    expect(html).toContain('>Ministère</option>');
  });
});

it('on paper the fields in which a text is changed are left out, for the text stands below them', () => {
  const of = { lang: 'fr', appeal: APPEAL, model: 'letter', addressee: null, written: 'fr' } as const;
  expect(renderToStaticMarkup(<OwnTextForm {...of} values={{}} errors={{}} />)).toMatch(/^<form class="unprinted"/);
});
