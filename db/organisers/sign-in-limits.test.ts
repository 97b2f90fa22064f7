import { beforeAll, describe, expect, it } from 'vitest';
import { offerWelcome, signIn, takeWelcome } from '@/db';
import { freshDatabase } from '../test-database';
import { forgiveTries, mayTry } from './sign-in-limits';

const PASSWORD = 'une phrase assez longue';
const WRONG = 'une autre phrase, fausse';

beforeAll(async () => {
  await freshDatabase();
  for (const name of ['nadia', 'yusuf']) {
    const organiser = { name, email: `${name}@campaign.example` };
    await takeWelcome(await offerWelcome(organiser), { ...organiser, password: PASSWORD });
  }
});

describe('trying to sign in', () => {
  it('is put off after five failures for the account, in any case of its address, also with the right password', async () => {
    for (let n = 0; n < 5; n++) expect(await signIn('nadia@campaign.example', WRONG)).toBe('wrong');
    expect(await signIn('nadia@campaign.example', WRONG)).toBe('later');
    expect(await signIn('NADIA@campaign.example', PASSWORD)).toBe('later');
  });

  it('is not put off for another account, nor by successes', async () => {
    for (let n = 0; n < 6; n++) expect(await signIn('yusuf@campaign.example', PASSWORD)).toHaveProperty('cookies');
  });

  it('forgets the failures of an account once it succeeds', async () => {
    for (let n = 0; n < 4; n++) await mayTry('yusuf@campaign.example');
    expect(await signIn('yusuf@campaign.example', PASSWORD)).toHaveProperty('cookies');
    expect(await mayTry('yusuf@campaign.example')).toBe(true);
  });

  it('with more than an address can be is wrong, and takes no memory', async () => {
    const endless = `${'x'.repeat(254)}@campaign.example`;
    for (let n = 0; n < 6; n++) expect(await signIn(endless, PASSWORD)).toBe('wrong');
  });

  it('counts what is tried at once', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => mayTry('crowd@campaign.example')));
    expect(tries.filter(Boolean)).toHaveLength(5);
  });

  it('is put off for everybody after a hundred failures in all', async () => {
    const failedAbove = 5 + 4 + 1 + 5;
    let failures = failedAbove;
    while (await mayTry(`account-${failures}@campaign.example`)) failures++;
    expect(failures).toBe(100);
    expect(await signIn('yusuf@campaign.example', PASSWORD)).toBe('later');
  });

  it('is not counted for an account while it is put off for everybody, so that no made-up one takes memory', async () => {
    for (let n = 0; n < 9; n++) expect(await mayTry('late@campaign.example')).toBe(false);
    for (let n = 0; n < 50; n++) await forgiveTries('nadia@campaign.example');
    expect(await mayTry('late@campaign.example')).toBe(true);
  });
});
