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
  'consentPublishMessage',
] as const;
export const SIGNATURE_STATUSES = [
  'unconfirmed',
  'waiting',
  'returned',
  'held',
  'accepted',
  'refused',
  'withdrawn',
] as const;
export const DECISION_ACTS = [
  'accept',
  'agree',
  'return',
  'refuse',
  'hold',
  'release',
  'confirm',
  'message',
  'hand-over',
  'undo',
] as const;
export const VERIFIED_HOW = [
  'domain',
  'invitation',
  'call-back',
  'public-post',
  'mandate-text',
  'known-correspondent',
  'other',
] as const;
/** A démarche comes by no invitation and under no mandate. */
export const DEMARCHE_VERIFIED_HOW = [
  'domain',
  'call-back',
  'public-post',
  'known-correspondent',
  'other',
] as const satisfies VerifiedHow[];
/** Letters about a signature, to the one who signed. */
export const SIGNATURE_LETTERS = [
  'confirm',
  'reminder',
  'already',
  'links',
  'accepted',
  'returned',
  'refused',
  'paper',
  'handed-over',
  'objected',
  'objection-resolved',
  'delivered',
  'answered',
] as const;
/** Letters about a démarche, to who reported it. */
export const DEMARCHE_LETTERS = [
  ...(['demarche-confirm', 'demarche-accepted'] as const),
  ...(['demarche-returned', 'demarche-refused'] as const),
] as const;
/** Letters to who says that an organisation did not sign. */
export const OBJECTION_LETTERS = ['objection', 'objection-answered'] as const;
/** Letters to organisers. */
export const ORGANISER_LETTERS = ['daily', 'objection-alert', 'new-way-in', 'export-taken'] as const;
export const LETTER_KINDS = [
  ...SIGNATURE_LETTERS,
  ...OBJECTION_LETTERS,
  ...DEMARCHE_LETTERS,
  ...ORGANISER_LETTERS,
] as const;
export const LETTER_STATES = ['due', 'sending', 'sent', 'kept', 'failed'] as const;
export const INVITATION_ANSWERS = ['to-ask', 'asked', 'will-decide', 'signed', 'declined'] as const;
export const READY_TEXT_KINDS = ['return', 'refuse', 'invite'] as const;
export const LINK_KINDS = ['same', 'part'] as const;
export const OBJECTION_STATES = ['unconfirmed', 'open', 'upheld', 'dismissed'] as const;
/** What evidence may make suspect, each explained in words beside the signature. */
export const FLAG_NAMES = [
  'other-domain',
  'free-mail',
  'disposable',
  'look-alike',
  'mixed-scripts',
  'close-name',
  'same-mailbox',
  'same-domain',
  'parent-body',
  'refused-before',
  'trap',
] as const;
/** Every reason for or against believing a signature; each has its sentence in `messages.evidence`. */
export const EVIDENCE_NAMES = [
  'websiteDomain',
  'otherDomain',
  'ownDomain',
  'freeMail',
  'disposable',
  'noMailbox',
  'verifiedDomain',
  'verifiedForOther',
  'mixedScripts',
  'lookAlike',
  'closeName',
  'refusedName',
  'sameMailbox',
  'refusedMailbox',
  'sameDomain',
  'refusedDomain',
  'parentBody',
  'parentDomain',
  'invited',
  'invitedAsOther',
  'paper',
  'mandateText',
  'mandate',
  'noMandate',
  'trap',
  'nameSigned',
  'mailboxSigned',
  'sameAct',
  'refusedReport',
] as const;
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
export type DecisionAct = (typeof DECISION_ACTS)[number];
/** The acts that who filed it is told of by a letter: the last of them is what stands, until the next. */
export const TOLD_ACTS = ['accept', 'return', 'refuse'] as const satisfies DecisionAct[];
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];
export type ReadyTextKind = (typeof READY_TEXT_KINDS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type ObjectionState = (typeof OBJECTION_STATES)[number];
export type FlagName = (typeof FLAG_NAMES)[number];
export type EvidenceName = (typeof EVIDENCE_NAMES)[number];
export type MessageState = 'published' | 'kept-back';
export type Source = 'form' | 'paper' | 'sample';
/** Who searches: anybody, or an organiser, who may look for persons too. */
export type SearchScope = 'public' | 'desk';
export type AppealState = 'open' | 'closed' | 'historic';

export type Consents = Record<ConsentName, boolean>;
