import type { Messages } from '../fr';
import { desk } from './desk';
import { handouts } from './handouts';
import { letters } from './letters';
import { moderation } from './moderation';
import { pack } from './pack';
import { pages } from './pages';
import { promises } from './promises';
import { translations } from './translations';

export const de = {
  ...pages,
  ...promises,
  ...handouts,
  ...pack,
  ...letters,
  ...moderation,
  ...desk,
  ...translations,
} satisfies Messages;
