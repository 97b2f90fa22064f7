import type { Messages } from '../fr';
import { addressees } from './addressees';
import { desk } from './desk';
import { handouts } from './handouts';
import { letters } from './letters';
import { moderation } from './moderation';
import { pages } from './pages';
import { promises } from './promises';
import { translations } from './translations';

export const de = {
  ...pages,
  ...promises,
  ...handouts,
  ...letters,
  ...moderation,
  ...desk,
  ...translations,
  ...addressees,
} satisfies Messages;
