/** Which of everybody's acts are asked for; what is left out is not asked. */
export interface AuditFilter {
  /** An organiser's id, `signatory`, `visitor` or `system`. */
  by?: string;
  act?: string;
  subject?: string;
  from?: Date;
  /** Before this instant. */
  until?: Date;
  /** From 1. */
  page?: number;
}

export interface AuditEntry {
  /** From 1, in the order in which it was written down. */
  number: number;
  at: Date;
  by: string;
  /** The organiser's, or null for the signatory, visitors and the software. */
  name: string | null;
  act: string;
  subject: string;
  details: Record<string, string | number> | null;
}
