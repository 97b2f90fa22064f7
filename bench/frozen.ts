import {
  addSamples,
  closeEngine,
  findText,
  freezeEdition,
  listAppeals,
  listOrganisers,
  offerWelcome,
  openEngine,
  previewEdition,
  putInShippedAppeal,
  saveSite,
} from '@/db';
import { modelLetter } from '@/delivery/pack/model-letter';
import { madeUpSignatures } from './samples';

// Run by itself, as `frozen.ts NUMBER`: puts so many made-up signatures into the database and freezes them in an edition.
// On its output it gives the token by which an organiser can enter.

const SITE = { runBy: 'Bench', contact: 'bench@campaign.example', hostingCountry: 'IS', keptFor: 'an hour' };
const HANDS = { letterhead: 'Bench', placeAndDay: 'Bench, 1 January 2027', signers: 'Bench' };

openEngine();
await putInShippedAppeal();
const [appeal] = await listAppeals();
if (!appeal) throw new Error('There is no appeal to sign.');
const text = await findText(appeal, appeal.sourceLang);
await addSamples(appeal.id, madeUpSignatures(Number(process.argv[2]), text));
const welcome = await offerWelcome({ name: 'Bench', email: 'bench@campaign.example' });
const by = (await listOrganisers())[0]?.id ?? '';
await saveSite(SITE, by);
const { seen, counts } = await previewEdition(appeal.id, 'authorities');
const letters = [{ lang: text.lang, body: modelLetter(appeal, text, counts), ...HANDS }];
await freezeEdition({ appealId: appeal.id, recipients: 'authorities', seen, letters, addressees: [], by });
await closeEngine();
console.log(welcome);
