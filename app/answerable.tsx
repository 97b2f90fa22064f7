import type { Site } from '@/db/types';
import { countryName, messagesIn } from '@/messages';

/** Who runs this site, where it is hosted and how long data is kept; or that nobody has said so yet. */
export function Answerable({ lang, site }: { lang: string; site: Site }) {
  const m = messagesIn(lang).site;
  if (!site.runBy) return <p>{m.collectedByNobody}</p>;
  return (
    <p>
      <bdi>{site.runBy}</bdi>
      <br />
      {m.contact} <bdi>{site.contact}</bdi>
      <br />
      {m.hostedIn(countryName(lang, site.hostingCountry))}
      <br />
      {m.keptFor} <bdi>{site.keptFor}</bdi>
    </p>
  );
}
