/** Runs once when the server starts, before the first request: data, letters, and a word on both. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('@/env');
  const { anyOrganiser, closeEngine, offerWelcome, packDesk, putInShippedAppeal, siteMayCollect, whenOpened } =
    await import('@/db');
  const { startOutbox } = await import('@/emails/outbox');
  const { startPackRoom } = await import('@/delivery/pack/room');

  await whenOpened();
  await putInShippedAppeal();
  const stopOutbox = startOutbox();
  const closePackRoom = startPackRoom(packDesk);
  const rounds = setInterval(goRound, HOUR);
  await goRound();
  const { atOnce, atLast } = endings();
  atOnce.push(stopOutbox, closePackRoom, async () => clearInterval(rounds));
  atLast.push(closeEngine);

  console.log(`Data: ${env.databaseFile}`);
  console.log(`Keys: ${env.key ? 'KEY, from the environment' : env.keysFolder} (copy them apart from the database)`);
  console.log(
    env.smtpUrl
      ? `Letters: sent as ${env.mailFrom.address}`
      : 'Letters: kept, not sent; read them at /admin/outbox. Set SMTP_URL to send them.',
  );
  if (env.isPublic && !env.smtpUrl) console.warn('WARNING: no letter leaves, so nobody can confirm a signature.');
  if (!(await siteMayCollect())) console.warn('WARNING: signing is closed until an organiser says who runs this site.');
  if (!(await anyOrganiser())) {
    const token = await offerWelcome(null);
    console.log(`First organiser, once, within 24 hours: ${env.origin}/admin/welcome/${token}`);
  }
}

const HOUR = 60 * 60_000;

/** What is done each hour. Where one act fails the others are done all the same. */
async function goRound(): Promise<void> {
  const { closeAppealsInTime, eraseInTime, putInDailyLetters, removePackFiles, sweep, takeDailyNumbers } = await import(
    '@/db'
  );
  const { LETTER_LANGUAGES } = await import('@/emails/languages');
  const acts = {
    sweep,
    takeDailyNumbers,
    closeAppealsInTime,
    eraseInTime,
    removePackFiles: async () => removePackFiles(),
    putInDailyLetters: () => putInDailyLetters(LETTER_LANGUAGES),
  };
  for (const [name, act] of Object.entries<() => Promise<unknown>>(acts))
    await act().catch((error: unknown) => reportRound(name, error));
}

function reportRound(act: string, error: unknown): void {
  console.error(`The hourly round failed in ${act}:`, error instanceof Error ? error.message : 'unknown');
}

interface Endings {
  atOnce: (() => Promise<void>)[];
  atLast: (() => Promise<void>)[];
}

/** The lists of what the front door ends with the process. */
function endings(): Endings {
  const kept = globalThis as { [key: symbol]: Endings | undefined };
  return kept[Symbol.for('demarche.endings')] ?? { atOnce: [], atLast: [] };
}
