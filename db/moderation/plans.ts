import { asPartOf, type Filed } from '../filing/filing';
import type { SignatureStatus } from '../types';
import type { Planned } from './deciding';

// What the decisions do that are the same on whatever was filed. Each plan is `changed` where the row is not in a
// state for it.

/** Whether it is in one of these states. */
export function isOneOf({ status }: Filed, ...statuses: SignatureStatus[]): boolean {
  return statuses.includes(status);
}

/** What was accepted before stays public meanwhile, and what is held stays held. */
export function planReturn<Row extends Filed>(row: Row, question: string): Planned<Row> | 'changed' {
  if (!isOneOf(row, 'waiting', 'accepted', 'held')) return 'changed';
  const status = row.status === 'waiting' ? 'returned' : row.status;
  return { act: 'return', next: asPartOf<Row>({ status }), question };
}

/** Where a correction waits, only that is refused; where nothing waits, all of it, and it may be accepted again. */
export function planRefuse<Row extends Filed>(row: Row, statementId: string, reason: string): Planned<Row> | 'changed' {
  if (!isOneOf(row, 'waiting', 'returned', 'accepted', 'held')) return 'changed';
  if (row.acceptedStatementId && row.waitingStatementId)
    return { act: 'refuse', next: asPartOf<Row>({ waitingStatementId: null }), reason };
  const next = { status: 'refused', acceptedStatementId: null, waitingStatementId: statementId } as const;
  return { act: 'refuse', next: asPartOf<Row>(next), reason };
}

/** It is in public no more until it is released; what was accepted of it is kept. */
export function planHold<Row extends Filed>(row: Row): Planned<Row> | 'changed' {
  const isHeldBack = isOneOf(row, 'waiting', 'returned', 'accepted');
  return isHeldBack ? { act: 'hold', next: asPartOf<Row>({ status: 'held' }) } : 'changed';
}

/** What was accepted is accepted again, all else waits. */
export function planRelease<Row extends Filed>(row: Row): Planned<Row> | 'changed' {
  const status = row.acceptedStatementId ? 'accepted' : 'waiting';
  return isOneOf(row, 'held') ? { act: 'release', next: asPartOf<Row>({ status }) } : 'changed';
}

/** The words on the table are the accepted ones from now on. */
export function acceptedNow<Row extends Filed>({ acceptedAt }: Row, statementId: string, now: Date): Partial<Row> {
  const words = { acceptedStatementId: statementId, waitingStatementId: null };
  return asPartOf<Row>({ status: 'accepted', ...words, acceptedAt: acceptedAt ?? now });
}
