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

// Run by itself. `frozen.ts NUMBER` puts so many made-up signatures into the database, and on its output gives the token by
// which an organiser can enter; `frozen.ts`, once there is one, freezes them in an edition.

const SITE = { runBy: 'Bench', contact: 'bench@campaign.example', hostingCountry: 'IS', keptFor: 'an hour' };
const HANDS = { letterhead: 'Bench', placeAndDay: 'Bench, 1 January 2027', signers: 'Bench' };

openEngine();
const [number] = process.argv.slice(2);
if (number) await putIn(Number(number));
else await freeze();
await closeEngine();

async function putIn(signatures: number): Promise<void> {
  await putInShippedAppeal();
  const { appeal, text } = await readAppeal();
  await addSamples(appeal.id, madeUpSignatures(signatures, text));
  console.log(await offerWelcome({ name: 'Bench', email: 'bench@campaign.example' }));
}

async function freeze(): Promise<void> {
  const { appeal, text } = await readAppeal();
  const by = (await listOrganisers())[0]?.id ?? '';
  await saveSite(SITE, by);
  const { seen, counts } = await previewEdition(appeal.id, 'authorities');
  const letters = [{ lang: text.lang, body: modelLetter(appeal, text, counts), ...HANDS }];
  await freezeEdition({ appealId: appeal.id, recipients: 'authorities', seen, letters, addressees: [], by });
}

async function readAppeal() {
  const [appeal] = await listAppeals();
  if (!appeal) throw new Error('There is no appeal to sign.');
  return { appeal, text: await findText(appeal, appeal.sourceLang) };
}
