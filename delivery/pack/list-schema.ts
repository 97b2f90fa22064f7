import { KINDS, RECIPIENTS } from '@/db/types';
import { LIST_COLUMNS, LIST_FIELDS, type ListField } from './list';

const TEXT = { type: ['string', 'null'] };
const DAY = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const HASH = { pattern: '^[0-9a-f]{64}$' };

const TYPES: Partial<Record<ListField, object>> = {
  entry: { enum: ['organisation', 'person', 'unnamed organisations', 'unnamed persons'] },
  number: { type: 'integer', minimum: 1 },
  country: { type: ['string', 'null'], pattern: '^[A-Z]{2}$' },
  latinBy: { enum: ['organisation', 'organisers', null] },
  kind: { enum: [...KINDS, null] },
  members: { type: ['integer', 'null'], minimum: 0 },
  signedOn: DAY,
  textVersion: { type: ['integer', 'null'], minimum: 1 },
  hash: { type: ['string', 'null'], ...HASH },
  isNew: { type: ['boolean', 'null'] },
};

/** What `list.json` holds, as a JSON Schema of the draft 2020-12. */
export const LIST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The list of an edition',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'appeal', 'edition', 'recipients', 'frozenAt', 'sha256', 'code', 'removed', 'lines'],
  properties: {
    $schema: { type: 'string' },
    format: { const: 'demarche-list-1' },
    appeal: { type: 'string' },
    edition: { type: 'integer', minimum: 1 },
    recipients: { enum: [...RECIPIENTS] },
    frozenAt: { type: 'string', format: 'date-time' },
    sha256: { type: 'string', ...HASH },
    code: { type: 'string', pattern: '^[0-9a-f]{20}$' },
    removed: { type: 'integer', minimum: 0 },
    lines: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: LIST_COLUMNS,
        properties: Object.fromEntries(
          LIST_COLUMNS.map((column) => [column, { ...(TYPES[column] ?? TEXT), description: LIST_FIELDS[column] }]),
        ),
      },
    },
  },
};
