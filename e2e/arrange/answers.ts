import { linkIn } from '../people';
import type { House } from './house';

/** An organisation answers by its personal link, all the way to the confirmed signature, without a browser. */
export async function answersByLink(house: House, link: string, organisation: string, email: string): Promise<void> {
  const form = await (await fetch(link)).text();
  const body = new URLSearchParams({
    ...{ organisation, email, invitation: hidden(form, 'invitation'), text: hidden(form, 'text') },
    ...{
      kind: 'local-union',
      country: 'FR',
      capacity: 'mandated-officer',
      signatory: 'N. Petit',
      office: 'secrétaire',
    },
    ...{ visibility: 'public', consentProcess: 'yes', homepage_2: '' },
  });
  await posts(`${house.origin}/fr/zhanaozen-2011/signatures`, body);
  const own = await linkIn(house, email);
  const statement = hidden(await (await fetch(own)).text(), 'statement');
  await posts(`${own}/confirm`, new URLSearchParams({ statement }));
}

function hidden(page: string, name: string): string {
  const value = new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]+)"`).exec(page)?.[1];
  if (!value) throw new Error(`The page has no field ${name}.`);
  return value;
}

async function posts(address: string, body: URLSearchParams): Promise<void> {
  const { status } = await fetch(address, { method: 'POST', body, redirect: 'manual' });
  if (status !== 303) throw new Error(`${address} answered ${status}.`);
}
