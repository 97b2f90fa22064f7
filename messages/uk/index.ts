import type { Messages } from '../fr';
import { acting } from './acting';
import { addressees } from './addressees';
import { delivering } from './delivering';
import { demarcheDesk } from './demarche-desk';
import { demarches } from './demarches';
import { desk } from './desk';
import { editions } from './editions';
import { exports } from './exports';
import { handouts } from './handouts';
import { letters } from './letters';
import { moderation } from './moderation';
import { pack } from './pack';
import { pages } from './pages';
import { promises } from './promises';
import { translations } from './translations';

export const uk = {
  ...pages,
  ...promises,
  ...handouts,
  ...pack,
  ...letters,
  ...moderation,
  ...desk,
  ...editions,
  ...delivering,
  ...exports,
  ...translations,
  ...addressees,
  ...acting,
  ...demarches,
  ...demarcheDesk,
} satisfies Messages;
