import { messagesIn } from '@/messages';
import { localeOf } from '@/messages/locale';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Up to then, days tell more than weeks and months would. */
const MANY_DAYS = 60;

/** How long something has waited, in words: "3 days". */
export function ageIn(lang: string, since: Date, now = new Date()): string {
  const waited = now.getTime() - since.getTime();
  if (waited < HOUR) return messagesIn(lang).moderation.lessThanAnHour;
  if (waited < DAY) return counted(lang, waited / HOUR, 'hour');
  const days = waited / DAY;
  return days < MANY_DAYS ? counted(lang, days, 'day') : counted(lang, days / 30, 'month');
}

function counted(lang: string, number: number, unit: 'hour' | 'day' | 'month'): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(number));
}
