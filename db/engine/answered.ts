import { TOLD_ACTS } from '../types';

/**
 * Whether what was told last of a signature or a démarche, and was not undone, asked a question that is answered; SQL on
 * an expression for its id.
 */
export function answeredSql(column: 'signature_id' | 'demarche_id', id: string): string {
  const told = TOLD_ACTS.map((act) => `'${act}'`).join(', ');
  return `EXISTS (SELECT 1 FROM answers WHERE decision_id = (
  SELECT d.id FROM decisions d WHERE d.${column} = ${id} AND d.act IN (${told})
    AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.${column} = d.${column} AND u.undoes = d.id)
  ORDER BY d.at DESC, d.version DESC LIMIT 1))`;
}
