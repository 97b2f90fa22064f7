interface Props {
  /** Of who runs this site: an e-mail address, or a postal one. */
  contact: string;
  /** What the letter begins with. */
  fields: Record<'subject' | 'body', string>;
  /** What the way is called, where it is not by the address itself. */
  name?: string;
}

/** The way to write to who runs this site; nothing but the words where the contact is no mailbox. */
export function MailTo({ contact, fields, name }: Props) {
  const shown = name ?? <bdi>{contact}</bdi>;
  if (!isMailbox(contact)) return shown;
  const query = new URLSearchParams(fields).toString().replaceAll('+', '%20');
  return <a href={`mailto:${contact}?${query}`}>{shown}</a>;
}

export function isMailbox(contact: string): boolean {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(contact);
}
