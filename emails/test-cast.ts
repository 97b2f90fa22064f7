import { addSignature, findAppeal, findText } from '@/db';
import type { Said, Sentences } from '@/db/types';

// A union that signs in the tests of the outbox; it does not exist.
export const DOCKERS = 'Syndicat des dockers de Port-Évrard';
export const ADDRESS = 'bureau@dockers.example';

/** Signs the shipped appeal, in French, so that a letter to `email` is due. */
export async function sign(organisation = DOCKERS, email = ADDRESS): Promise<void> {
  const appeal = await findAppeal('zhanaozen-2011');
  if (!appeal) throw new Error('The shipped appeal is not there.');
  const { id: textId } = await findText(appeal, 'fr');
  const said = { ...SAID, organisation };
  await addSignature({ appealId: appeal.id, textId, lang: 'fr', email, said, sentences: SENTENCES });
}

const SAID: Said = {
  organisation: DOCKERS,
  kind: 'local-union',
  country: 'FR',
  capacity: 'organisation-decision',
  signatory: null,
  office: null,
  visibility: 'public',
  organisationLatin: null,
  acronym: null,
  affiliatedTo: null,
  city: null,
  website: null,
  members: null,
  mandateBody: null,
  mandateOn: null,
  mandateText: null,
  message: null,
  consents: {
    consentProcess: true,
    consentPublishName: false,
    consentDeliver: true,
    consentDeliverOthers: false,
    consentUpdates: false,
    consentPublishMessage: false,
  },
};
const SENTENCES: Sentences = {
  declaration: 'Notre organisation a décidé de signer.',
  consents: {
    consentProcess: 'Ces renseignements peuvent être gardés.',
    consentPublishName: 'Mon nom peut paraître.',
    consentDeliver: 'La signature peut être remise aux autorités.',
    consentDeliverOthers: 'La signature peut être remise à d’autres.',
    consentUpdates: 'Je veux des nouvelles.',
    consentPublishMessage: 'Le message peut paraître.',
  },
};
