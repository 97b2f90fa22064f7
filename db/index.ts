// The door: everything that the rest of the project may ask of what is kept. Types are in ./types.

export { addAppeal, addText, findAppeal, findText, listAppeals, listTexts, sha256OfText } from './appeals';
export { listForDelivery, listForInternalUse } from './delivery-list';
export { type Draft, keepDraft, readDraft } from './drafts';
export { closeEngine, openEngine } from './engine/sqlite';
export { recordExport } from './exports';
export { isHealthy } from './health';
export {
  BACK_OFF,
  claimLetters,
  type LetterOutcome,
  listLetters,
  readLetter,
  sendAgain,
  settleLetter,
} from './letters';
export {
  acceptSignature,
  countByStatus,
  listForOrganisers,
  ROWS_A_PAGE,
  readForOrganisers,
  refuseSignature,
  returnSignature,
} from './moderation';
export {
  anyOrganiser,
  findOrganiser,
  isOrganiser,
  LONGEST_PASSWORD,
  offerWelcome,
  readWelcome,
  SHORTEST_PASSWORD,
  signIn,
  signOut,
  takeWelcome,
} from './organisers';
export {
  answerQuestion,
  confirmSignature,
  correctSignature,
  readPrivateSignature,
  withdrawSignature,
} from './private-page';
export { countSupport, listLatest, listPublicSignatories } from './public-list';
export { addSamples, type Sample } from './samples';
export { putInShippedAppeal } from './shipped-appeal';
export { addSignature, askForLinks } from './signatures';
export { readSite, saveSite, siteMayCollect } from './site';
export { sweep } from './sweep';
export { exposureOf, publicEntryOf } from './visibility';
