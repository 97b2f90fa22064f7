import { ROLES } from '@/db/types';
import { messagesIn } from '@/messages';
import { Choice, TickBox } from '../../choices';
import { Input, type Shown } from '../../field';

/** The role, the countries and the confidential entries that somebody may read. */
export function StandingFields(shown: Shown) {
  const m = messagesIn(shown.lang).people;
  const roles = ROLES.map((value) => ({ value, label: m.roles[value], hint: m.roleHints[value] }));
  return (
    <>
      <Choice {...shown} name="role" label={m.role} options={roles} />
      <Input {...shown} name="countries" label={m.countries} hint={m.countriesHint} />
      <TickBox {...shown} name="readsConfidential" label={m.readsConfidential} />
    </>
  );
}
