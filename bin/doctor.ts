import { examine, type Findings } from '@/db';
import { env } from '@/env';

const found = await examine();
const report = typeof found === 'string' ? [notExamined(found)] : linesOf(found);
for (const { well, words } of report) console.log(`${well ? 'well ' : 'ILL  '} ${words}`);
process.exitCode = report.every(({ well }) => well) ? 0 : 1;

interface Line {
  well: boolean;
  words: string;
}

function notExamined(why: 'missing' | 'older'): Line {
  return why === 'missing'
    ? { well: false, words: `There is no database at ${env.databaseFile}; the first start makes one.` }
    : { well: false, words: `${env.databaseFile} is of an older release: start the server once, then ask again.` };
}

function linesOf(found: Findings): Line[] {
  return [
    integrity(found),
    foreignKeys(found),
    chain(found),
    exposures(found),
    editions(found),
    letters(found),
    ...erasures(found),
  ];
}

function integrity({ damage }: Findings): Line {
  return damage.length
    ? { well: false, words: `The file is damaged; put back a back-up. SQLite says: ${damage.slice(0, 3).join('; ')}` }
    : { well: true, words: 'The file is whole.' };
}

function foreignKeys({ lost }: Findings): Line {
  const tables = Object.entries(lost).map(([table, rows]) => `${rows} in ${table}`);
  return tables.length
    ? { well: false, words: `Rows that point to nothing: ${tables.join(', ')}.` }
    : { well: true, words: 'Every row points to a row that is there.' };
}

function chain({ acts, brokenLink }: Findings): Line {
  if (!brokenLink) return { well: true, words: `The audit is unbroken: ${acts} acts, each chained to the one before.` };
  const { number, is } = brokenLink;
  const what = {
    missing: `act ${number} is missing: it was removed past the application`,
    changed: `act ${number} is not as it was written: it, or one before it, was changed past the application`,
    unnumbered: 'an act without a number was put in past the application',
  }[is];
  return { well: false, words: `The audit is broken: ${what}. The daily letters tell which hashes it had.` };
}

function exposures({ wrongExposures }: Findings): Line {
  const some = wrongExposures.slice(0, 3).join(', ');
  return wrongExposures.length
    ? {
        well: false,
        words: `${wrongExposures.length} signatures stand in public otherwise than the rule says, among them ${some}.`,
      }
    : { well: true, words: 'The public list and its numbers are what the rule makes of the signatures.' };
}

function editions({ brokenEditions }: Findings): Line {
  return brokenEditions.length
    ? { well: false, words: `Editions are not as they were frozen: ${brokenEditions.join(', ')}.` }
    : { well: true, words: 'Every edition is as it was frozen.' };
}

function letters({ stuck: { cutOff, overdue, failed } }: Findings): Line {
  const parts = [
    cutOff && `${cutOff} whose sender was cut off (a running server takes them up again)`,
    overdue && `${overdue} due for over a day (is a server running, and SMTP_URL right?)`,
    failed && `${failed} failed in the last week (/admin/outbox says why)`,
  ].filter(Boolean);
  return parts.length
    ? { well: false, words: `Letters are stuck: ${parts.join('; ')}.` }
    : { well: true, words: 'No letter is stuck.' };
}

function erasures({ risen, unremembered }: Findings): Line[] {
  const erased = risen
    ? {
        well: false,
        words: `${risen} erased signatures or démarches are back; start the server, which erases them again.`,
      }
    : { well: true, words: 'What was erased is gone.' };
  const missing = {
    well: false,
    words: `${unremembered} withdrawals are not in ${env.keysFolder}/erased; a start adds them.`,
  };
  return unremembered ? [erased, missing] : [erased];
}
