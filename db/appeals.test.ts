import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAppeal,
  addText,
  findAppeal,
  findText,
  listAppeals,
  listTexts,
  putInShippedAppeal,
  sha256OfText,
  withdrawSignature,
} from '@/db';
import {
  anAppeal,
  countRows,
  DOCKERS,
  FRENCH,
  freshDatabase,
  morning,
  type Opened,
  rawWrite,
  rows,
  sign,
  signAndConfirm,
} from './test-database';

const ENGLISH = {
  ...FRENCH,
  lang: 'en',
  status: 'volunteer',
  translator: 'T. Tulegenova',
  title: 'Stop the massacre!',
} as const;
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

describe('an appeal', () => {
  it('is found by its slug, with everything that was said of it', async () => {
    const { id, ...appeal } = aktau.appeal;
    expect(appeal).toEqual({
      slug: 'aktau',
      state: 'open',
      issuedOn: '2011-12-17',
      publishedOn: '2011-12-21',
      sourceUrl: 'https://source.example/1678',
      sourceLang: 'fr',
      addressedTo: 'KZ',
      ...{
        closesOn: null,
        handoverOn: null,
        closedOn: null,
        pausedAt: null,
        decidersNeeded: 1,
        hiddenCountries: [],
        atRiskCountries: ['KZ'],
      },
    });
    expect(await findAppeal('no-such-appeal')).toBeNull();
  });

  it('is listed, the newest first', async () => {
    const { id, ...appeal } = aktau.appeal;
    await addAppeal({ ...appeal, slug: 'newer', issuedOn: '2012-01-01' }, [FRENCH], 'system');
    await addAppeal({ ...appeal, slug: 'older', issuedOn: '2010-01-01' }, [FRENCH], 'system');
    expect((await listAppeals()).map(({ slug }) => slug)).toEqual(['newer', 'aktau', 'older']);
  });

  it('is not added under a slug that is taken, nor any text of it', async () => {
    await expect(anAppeal('aktau')).rejects.toThrow();
    expect([countRows('appeals'), countRows('appeal_texts')]).toEqual([1, 1]);
  });

  it('is in the audit with whoever added it', async () => {
    expect(rows('SELECT "by", act FROM audit ORDER BY rowid')).toEqual([
      { by: 'system', act: 'appeal.added' },
      { by: 'system', act: 'text.added' },
    ]);
  });
});

describe('a text', () => {
  it('comes back word for word, as the first version of its language', async () => {
    const { id, sha256, reading, ...text } = aktau.text;
    expect(text).toEqual({ ...FRENCH, version: 1 });
  });

  it('added again is the next version of its language, and the one that is shown', async () => {
    await addText(aktau.appeal.id, ENGLISH, 'system');
    await addText(aktau.appeal.id, { ...FRENCH, body: 'Corrigé.' }, 'system');
    const shown = (await listTexts(aktau.appeal.id)).map(({ lang, version, body }) => [lang, version, body]);
    expect(shown).toEqual([
      ['en', 1, FRENCH.body],
      ['fr', 2, 'Corrigé.'],
    ]);
    expect(countRows('appeal_texts')).toBe(3);
  });

  it('in a language that has none is the source', async () => {
    await addText(aktau.appeal.id, ENGLISH, 'system');
    expect(await findText(aktau.appeal, 'en')).toMatchObject({ title: ENGLISH.title, translator: 'T. Tulegenova' });
    expect(await findText(aktau.appeal, 'kk')).toMatchObject({ lang: 'fr', title: FRENCH.title });
  });
});

describe('the SHA-256 of a text', () => {
  it('is that of a JSON array of title, issuer, body, demands and hands', () => {
    const canonical =
      '["Arrêt du massacre !","Entente des travailleurs","Le 16 décembre, la police a tiré.\\n\\nNous exigeons :",' +
      '["Libération des emprisonnés !","Châtiment des coupables !"],"Les coordinateurs",[["Louise H.","coordinatrice"]]]';
    expect(sha256OfText(FRENCH)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    expect(aktau.text.sha256).toBe(sha256OfText(FRENCH));
  });

  it('never changes from one release to the next', () => {
    expect(sha256OfText(FRENCH)).toBe('833998944ef61f858c6e3e606cb4d48729b39e4133f4bbb0dfeb96548ac015f7');
  });

  it('is the same for composed and decomposed accents, and whatever the summary and the order of fields', () => {
    const decomposed = { ...FRENCH, body: FRENCH.body.normalize('NFD'), title: FRENCH.title.normalize('NFD') };
    expect(sha256OfText(decomposed)).toBe(sha256OfText(FRENCH));
    const { summary, ...rest } = FRENCH;
    const turned = Object.fromEntries(Object.entries({ ...rest, summary: 'Tout autre.' }).reverse());
    expect(sha256OfText(turned as unknown as typeof FRENCH)).toBe(sha256OfText(FRENCH));
  });

  it.each([
    ['title', { title: 'Arrêt !' }],
    ['issuer', { issuer: 'Un autre' }],
    ['body', { body: `${FRENCH.body} ` }],
    ['demands', { demands: FRENCH.demands.slice().reverse() }],
    ['hands that sign', { signedAs: 'Les délégués' }],
    ['office of a hand', { signedBy: [{ name: 'Louise H.', office: 'déléguée' }] }],
  ])('is another when the %s is another', (_, change) => {
    expect(sha256OfText({ ...FRENCH, ...change })).not.toBe(sha256OfText(FRENCH));
  });
});

describe('a text that was signed', () => {
  const change = () => rawWrite("UPDATE appeal_texts SET body = 'Autre.' WHERE id = ?", aktau.text.id);
  const remove = () => rawWrite('DELETE FROM appeal_texts WHERE id = ?', aktau.text.id);
  const replace = () =>
    rawWrite(
      `INSERT OR REPLACE INTO appeal_texts SELECT id, appeal_id, lang, version, status, translator, dated_on, title, summary,
       'Autre.', demands, issuer, signed_as, signed_by, sha256, created_at FROM appeal_texts`,
    );

  it('can be neither changed nor removed nor replaced, even by hand', async () => {
    await sign(aktau, DOCKERS, 'a@dockers.example');
    for (const attempt of [change, remove, replace]) expect(attempt).toThrow(/a text that was signed stays as it is/);
    expect((await listTexts(aktau.appeal.id))[0]?.body).toBe(FRENCH.body);
  });

  it('stays so after a withdrawal', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await withdrawSignature(token, morning());
    for (const attempt of [change, remove, replace]) expect(attempt).toThrow(/a text that was signed stays as it is/);
  });

  it('does not freeze a text that nobody signed', async () => {
    const id = await addText(aktau.appeal.id, ENGLISH, 'system');
    await sign(aktau, DOCKERS, 'a@dockers.example');
    rawWrite("UPDATE appeal_texts SET body = 'Other.' WHERE id = ?", id);
    expect((await findText(aktau.appeal, 'en')).body).toBe('Other.');
    rawWrite('DELETE FROM appeal_texts WHERE id = ?', id);
    expect((await findText(aktau.appeal, 'en')).lang).toBe('fr');
  });
});

describe('the shipped appeal', () => {
  it('is put into a database without any, once, also of ten tries at the same time', async () => {
    await freshDatabase();
    const tries = await Promise.all(Array.from({ length: 10 }, putInShippedAppeal));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect((await listAppeals()).map(({ slug, state }) => [slug, state])).toEqual([['zhanaozen-2011', 'open']]);
  });

  it('is not put beside another', async () => {
    expect(await putInShippedAppeal()).toBe(false);
    expect(countRows('appeals')).toBe(1);
  });

  it('gains the languages that came since, where its original is still the one that they translate', async () => {
    await freshDatabase();
    await putInShippedAppeal();
    const { id } = (await findAppeal('zhanaozen-2011'))!;
    const all = await listTexts(id);
    rawWrite("DELETE FROM appeal_texts WHERE lang = 'en'");
    expect(await putInShippedAppeal()).toBe(false);
    const { id: first, ...english } = all.find(({ lang }) => lang === 'en')!;
    expect((await listTexts(id)).find(({ lang }) => lang === 'en')).toMatchObject(english);
    rawWrite("DELETE FROM appeal_texts WHERE lang = 'en'");
    await addText(id, { ...FRENCH, title: 'Un autre titre' }, 'system');
    await putInShippedAppeal();
    expect((await listTexts(id)).map(({ lang }) => lang)).not.toContain('en');
  });

  it('is the communiqué of 17 December 2011 with its three demands and two hands, French first', async () => {
    await freshDatabase();
    await putInShippedAppeal();
    const appeal = (await findAppeal('zhanaozen-2011'))!;
    expect(appeal).toMatchObject({ issuedOn: '2011-12-17', sourceLang: 'fr', addressedTo: 'KZ' });
    const texts = await listTexts(appeal.id);
    const status = Object.fromEntries(texts.map((text) => [text.lang, text.status]));
    const drafts = ['ar', 'de', 'en', 'es', 'it', 'kk', 'pt', 'ru', 'tr', 'uk'].map((lang) => [lang, 'draft']);
    expect(status).toEqual(Object.fromEntries([['fr', 'source'], ...drafts]));
    const source = texts.find(({ lang }) => lang === 'fr')!;
    for (const text of texts) {
      expect(text.demands).toHaveLength(3);
      expect(text.signedBy).toHaveLength(2);
      expect(text.body.split('\n\n')).toHaveLength(source.body.split('\n\n').length);
      expect(text.body).toMatch(/\b10\b.*\b150\b.*2011.*164-3.*334-2/s);
    }
  });
});
