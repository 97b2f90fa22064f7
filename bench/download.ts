import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { closeEngine, listAppeals, listForDelivery, listForInternalUse, listForPress, whenOpened } from '@/db';
import type { Organiser } from '@/db/types';
import {
  DELIVERY_COLUMNS,
  deliveryLine,
  INTERNAL_COLUMNS,
  internalLine,
  PRESS_COLUMNS,
  pressLine,
} from '@/delivery/columns';
import { asCsv } from '@/delivery/csv';
import { asJson } from '@/delivery/json';
import { asXlsx } from '@/delivery/xlsx';
import { measure } from './memory';

// Run by itself: one list as one file into nothing, or `rows`, read and thrown away. Prints what it took.
// Opening a long list looks through all of it once, which is no part of the file.
await whenOpened();
const [appeal] = await listAppeals();
if (!appeal) throw new Error('There is no appeal to export.');
const { id, slug, sourceUrl, issuedOn } = appeal;
const [preset = '', format = ''] = process.argv.slice(2);
const about = { appeal: slug, sourceUrl, issuedOn, exportedAt: new Date(), preset };

const OWNER: Organiser = {
  ...{ id: '', name: '', email: '', role: 'owner', reads: [] },
  ...{ countries: null, readsConfidential: true },
};
const delivery = () => listForDelivery(id, 'authorities', {}, OWNER);
const press = () => listForPress(id, {}, OWNER);
const internal = () => listForInternalUse(id, { confidential: true, everyStatus: true }, OWNER);
const at = about.exportedAt;

const files: Record<string, () => Readable> = {
  'delivery csv': () => asCsv(delivery(), DELIVERY_COLUMNS, deliveryLine),
  'delivery xlsx': () => asXlsx(delivery(), { columns: DELIVERY_COLUMNS, cellsOf: deliveryLine, at }),
  'delivery json': () => asJson(delivery(), about),
  'press csv': () => asCsv(press(), PRESS_COLUMNS, pressLine),
  'internal csv': () => asCsv(internal(), INTERNAL_COLUMNS, internalLine),
  'internal xlsx': () => asXlsx(internal(), { columns: INTERNAL_COLUMNS, cellsOf: internalLine, at }),
  'internal json': () => asJson(internal(), about),
};
const file = files[`${preset} ${format}`];
const take = file ? () => pipeline(file(), createWriteStream('/dev/null')) : readAlone;
console.log(JSON.stringify(await measure(process.memoryUsage.rss, take)));
await closeEngine();

async function readAlone(): Promise<void> {
  for await (const _ of delivery());
}
