import type { House } from './house';

/** A form, in French unless said otherwise, as a mirror or a script would post it; answers where it leads, or null where the server did not answer. */
export async function postSignature(
  house: House,
  email: string,
  organisation = 'Syndicat des essais',
  more: Record<string, string> = {},
  lang = 'fr',
): Promise<string | null> {
  const body = new URLSearchParams({
    organisation,
    email,
    kind: 'federation',
    country: 'FR',
    capacity: 'mandated-officer',
    signatory: 'N. Petit',
    office: 'secrétaire',
    visibility: 'public',
    consentProcess: 'yes',
    ...more,
  });
  const address = `${house.origin}/${lang}/zhanaozen-2011/signatures`;
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
  return answer?.status === 303 ? answer.headers.get('location') : null;
}

/** A form as above, and the button that its letter leads to: what then waits in the organisers' queue. */
export async function postConfirmed(
  house: House,
  email: string,
  organisation: string,
  more: Record<string, string> = {},
) {
  await postSignature(house, email, organisation, more);
  const { text } = await house.inbox.letterTo(email);
  const link = /https?:\/\/\S+\/signature\/[\w-]{64}/.exec(text)?.[0];
  const page = await (await fetch(link ?? '')).text();
  const statement = /name="statement" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await fetch(`${link}/confirm`, { method: 'POST', body: new URLSearchParams({ statement }), redirect: 'manual' });
}
