import type { Appeal, Invitation } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { personalLink, wordingsFor } from './invitation-wordings';
import { mailboxIn, mailTo } from './mail-to';

interface Props {
  lang: string;
  appeal: Appeal;
  invitation: Invitation;
}

/** What the organiser sends from the mailbox of his or her own. */
export async function InvitationLetter({ lang, appeal, invitation }: Props) {
  const m = messagesIn(lang).asking;
  const wordings = await wordingsFor(appeal, invitation);
  const inItsLanguage = wordings.some((wording) => wording.lang === invitation.lang);
  return (
    <section>
      <h2>{m.linkTitle}</h2>
      <p>{m.linkHint}</p>
      <div className="field">
        <label htmlFor="link">{m.link}</label>
        <input id="link" readOnly dir="ltr" defaultValue={personalLink(appeal, invitation)} />
      </div>
      <h3>{m.textTitle}</h3>
      <p className="hint">
        {m.textHint} {m.writeTexts}
      </p>
      {!inItsLanguage && <p className="notice">{m.noText(languageName(invitation.lang, lang))}</p>}
      {wordings.map((wording) => (
        <div className="field" key={wording.id}>
          <label htmlFor={`text-${wording.id}`}>
            {m.text} · <bdi>{wording.subject}</bdi>
          </label>
          <textarea
            id={`text-${wording.id}`}
            readOnly
            dir="auto"
            lang={wording.lang}
            rows={12}
            defaultValue={wording.text}
          />
          <p>
            <a href={mailTo(mailboxIn(invitation.contact), { ...wording, body: wording.text })}>{m.ownMail}</a>
          </p>
        </div>
      ))}
    </section>
  );
}
