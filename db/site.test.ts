import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSite, saveSite, siteMayCollect } from '@/db';
import { anAppeal, anOrganiser, countRows, DOCKERS, freshDatabase, post, rows } from './test-database';

// A site that the world can reach; the settings are read when the first of the modules above is.
vi.hoisted(() => Object.assign(process.env, { HOST: '0.0.0.0', ORIGIN: 'https://appeal.example' }));

const SITE = { runBy: 'Comité', contact: 'contact@comite.example', hostingCountry: 'FR', keptFor: 'un an' };
beforeEach(freshDatabase);

describe('who runs the site', () => {
  it('is four empty fields until an organiser fills them in', async () => {
    expect(await readSite()).toEqual({ runBy: '', contact: '', hostingCountry: '', keptFor: '' });
  });

  it('is kept, replaced when it is saved again, and in the audit with whoever saved it', async () => {
    const nadia = anOrganiser();
    await saveSite({ ...SITE, runBy: 'Autre comité' }, nadia);
    await saveSite(SITE, nadia);
    expect(await readSite()).toEqual(SITE);
    expect(countRows('site')).toBe(1);
    expect(rows('SELECT "by" FROM audit WHERE act = ?', 'site.saved')).toEqual([{ by: nadia }, { by: nadia }]);
  });
});

describe('signing on a site that the world can reach', () => {
  it('is closed until every field of who runs it is filled in', async () => {
    const aktau = await anAppeal();
    expect([await siteMayCollect(), await post(aktau, DOCKERS, 'a@dockers.example')]).toEqual([false, 'closed']);
    await saveSite({ ...SITE, keptFor: '' }, anOrganiser());
    expect([await siteMayCollect(), await post(aktau, DOCKERS, 'a@dockers.example')]).toEqual([false, 'closed']);
    expect([countRows('signatures'), countRows('contacts')]).toEqual([0, 0]);
    await saveSite(SITE, anOrganiser('Yusuf'));
    expect([await siteMayCollect(), await post(aktau, DOCKERS, 'a@dockers.example')]).toEqual([true, 'taken']);
  });
});
