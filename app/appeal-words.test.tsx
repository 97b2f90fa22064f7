import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Appeal, ShownText } from '@/db/types';
import { LANGUAGES, messagesIn } from '@/messages';
import { AppealOpening } from './appeal-opening';
import { AppealArticle } from './appeal-text';

const APPEAL: Appeal = {
  ...{ id: 'a', slug: 'aktau', state: 'open', issuedOn: '2011-12-17', publishedOn: '2011-12-21', addressedTo: 'KZ' },
  ...{ sourceUrl: 'https://source.example/1', sourceLang: 'fr', closesOn: null, handoverOn: null, closedOn: null },
  ...{ pausedAt: null, decidersNeeded: 1, hiddenCountries: [], atRiskCountries: [] },
};
const BEGUN: ShownText = {
  ...{ lang: 'ar', status: 'draft', translator: null, reading: null, datedOn: null, sha256: null },
  ...{ title: 'Assez', issuer: 'وفاق', summary: 'Un appel', demands: ['الحرية', 'Justice'], signedAs: 'Le comité' },
  ...{ body: 'نص\n\n**Suite**', signedBy: [{ name: 'لويز', office: 'secrétaire' }] },
  untranslated: ['title', 'summary', 'demand-2', 'paragraph-2', 'signedAs', 'office-1'],
};
const SUPPORT = { organisations: 0, countries: 0, kinds: {}, named: {} };

function show(text: ShownText, lang = text.lang): string {
  const shown = { lang, appeal: APPEAL, text };
  return renderToStaticMarkup(
    <>
      <AppealOpening {...shown} support={SUPPORT} />
      <AppealArticle {...shown} />
    </>,
  );
}

describe('a text that is still being translated', () => {
  it('has each passage in its own language and direction', () => {
    const html = show(BEGUN);
    for (const french of ['<h1 class="title"', '<p class="lead"', '<p'])
      expect(html).toContain(`${french} lang="fr" dir="ltr">`);
    expect(html).toContain('<bdi lang="ar" dir="rtl">وفاق</bdi>');
    expect(html).toContain('<li>الحرية</li><li><bdi lang="fr" dir="ltr">Justice</bdi></li>');
    expect(html).toContain('<p>نص</p><p lang="fr" dir="ltr"><strong>Suite</strong></p>');
    expect(html).toContain('<strong>لويز</strong>، <bdi lang="fr" dir="ltr">secrétaire</bdi>');
    expect(html.match(/ lang="fr"/g)).toHaveLength(6);
  });

  it.each(LANGUAGES)('says in %s that nobody has read it and that it is not published', (lang) => {
    const { appeal: m, translations } = messagesIn(lang);
    const html = show({ ...BEGUN, lang });
    expect(html).toContain(m.textStatus.draft);
    expect(html).toContain(`<strong>${translations.fresh}.`);
    expect(html).not.toContain(m.sha256);
  });
});

describe('a text that is published', () => {
  it('has its day and its fingerprint, and no passage apart', () => {
    const html = show({ ...BEGUN, untranslated: undefined, datedOn: '2027-03-01', sha256: 'ab12' });
    expect(html).toContain('<code>ab12</code>');
    expect(html).toContain('2027');
    expect(html).not.toContain(messagesIn('ar').translations.fresh);
    expect(html).not.toContain('lang="fr"');
  });
});
