// The door: everything that the rest of the project may ask of what is kept. Types are in ./types.

export {
  addAppeal,
  addText,
  closeAppeal,
  closeAppealsInTime,
  findAppeal,
  findText,
  listAppeals,
  listTexts,
  reopenAppeal,
  saveAppealSettings,
  sha256OfText,
} from './appeals';
export { ACTS_A_PAGE, auditHead, auditLink, checkAudit, listAuditChoices, readAudit } from './audit';
export { countFromDomain, listBatches, refuseFromDomain, takeBackBatch } from './batches';
export { beginCodes, confirmCodes, readCodes, renewRecoveryCodes, resetCodes, turnOffCodes } from './codes';
export { putInDailyLetters } from './daily-letter';
export { takeDailyNumbers } from './daily-numbers';
export { UNDO_FOR } from './deciding';
export {
  acceptSignature,
  confirmForSignatory,
  decideMessage,
  holdSignature,
  refuseSignature,
  releaseSignature,
  returnSignature,
} from './decisions';
export { acceptMany } from './decisions-at-once';
export { listForDelivery, listForInternalUse } from './delivery-list';
export { examine, type Findings } from './doctor';
export { type Draft, keepDraft, readDraft } from './drafts';
export { closeEngine, openEngine, whenOpened } from './engine/sqlite';
export { readEvidence } from './evidence';
export { recordExport } from './exports';
export { pauseSigning, resumeSigning } from './floods';
export { writeGloss } from './glosses';
export { handOver } from './hand-over';
export { isHealthy } from './health';
export { hideCountry, listEntriesByCountry, showCountry } from './hiding';
export { INVITATIONS_A_PAGE, listInvitations, readInvitation } from './invitation-list';
export {
  addInvitations,
  changeInvitation,
  copyInvitations,
  findInvitationByToken,
  removeInvitation,
  whichAreInvited,
} from './invitations';
export {
  BACK_OFF,
  claimLetters,
  countOverBudget,
  type LetterOutcome,
  listLetters,
  readLetter,
  sendAgain,
  settleLetter,
} from './letters';
export { addNote, listColleagues, passSignature } from './notes';
export { countOpenObjections, listObjections, OBJECTIONS_A_PAGE, readDeskObjection } from './objection-desk';
export {
  addObjection,
  answerObjection,
  confirmObjection,
  findNamedSignatory,
  listObjectionsTo,
  type NoObjection,
  readObjection,
} from './objections';
export {
  anyOrganiser,
  changeRole,
  isOrganiser,
  listOrganisers,
  readOrganiser,
  removeOrganiser,
  saveAccount,
} from './organisers';
export { countSignatures, readOutboxState, readOverview } from './overview';
export type { WayIn } from './owners';
export { checkPaper, enterPaper, listSheets, type PaperOutcome } from './paper';
export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords';
export { answerQuestion, confirmSignature, correctSignature, readPrivateSignature } from './private-page';
export {
  countSupport,
  listLatest,
  listPublicOrganisations,
  listPublicSignatories,
  readPublicEntry,
} from './public-list';
export { countQueue, listQueue, ROWS_A_PAGE } from './queue';
export { readForOrganisers } from './reading';
export { listReadyTexts, readReadyText, removeReadyText, saveReadyText } from './ready-texts';
export { resolveObjection } from './resolutions';
export { countErasable, eraseContacts, eraseContactsOn, eraseInTime } from './retention';
export { addSamples, type Sample } from './samples';
export {
  changePassword,
  findOrganiser,
  needsProof,
  openWithCode,
  owesCode,
  prove,
  signIn,
  signOut,
  signOutEverywhere,
} from './sessions';
export { putInShippedAppeal } from './shipped-appeal';
export { listChanges, recordSight } from './sights';
export { addSignature, askForLinks } from './signatures';
export { readSite, readSiteRules, saveSite, saveSiteRules, siteMayCollect } from './site';
export { sweep } from './sweep';
export { listTies, tiePart, tieSame, untie } from './ties';
export { undoDecision } from './undo';
export { dropDomain, listDomains, proposeDomain, verifyDomain } from './verified-domains';
export { exposureOf, publicEntryOf, veilsOf } from './visibility';
export { offerWelcome, readWelcome, takeWelcome } from './welcomes';
export { withdrawSignature } from './withdrawal';
