import { listDomains, listTies } from '@/db';
import { may, type Organiser, type OrganiserSignature, type Tie, type VerifiedDomain } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';

interface Props {
  lang: string;
  slug: string;
  signature: OrganiserSignature;
  organiser: Organiser;
}

/** To what the signatory of a signature is tied and which domains are its own, on the signature's screen. */
export async function Ties({ lang, slug, signature, organiser }: Props) {
  const m = messagesIn(lang).ties;
  const { id, signatoryId } = signature;
  const [ties, domains] = await Promise.all([listTies(signatoryId, organiser), listDomains(signatoryId)]);
  return (
    <section>
      <h2>{m.title}</h2>
      {ties.length + domains.length === 0 && <p>{m.none}</p>}
      {ties.length > 0 && (
        <ul>
          {ties.map((tie) => (
            <li key={tie.id}>
              <TieInWords lang={lang} slug={slug} tie={tie} />
            </li>
          ))}
        </ul>
      )}
      {domains.length > 0 && (
        <p>
          {m.domains} <DomainNames domains={domains} />
        </p>
      )}
      {may(organiser, 'signatures.decide') && (
        <p>
          <a href={`/admin/${slug}/moderation/${id}/ties`}>{m.open}</a>
        </p>
      )}
    </section>
  );
}

/** The other signature, what it is to this one, and who tied them. */
export function TieInWords({ lang, slug, tie }: { lang: string; slug: string; tie: Tie }) {
  const m = messagesIn(lang).ties;
  const { kind, isWhole, other, by, at } = tie;
  return (
    <>
      {other ? (
        <a href={`/admin/${slug}/moderation/${other.id}`}>
          <bdi>{other.organisation}</bdi>
        </a>
      ) : (
        m.unseen
      )}{' '}
      {kind === 'same' ? m.same : isWhole ? m.whole : m.part}
      <br />
      <small>
        <bdi>{m.tiedBy(by, momentIn(lang, at))}</bdi>
      </small>
    </>
  );
}

function DomainNames({ domains }: { domains: VerifiedDomain[] }) {
  return domains.map(({ id, domain }, place) => (
    <span key={id}>
      {place > 0 && ' · '}
      <bdi>{domain}</bdi>
    </span>
  ));
}
