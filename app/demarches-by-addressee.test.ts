import { expect, it } from 'vitest';
import type { PublicDemarche } from '@/db/types';
import { daysUnanswered } from './demarches-by-addressee';

const NOW = new Date('2026-03-12T10:00:00Z');
const brought = (on: string, outcome: PublicDemarche['outcome'] = 'received', isVeiled = false) =>
  ({ on, outcome, isVeiled }) as PublicDemarche;

it('an addressee has left unanswered since the first day on which something was brought', () => {
  expect(daysUnanswered([brought('2026-03-02'), brought('2026-02-10', 'at-door')], NOW)).toBe(30);
});

it('an addressee who refused it at the door was brought nothing; once posted, it was', () => {
  expect(daysUnanswered([brought('2026-02-10', 'refused')], NOW)).toBeNull();
  expect(daysUnanswered([brought('2026-02-10', 'posted')], NOW)).toBe(30);
});

it('an addressee who replied to the last of it, or was brought something today, has left nothing unanswered', () => {
  expect(daysUnanswered([brought('2026-02-10'), brought('2026-03-02', 'replied')], NOW)).toBeNull();
  expect(daysUnanswered([brought('2026-02-10', 'replied'), brought('2026-03-02')], NOW)).toBe(10);
  expect(daysUnanswered([brought('2026-03-12')], NOW)).toBeNull();
});

it('an addressee is not said to be silent about what came before a reply whose month alone is told', () => {
  const veiledReply = brought('2026-02', 'replied', true);
  expect(daysUnanswered([brought('2026-02-10'), veiledReply], NOW)).toBeNull();
  expect(daysUnanswered([brought('2026-02-10'), veiledReply, brought('2026-03-02')], NOW)).toBe(10);
});

it('a day that is not told is not told by a number of days either', () => {
  expect(daysUnanswered([brought('2026-02', 'none', true)], NOW)).toBeNull();
  expect(daysUnanswered([brought('2026-02', 'none', true), brought('2026-03-02')], NOW)).toBe(10);
});
