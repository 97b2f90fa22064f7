// The door: everything that the rest of the project may ask of what is kept. Types are in ./types.

export {
  addAddressee,
  changeAddressee,
  checkAddressee,
  findAddressee,
  listAddressees,
  removeAddressee,
} from './addressing/addressees';
export {
  addAppeal,
  closeAppeal,
  closeAppealsInTime,
  findAppeal,
  listAppeals,
  markCountriesAtRisk,
  reopenAppeal,
  saveAppealSettings,
} from './appeals';
export { INVITATIONS_A_PAGE, listInvitations, readInvitation } from './asking/invitation-list';
export {
  addInvitations,
  changeInvitation,
  copyInvitations,
  findInvitationByToken,
  removeInvitation,
  whichAreInvited,
} from './asking/invitations';
export { checkPaper, enterPaper, listSheets, type PaperOutcome } from './asking/paper';
export {
  addAttachment,
  MOST_ATTACHMENTS,
  readAttachment,
  removeAttachment,
  showAttachment,
} from './delivering/attachments';
export {
  addDelivery,
  changeDelivery,
  findDelivery,
  listDeliveries,
  removeDelivery,
  type ToDeliver,
} from './delivering/deliveries';
export { addGain, changeGain, listGains, removeGain } from './delivering/gains';
export { addOutcome, removeOutcome } from './delivering/outcomes';
export { listOwnEditions } from './delivering/own-editions';
export { countToTell, tellSignatories } from './delivering/telling';
export { keepCoveringLetter, listCoveringLetters } from './editions/covering-letters';
export { readEditionEntries } from './editions/edition-list';
export {
  findEdition,
  freezeEdition,
  hasEditions,
  listEditionHeads,
  listEditions,
  type ToFreeze,
} from './editions/editions';
export { keepLatinForms } from './editions/latin-forms';
export { askForPack, cancelPack, packDesk, readPack, removePackFiles, takePack } from './editions/packs';
export { previewEdition } from './editions/preview';
export { findBrokenEditions } from './editions/verifying';
export { closeEngine, openEngine, whenOpened } from './engine/sqlite';
export { readEvidence } from './evidence/evidence';
export { readDemarcheEvidence } from './evidence/evidence-of-demarche';
export { askForLinks } from './filing/asking-for-links';
export { ACTS_A_PAGE, auditHead, auditLink, checkAudit, listAuditChoices, readAudit } from './keeping/audit';
export { examine, type Findings } from './keeping/doctor';
export { isHealthy } from './keeping/health';
export { countErasable, eraseContacts, eraseContactsOn, eraseInTime } from './keeping/retention';
export { sweep } from './keeping/sweep';
export { putInDailyLetters } from './letters/daily-letter';
export {
  BACK_OFF,
  claimLetters,
  countOverBudget,
  type LetterOutcome,
  listLetters,
  readLetter,
  sendAgain,
  settleLetter,
} from './letters/letters';
export { takeDailyNumbers } from './listing/daily-numbers';
export { listForDelivery } from './listing/delivery-list';
export { recordExport } from './listing/exports';
export { hideCountry, listEntriesByCountry, showCountry } from './listing/hiding';
export { listForInternalUse } from './listing/internal-list';
export { listForPress } from './listing/press-list';
export {
  countSupport,
  listLatest,
  listPublicOrganisations,
  listPublicSignatories,
  readPublicEntry,
} from './listing/public-list';
export { countSignedByMonth } from './listing/signed-by-month';
export { countFromDomain, listBatches, refuseFromDomain, takeBackBatch } from './moderation/batches';
export { UNDO_FOR } from './moderation/deciding';
export {
  acceptSignature,
  confirmForSignatory,
  decideMessage,
  holdSignature,
  refuseSignature,
  releaseSignature,
  returnSignature,
} from './moderation/decisions';
export { acceptMany } from './moderation/decisions-at-once';
export { pauseSigning, resumeSigning } from './moderation/floods';
export { writeGloss } from './moderation/glosses';
export { handOver } from './moderation/hand-over';
export { addNote, listColleagues, passSignature } from './moderation/notes';
export { countQueue, listQueue, ROWS_A_PAGE } from './moderation/queue';
export { readForOrganisers } from './moderation/reading';
export { listReadyTexts, readReadyText, removeReadyText, saveReadyText } from './moderation/ready-texts';
export { listChanges, recordSight } from './moderation/sights';
export { listTies, tiePart, tieSame, untie } from './moderation/ties';
export { undoDecision } from './moderation/undo';
export { dropDomain, listDomains, proposeDomain, verifyDomain } from './moderation/verified-domains';
export { countOpenObjections, listObjections, OBJECTIONS_A_PAGE, readDeskObjection } from './objections/objection-desk';
export {
  addObjection,
  answerObjection,
  confirmObjection,
  findNamedSignatory,
  listObjectionsTo,
  type NoObjection,
  readObjection,
} from './objections/objections';
export { resolveObjection } from './objections/resolutions';
export { beginCodes, confirmCodes, readCodes, renewRecoveryCodes, resetCodes, turnOffCodes } from './organisers/codes';
export {
  anyOrganiser,
  changeRole,
  isOrganiser,
  listOrganisers,
  readOrganiser,
  removeOrganiser,
  saveAccount,
} from './organisers/organisers';
export type { WayIn } from './organisers/owners';
export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './organisers/passwords';
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
} from './organisers/sessions';
export { offerWelcome, readWelcome, takeWelcome } from './organisers/welcomes';
export { countSignatures, readOutboxState, readOverview } from './overview';
export {
  acceptDemarche,
  holdDemarche,
  refuseDemarche,
  releaseDemarche,
  returnDemarche,
  undoDemarcheDecision,
} from './reporting/decisions';
export { withdrawDemarche } from './reporting/demarche-withdrawal';
export { addDemarche } from './reporting/demarches';
export {
  countDemarchesToDecide,
  listDemarchesAtDesk,
  readDeskDemarche,
} from './reporting/desk';
export {
  addPicture,
  decidePicture,
  readDeskPicture,
  readOwnPicture,
  readShownPicture,
  removePicture,
} from './reporting/pictures';
export { answerOnDemarche, confirmDemarche, correctDemarche, readPrivateDemarche } from './reporting/private-demarche';
export {
  countPublicDemarches,
  listPublicDemarches,
  readPublicDemarche,
  readRegisterPage,
} from './reporting/register';
export { addSamples, type Sample } from './samples';
export { putInShippedAppeal } from './shipped-appeal';
export { type Draft, keepDraft, readDraft } from './signing/drafts';
export { readOwnData, takeOwnData } from './signing/own-data';
export { answerQuestion, confirmSignature, correctSignature, readPrivateSignature } from './signing/private-page';
export { addSignature } from './signing/signatures';
export { withdrawSignature } from './signing/withdrawal';
export { readSite, readSiteRules, saveSite, saveSiteRules, siteMayCollect } from './site';
export { findReading, type NewReading, noteReading, noteTextReading } from './translating/readings';
export { addText, findText, listTexts, sha256OfText } from './translating/texts';
export {
  listTranslations,
  previewTranslation,
  publishTranslation,
  readTranslation,
} from './translating/translations';
export { keepPassages, type NewWords } from './translating/written-words';
export { exposureOf, publicDemarcheOf, publicEntryOf, veilsOf } from './visibility';
