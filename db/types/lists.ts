// The closed lists, and the types made of them.

export const KINDS = [
  'local-union',
  'federation',
  'national-centre',
  'international',
  'party',
  'association',
  'committee',
  'other',
] as const;
export const CAPACITIES = ['organisation-decision', 'mandated-officer', 'personal'] as const;
export const VISIBILITIES = ['public', 'country-only', 'confidential'] as const;
export const CONSENTS = [
  'consentProcess',
  'consentPublishName',
  'consentDeliver',
  'consentDeliverOthers',
  'consentUpdates',
] as const;
export const SIGNATURE_STATUSES = ['unconfirmed', 'waiting', 'returned', 'accepted', 'refused', 'withdrawn'] as const;
export const VERIFIED_HOW = [
  'domain',
  'call-back',
  'public-post',
  'mandate-text',
  'known-correspondent',
  'other',
] as const;
export const LETTER_KINDS = ['confirm', 'reminder', 'already', 'links', 'accepted', 'returned', 'refused'] as const;
export const LETTER_STATES = ['due', 'sending', 'sent', 'kept', 'failed'] as const;
export const TEXT_STATUSES = ['source', 'official', 'volunteer', 'draft'] as const;

export type Kind = (typeof KINDS)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type ConsentName = (typeof CONSENTS)[number];
export type SignatureStatus = (typeof SIGNATURE_STATUSES)[number];
export type VerifiedHow = (typeof VERIFIED_HOW)[number];
export type LetterKind = (typeof LETTER_KINDS)[number];
export type LetterState = (typeof LETTER_STATES)[number];
export type TextStatus = (typeof TEXT_STATUSES)[number];
export type AppealState = 'open' | 'closed' | 'historic';

export type Consents = Record<ConsentName, boolean>;
