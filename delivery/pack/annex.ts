import type { AnnexFacts } from '@/db/types';
import { countryName, dayIn, messagesIn, monthIn } from '@/messages';
import { comma } from '@/messages/typography';
import { linesOf } from './words';

/** A démarche as the book's annex sets it: who, what, when, to whom, how it was received, and the words of both sides. */
export function annexed(facts: AnnexFacts, lang: string) {
  const m = messagesIn(lang).demarches;
  const { organisations, kind, country, place, office, outcome, inShort, text, reply } = facts;
  const words = [
    { title: m.brought, said: text },
    { title: m.replied, said: reply },
  ];
  return {
    names: organisations.length > 0 ? organisations : [m.anOrganisation],
    when: whenOf(facts, lang),
    facts: [
      m.kinds[kind],
      place ? `${countryName(lang, country)}${comma(lang)}${place}` : countryName(lang, country),
      office,
      outcome === 'unknown' ? null : m.outcomes[outcome],
      inShort,
    ].filter(Boolean),
    words: words.flatMap(({ title, said }) => (said ? { title, paragraphs: said.split(/\n\s*\n/).map(linesOf) } : [])),
  };
}

function whenOf({ on, until, isVeiled }: AnnexFacts, lang: string): string {
  if (isVeiled) return monthIn(lang, on);
  return until ? messagesIn(lang).demarches.period(dayIn(lang, on), dayIn(lang, until)) : dayIn(lang, on);
}
