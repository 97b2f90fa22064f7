import { addSamples, closeEngine, findAppeal, findText, openEngine, putInShippedAppeal, type Sample } from '@/db';
import { CONSENTS, type Consents, type Said, type Sentences } from '@/db/types';
import { LONG_NAMES } from './long-names';

// Run beside a house, on its database: three hundred organisations from fifty countries, those with long names last.
const COUNTRIES = `FR BE CH SN CI CM MG HT KZ KG UZ RU UA BG RS GE AM TN DZ MA EG JO IQ LB TR JP KR IN ID PH
  PT BR AO MZ ES AR MX CL PE UY DE AT LU GB US ZA NG KE GR XI`.split(/\s+/);
const ORGANISATIONS = 300;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

const consents = Object.fromEntries(CONSENTS.map((name) => [name, name === 'consentProcess'])) as Consents;
const sentences: Sentences = {
  declaration: 'Notre organisation a décidé de signer.',
  consents: Object.fromEntries(CONSENTS.map((name) => [name, name])) as Sentences['consents'],
};

function* organisations(text: { id: string; lang: string }): Generator<Sample> {
  for (let n = 0; n < ORGANISATIONS; n += 1)
    yield sample(n, text, { organisation: `Union ${n}`, country: COUNTRIES[n % COUNTRIES.length] });
  for (const [n, told] of LONG_NAMES.entries()) yield sample(ORGANISATIONS + n, text, { ...told, members: 1987 * n });
}

function sample(n: number, text: { id: string; lang: string }, more: Partial<Said>): Sample {
  const said = {
    ...{ organisation: '', kind: 'federation' as const, country: 'FR', capacity: 'organisation-decision' as const },
    ...{ signatory: 'N. Petit', office: 'secrétaire', visibility: 'public' as const, consents },
    ...{ organisationLatin: null, acronym: null, affiliatedTo: null, city: null, website: null, members: null },
    ...{ mandateBody: null, mandateOn: null, mandateText: null, message: null },
    ...more,
  };
  const signedAt = new Date(FIRST_DAY + n * HOUR);
  return {
    textId: text.id,
    lang: text.lang,
    email: `n${n}@full.example`,
    said,
    sentences,
    status: 'accepted',
    signedAt,
  };
}

openEngine();
await putInShippedAppeal();
const appeal = await findAppeal('zhanaozen-2011');
if (!appeal) throw new Error('The appeal is not there.');
await addSamples(appeal.id, organisations(await findText(appeal, 'fr')));
await closeEngine();
