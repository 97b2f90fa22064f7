import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { closeEngine, listAppeals, listForDelivery, listForInternalUse, openEngine } from '@/db';
import { DELIVERY_COLUMNS, deliveryLine, INTERNAL_COLUMNS, internalLine } from '@/delivery/columns';
import { asCsv } from '@/delivery/csv';
import { asJson } from '@/delivery/json';
import { measure } from './memory';

// Run by itself: one list as one file into nothing, or `rows`, read and thrown away. Prints what it took.
openEngine();
const [appeal] = await listAppeals();
if (!appeal) throw new Error('There is no appeal to export.');
const { id, slug, sourceUrl, issuedOn } = appeal;
const [preset = '', format = ''] = process.argv.slice(2);
const about = { appeal: slug, sourceUrl, issuedOn, exportedAt: new Date(), preset };

const ALL = { confidential: true };

const files: Record<string, () => Readable> = {
  'delivery csv': () => asCsv(listForDelivery(id), DELIVERY_COLUMNS, deliveryLine),
  'delivery json': () => asJson(listForDelivery(id), about),
  'internal csv': () => asCsv(listForInternalUse(id, ALL), INTERNAL_COLUMNS, internalLine),
  'internal json': () => asJson(listForInternalUse(id, ALL), about),
};
const file = files[`${preset} ${format}`];
const take = file ? () => pipeline(file(), createWriteStream('/dev/null')) : readAlone;
console.log(JSON.stringify(await measure(process.memoryUsage.rss, take)));
await closeEngine();

async function readAlone(): Promise<void> {
  for await (const _ of listForDelivery(id));
}
