import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DeskAct, MAY, may, ROLES, type Role } from '@/db/types';
import { expect, House, test } from './arrange/house';
import { organiserIn, signInAs } from './arrange/organisers';

/** The door itself, which asks for no role. */
const AT_THE_DOOR = [
  'again/page.tsx',
  'again/prove/route.ts',
  'session/route.ts',
  'sign-in/code/give/route.ts',
  'sign-in/code/page.tsx',
  'sign-in/page.tsx',
  'sign-out/route.ts',
  'welcome/[token]/page.tsx',
  'welcome/[token]/take/route.ts',
];
const GUARD = /(?:requireOrganiser|letOrganiserIn|read(?:Proven)?OrganisersForm)\(\s*(?:request,\s*)?'([\w.]+)'/;
const PARAMETERS: Record<string, string> = {
  '[appeal]': 'zhanaozen-2011',
  '[lang]': 'en',
  '[...rest]': 'nothing/at/all',
};

interface Way {
  file: string;
  /** A page, or a file that is handed out. */
  isRead: boolean;
  act: DeskAct | undefined;
  path: string;
}

/** Every page and every form's route of the desk, from the files that there are. */
function waysOfTheDesk(): Way[] {
  const files = readdirSync('app/admin', { recursive: true, encoding: 'utf8' });
  const ways = files.filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file)).map(wayOf);
  // What ends the sessions of who does it comes last.
  return ways.sort((a, b) => Number(a.path.endsWith('everywhere')) - Number(b.path.endsWith('everywhere')));
}

function wayOf(file: string): Way {
  const source = readFileSync(path.join('app/admin', file), 'utf8');
  const act = GUARD.exec(source)?.[1];
  const segments = path.dirname(file).split('/');
  const filled = segments.map((part) => PARAMETERS[part] ?? part.replace(/^\[.*\]$/, randomUUID()));
  return {
    file,
    isRead: file.endsWith('page.tsx') || /^export .*\bGET\b/m.test(source),
    act: act && act in MAY ? (act as DeskAct) : undefined,
    path: path.posix.join('/admin', ...filled),
  };
}

/** `open`, `shut` (403), or `door` where it leads to signing in. */
async function tries(house: House, { isRead, path }: Way, cookie: string, origin = house.origin): Promise<string> {
  const sent: RequestInit = isRead
    ? { headers: { cookie } }
    : { method: 'POST', headers: { cookie, origin }, body: new URLSearchParams({ nothing: 'typed' }) };
  const answer = await fetch(house.origin + path, { ...sent, redirect: 'manual' });
  await answer.body?.cancel();
  if (answer.status === 403) return 'shut';
  // What signs out leads there too, but to no form to come back to.
  if (answer.headers.get('location')?.startsWith(isRead ? '/admin/sign-in' : '/admin/sign-in?')) return 'door';
  return answer.status >= 500 || answer.status === 405 ? `broken: ${answer.status}` : 'open';
}

const all = waysOfTheDesk();
const behind = all.filter(({ file }) => !AT_THE_DOOR.includes(file));
let house: House;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  house = await new House().open();
  for (const role of ROLES) await organiserIn(house, role);
});
test.afterAll(() => house.close());

test('Every page and form of the desk says which act it is', () => {
  expect(behind.filter(({ act }) => !act).map(({ file }) => file)).toEqual([]);
  expect(behind.length).toBeGreaterThan(40);
  expect(AT_THE_DOOR.filter((file) => !all.some((way) => way.file === file))).toEqual([]);
});

for (const role of ROLES)
  test(`The role of ${role} opens what the table says, and nothing else`, async () => {
    const cookie = await signInAs(house, role);
    const wrong: string[] = [];
    for (const way of behind) {
      const expected = way.act && may({ role }, way.act) ? 'open' : 'shut';
      const found = await tries(house, way, way.path.endsWith('everywhere') ? await signInAs(house, role) : cookie);
      if (found !== expected) wrong.push(`${way.path} (${way.act}) is ${found}`);
    }
    expect(wrong).toEqual([]);
  });

test('Who is not signed in is led to the door, whatever the page or the form', async () => {
  const found = await Promise.all(behind.map(async (way) => `${way.path} ${await tries(house, way, '')}`));
  expect(found.filter((line) => !line.endsWith(' door'))).toEqual([]);
});

test('A form on another site does nothing at the desk, whoever is signed in', async () => {
  const cookie = await signInAs(house, 'owner' satisfies Role);
  const forms = all.filter(({ isRead }) => !isRead);
  const found = await Promise.all(
    forms.map(async (way) => `${way.path} ${await tries(house, way, cookie, 'https://evil.example')}`),
  );
  expect(found.filter((line) => !line.endsWith(' shut'))).toEqual([]);
});
