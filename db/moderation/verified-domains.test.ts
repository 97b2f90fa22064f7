import { beforeEach, describe, expect, it } from 'vitest';
import { dropDomain, listDomains, proposeDomain, refuseSignature, tiePart, verifyDomain } from '@/db';
import { read } from '../engine/sqlite';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  PORTERS,
  sign,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import { signatoryOf } from '../test-objections';
import { isOwnDomain } from './verified-domains';

let aktau: Opened;
let nadia: string;
let dockers: { id: string };

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  dockers = await signAndAccept(aktau, DOCKERS, 'bureau@dockers.example', nadia);
});

describe('verifying a domain', () => {
  it('keeps the registrable one, of whatever address or page it was read from, with who saw it where', async () => {
    for (const typed of ['Dockers.example', 'bureau@mail.dockers.example', 'https://www.dockers.example/contact'])
      expect(await verify(dockers.id, typed)).toBe('verified');
    expect(await listDomains(signatoryOf(dockers.id))).toMatchObject([
      { domain: 'dockers.example', evidence: 'leur site', by: 'Nadia' },
    ]);
  });

  it.each(['gmail.com', 'bureau@riseup.net', 'dockers.github.io', 'dockers.wordpress.com', 'mailinator.com'])(
    'refuses %s, where anybody has mailboxes or pages',
    async (domain) => {
      expect(await verify(dockers.id, domain)).toBe('shared');
      expect(await listDomains(signatoryOf(dockers.id))).toEqual([]);
    },
  );

  it.each(['', '   ', 'dockers', '127.0.0.1', 'a@b'])('finds no domain in “%s”', async (typed) => {
    expect(await verify(dockers.id, typed)).toBe('none');
  });

  it('refuses a domain that another organisation signed from, unless that is a part of this one', async () => {
    const federation = await signAndAccept(aktau, TEACHERS, 'a@ports.example', nadia);
    const branch = await signAndAccept(aktau, PORTERS, 'b@ports.example', nadia);
    expect(await verify(federation.id, 'ports.example')).toBe('federation');
    await tiePart({ signatureId: branch.id, otherId: federation.id, by: nadia });
    expect(await verify(branch.id, 'ports.example')).toBe('federation');
    expect(await verify(federation.id, 'ports.example')).toBe('verified');
    expect(await verify(dockers.id, 'ports.example')).toBe('federation');
  });

  it('does not mind who never confirmed, or was refused, or signed another appeal', async () => {
    await sign(aktau, PORTERS, 'troll@dockers.example');
    const refused = await signAndAccept(aktau, TEACHERS, 'x@dockers.example', nadia);
    await refuseSignature({ ...deciding(refused.id, nadia), reason: 'Non.' }, morning(HOUR));
    const there = await signAndAccept(await anAppeal('atyrau'), DOCKERS, 'bureau@dockers.example', nadia);
    expect(await verify(dockers.id, 'dockers.example')).toBe('verified');
    expect(await verify(there.id, 'dockers.example')).toBe('verified');
    expect(await owns(dockers.id, 'dockers.example')).toBe(true);
  });
});

describe('the domain that a form proposes', () => {
  it('is the mailbox’s own, where it could be verified', async () => {
    const porters = await signAndAccept(aktau, PORTERS, 'b@gmail.com', nadia);
    expect([await proposeDomain(dockers.id), await proposeDomain(porters.id)]).toEqual(['dockers.example', '']);
    await signAndAccept(aktau, TEACHERS, 'x@dockers.example', nadia);
    expect(await proposeDomain(dockers.id)).toBe('');
  });
});

describe('a domain', () => {
  it('is a signatory’s own only where it was verified for it', async () => {
    expect(await owns(dockers.id, 'dockers.example')).toBe(false);
    await verify(dockers.id, 'dockers.example');
    expect(await owns(dockers.id, 'dockers.example')).toBe(true);
    expect(await owns(dockers.id, '')).toBe(false);
    const porters = await signAndAccept(aktau, PORTERS, 'b@liman.example', nadia);
    expect(await owns(porters.id, 'dockers.example')).toBe(false);
  });

  it('is so no longer once it is dropped, which is done once', async () => {
    await verify(dockers.id, 'dockers.example');
    const [kept] = await listDomains(signatoryOf(dockers.id));
    const drop = () => dropDomain({ id: kept?.id ?? '', signatoryId: signatoryOf(dockers.id), by: nadia });
    expect([await drop(), await drop()]).toEqual(['dropped', 'gone']);
    expect(await owns(dockers.id, 'dockers.example')).toBe(false);
  });
});

function verify(signatureId: string, domain: string) {
  return verifyDomain({ signatoryId: signatoryOf(signatureId), domain, evidence: 'leur site', by: nadia }, morning());
}

function owns(signatureId: string, domain: string) {
  return isOwnDomain(read(), signatoryOf(signatureId), domain);
}
