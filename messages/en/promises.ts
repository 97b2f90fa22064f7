import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'The organisation has decided',
    'mandated-officer': 'Mandated officer',
    personal: 'In a personal capacity *',
  },
  declarations: {
    'organisation-decision':
      'Our organisation has decided to sign this appeal and has charged me with making this known.',
    'mandated-officer': 'I sign on behalf of the organisation, by virtue of the mandate that I hold in it.',
    personal: 'I sign in a personal capacity; the organisation is named only to say who I am.',
  },
  visibilities: {
    public: 'Public',
    'country-only': 'The country only',
    confidential: 'Confidential',
  },
  visibilityHints: {
    public:
      'The name of the organisation appears in the list, under its country, with any other details you give about it. In a personal capacity, your name stands apart.',
    'country-only':
      'People read only that an organisation in your country supports the appeal. In a personal capacity, you are only a number.',
    confidential: 'The signature is only a number in the total. Your name is not required.',
  },
  consents: {
    consentProcess: () =>
      'I agree to this information, which may reveal political opinions or trade union membership, being kept and ' +
      'read by those who collect the signatures, for this appeal only.',
    consentPublishName: () => 'I agree to my name and my office being published beside the name of the organisation.',
    consentDeliver: (country) =>
      'I agree to this signature, as it appears in public, being handed over to the authorities concerned ' +
      `(${country}).`,
    consentDeliverOthers: () =>
      'I agree to this signature, as it appears in public, being handed over also to international organisations, to our own governments and to the press.',
    consentUpdates: () => 'I would like to receive news of this appeal.',
    consentPublishMessage: () =>
      'The message may be published beside the organisation’s name, if the organisers so decide.',
  },
  risks: {
    title: 'Before you choose',
    sentences: [
      'What you type here is read by the organisers, kept on this server and known to the mail provider.',
      'Others see only what you choose below, and only after it has been checked.',
      'A letter will stay in the mailbox that you give: if that matters, use one that nobody else opens.',
      'You can take everything off this site at any time, but what was published or handed over cannot be recalled.',
    ],
  },
  promisesUnread:
    'No native speaker has read this translation of these sentences yet. The original sentence beside it is the one that binds you.',
} satisfies typeof source;
