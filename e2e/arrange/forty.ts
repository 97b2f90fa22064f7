import type { Page } from '@playwright/test';
import { expect, type House } from './house';
import { postConfirmed } from './posts';

const DESK = '/admin/zhanaozen-2011';
const CITIES: Record<string, [country: string, name: string, cities: string[]]> = {
  latin: ['FR', 'Syndicat des cheminots de', ['Brest', 'Nîmes', 'Périgueux', 'Sète', 'Fécamp', 'Orléans', 'Bègles']],
  cyrillic: ['RU', 'Профсоюз докеров города', ['Выборг', 'Псков', 'Томск', 'Ейск', 'Орёл', 'Тверь', 'Щёлково']],
  arabic: ['DZ', 'نقابة عمال', ['وهران', 'عنابة', 'سطيف', 'بجاية', 'تلمسان', 'الشلف', 'غرداية']],
  georgian: ['GE', 'პროფკავშირი', ['ბათუმი', 'ფოთი', 'გორი', 'რუსთავი', 'თელავი', 'ზუგდიდი']],
  chinese: ['CN', '工会', ['天津', '青岛', '大连', '厦门', '宁波', '湛江']],
  armenian: ['AM', 'Արհմիություն', ['Գյումրի', 'Վանաձոր', 'Կապան', 'Հրազդան', 'Արմավիր', 'Սևան']],
};

export interface Union {
  organisation: string;
  email: string;
  country: string;
}

/** Thirty-nine unions that write in six scripts, and one of the country that is called on. */
export const FORTY: Union[] = [
  ...Object.entries(CITIES).flatMap(([script, [country, name, cities]]) =>
    cities.map((city, n) => ({ organisation: `${name} ${city}`, email: `union@${script}-${n}.example`, country })),
  ),
  { organisation: 'Маңғыстау мұнайшыларының кәсіподағы', email: 'union@kazakh-0.example', country: 'KZ' },
];

/** All sign by their letters and agree to be handed over; every third wants news. */
export async function signTogether(house: House, unions: Union[]): Promise<void> {
  const agrees = { consentPublishName: 'yes', consentDeliver: 'yes', kind: 'local-union' };
  for (const [n, { organisation, email, country }] of unions.entries()) {
    const more = { ...agrees, country, ...(n % 3 === 0 && { consentUpdates: 'yes' }) };
    await postConfirmed(house, email, organisation, more);
  }
}

/** An organiser opens each and accepts all at once. */
export async function acceptTogether(desk: Page, house: House, unions: Union[]): Promise<void> {
  await desk.goto(`${house.origin}${DESK}/moderation`);
  for (const { organisation } of unions) {
    const page = await desk.getByRole('link', { name: organisation, exact: true }).getAttribute('href');
    expect((await desk.request.get(house.origin + page)).status()).toBe(200);
    await desk.getByRole('checkbox', { name: `Choisir ${organisation}` }).check();
  }
  await desk.getByRole('radio', { name: 'Correspondant connu' }).check();
  await desk.getByRole('button', { name: 'Accepter les signatures cochées' }).click();
  await expect(desk.getByText(`${unions.length} signatures sont acceptées.`)).toBeVisible();
}
