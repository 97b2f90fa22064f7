import { answeredSql } from './answered';

const ANSWERS = `SELECT w.at FROM answers w JOIN decisions d ON d.id = w.decision_id WHERE d.signature_id = g.id`;
const ANSWERED = answeredSql('signature_id', 'g.id');

const COLUMNS = `signature_id, appeal_id, statement_id, status, to_decide, waiting_since, country, accepted_country, kind,
  lang, confidential, passed_to`;
/** The rows of `queue` as they follow from all the others. */
const PLACES = `SELECT g.id, g.appeal_id, s.id, g.status,
    g.status = 'waiting' OR g.status = 'accepted' AND (g.waiting_statement_id IS NOT NULL OR ${ANSWERED}),
    max(g.signed_at, coalesce(g.confirmed_at, 0), s.said_at, coalesce((SELECT max(at) FROM (${ANSWERS})), 0)),
    s.country, nullif(a.country, s.country), s.kind, g.lang,
    s.visibility = 'confidential' OR coalesce(a.visibility = 'confidential', 0), g.passed_to
  FROM signatures g
  JOIN statements s ON s.id = coalesce(g.waiting_statement_id, g.accepted_statement_id)
  LEFT JOIN statements a ON a.id = g.accepted_statement_id
  WHERE g.status <> 'withdrawn'`;

/** The ids of signatures that stand in the queue otherwise than they should; none, unless somebody wrote past the triggers. */
export const WRONG_PLACES = `SELECT signature_id AS id FROM (SELECT ${COLUMNS} FROM queue EXCEPT ${PLACES})
  UNION SELECT id FROM (${PLACES} EXCEPT SELECT ${COLUMNS} FROM queue)`;

const takePlace = (signatureId: string) => `BEGIN
  DELETE FROM queue WHERE signature_id = ${signatureId};
  INSERT INTO queue (${COLUMNS}) ${PLACES} AND g.id = ${signatureId};
  END`;
const CHANGES = 'status, waiting_statement_id, accepted_statement_id, signed_at, confirmed_at, lang, passed_to';

/** Whatever act changes a signature, its place in the organisers' queue follows. */
export const QUEUE_TRIGGERS: Record<string, string> = {
  queue_follows_signatures: `AFTER UPDATE OF ${CHANGES} ON signatures ${takePlace('NEW.id')}`,
  queue_follows_statements: `AFTER INSERT ON statements ${takePlace('NEW.signature_id')}`,
  queue_follows_decisions: `AFTER INSERT ON decisions ${takePlace('NEW.signature_id')}`,
  queue_follows_answers: `AFTER INSERT ON answers
    ${takePlace('(SELECT signature_id FROM decisions WHERE id = NEW.decision_id)')}`,
};
