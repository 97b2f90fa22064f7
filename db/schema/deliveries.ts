import { bytes, choice, day, flag, index, instant, json, table, whole, words } from '../engine/columns';
import type { Addressed, AttachmentOf, AttachmentType, DeliveryWay, OutcomeKind } from '../types';
import { appeals } from './appeals';
import { demarches } from './demarches';
import { editions } from './editions';

/** That an edition was handed to an addressee, or was to be. */
export const deliveries = table(
  'deliveries',
  {
    id: words('id').primaryKey(),
    editionId: words('edition_id')
      .notNull()
      .references(() => editions.id),
    /** As the register had it when this was written down: a register changes, what happened does not. */
    addressee: json<Addressed>('addressee').notNull(),
    deliveredOn: day('delivered_on').notNull(),
    place: words('place').notNull(),
    broughtBy: words('brought_by').notNull(),
    way: choice<DeliveryWay>('way').notNull(),
    answerDueOn: day('answer_due_on'),
    by: words('by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('deliveries_edition').on(t.editionId, t.deliveredOn)],
);

/** What came of a delivery, one after the other. */
export const outcomes = table(
  'outcomes',
  {
    id: words('id').primaryKey(),
    deliveryId: words('delivery_id')
      .notNull()
      .references(() => deliveries.id),
    kind: choice<OutcomeKind>('kind').notNull(),
    cameOn: day('came_on').notNull(),
    text: words('text'),
    lang: words('lang'),
    translation: words('translation'),
    translationLang: words('translation_lang'),
    by: words('by').notNull(),
    createdAt: instant('created_at').notNull(),
    /** When signatories who want news were written to; null while they were not. */
    toldAt: instant('told_at'),
  },
  (t) => [index('outcomes_delivery').on(t.deliveryId, t.cameOn)],
);

/** A picture or a PDF that shows how a delivery or a démarche went. */
export const attachments = table(
  'attachments',
  {
    id: words('id').primaryKey(),
    deliveryId: words('delivery_id').references(() => deliveries.id),
    demarcheId: words('demarche_id').references(() => demarches.id),
    shows: choice<AttachmentOf>('shows').notNull(),
    description: words('description').notNull(),
    isPublic: flag('is_public').notNull(),
    /** Organisers decided not to show it. */
    isRefused: flag('is_refused').notNull().default(false),
    type: choice<AttachmentType>('type').notNull(),
    /** In pixels; a PDF has none. */
    width: whole('width'),
    height: whole('height'),
    content: bytes('content').notNull(),
    by: words('by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('attachments_delivery').on(t.deliveryId, t.createdAt),
    index('attachments_demarche').on(t.demarcheId, t.createdAt),
  ],
);

/** What a demand of an appeal has obtained. */
export const gains = table(
  'gains',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    /** From 1, in the order of the appeal. */
    demand: whole('demand').notNull(),
    cameOn: day('came_on').notNull(),
    /** By language; that of the appeal is always there. */
    told: json<Record<string, string>>('told').notNull(),
    source: words('source').notNull(),
    by: words('by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('gains_order').on(t.appealId, t.demand, t.cameOn)],
);
