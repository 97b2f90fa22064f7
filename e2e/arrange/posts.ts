import type { House } from './house';

/** A form as a mirror or a script would post it; answers where it leads, or null where the server did not answer. */
export async function postSignature(
  house: House,
  email: string,
  organisation = 'Syndicat des essais',
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
  });
  const address = `${house.origin}/fr/zhanaozen-2011/signatures`;
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
  return answer?.status === 303 ? answer.headers.get('location') : null;
}
