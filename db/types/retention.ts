/** How much is still kept of how to reach those who signed, objected or were asked. */
export interface ContactNumbers {
  addresses: number;
  /** Letters whose wording or recipient is kept. */
  letters: number;
  /** Notes of organisers, and what they wrote down as evidence. */
  notes: number;
  /** Invitations with a contact or notes. */
  invitations: number;
  /** Those who said that an organisation did not sign. */
  objectors: number;
}
