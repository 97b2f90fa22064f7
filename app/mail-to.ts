const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;

/** The e-mail address that stands in a contact, which may be of any other kind as well; or null. */
export function mailboxIn(contact: string | null | undefined): string | null {
  return ADDRESS.exec(contact ?? '')?.[0] ?? null;
}

/** A link that opens the reader's own mail program on a letter, to nobody yet where there is no address. */
export function mailTo(address: string | null, { subject, body }: { subject: string; body: string }): string {
  const to = (address ?? '').split('@').map(encodeURIComponent).join('@');
  const words = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${words}`;
}
