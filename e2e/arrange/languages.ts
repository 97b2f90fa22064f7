import { readdirSync } from 'node:fs';

/** Every language of the house: each has its folder. */
export const LANGUAGES = readdirSync('messages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
