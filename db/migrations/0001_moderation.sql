CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`organisation` text NOT NULL,
	`country` text NOT NULL,
	`lang` text NOT NULL,
	`contact` text,
	`asked_by` text,
	`answer` text NOT NULL,
	`decides_on` text,
	`notes` text,
	`sort_key` text NOT NULL,
	`asked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_order` ON `invitations` (`appeal_id`,`country`,`sort_key`);--> statement-breakpoint
CREATE TABLE `sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`collected_on` text NOT NULL,
	`place` text NOT NULL,
	`collected_by` text NOT NULL,
	`entered_by` text NOT NULL,
	`counted_only` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheets_appeal` ON `sheets` (`appeal_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `batches` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`domain` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`taken_back_by` text,
	`taken_back_at` integer,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_back_by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `flags` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`flag` text NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flags_once` ON `flags` (`signature_id`,`flag`);--> statement-breakpoint
CREATE INDEX `flags_by_name` ON `flags` (`flag`,`signature_id`);--> statement-breakpoint
CREATE TABLE `glosses` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`of` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `glosses_statement` ON `glosses` (`statement_id`,`at`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`signature_id` text,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_from` ON `links` (`from_id`);--> statement-breakpoint
CREATE INDEX `links_to` ON `links` (`to_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_signature` ON `notes` (`signature_id`,`at`);--> statement-breakpoint
CREATE TABLE `ready_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`kind` text NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ready_texts_kind` ON `ready_texts` (`appeal_id`,`kind`,`lang`);--> statement-breakpoint
CREATE TABLE `sights` (
	`organiser_id` text NOT NULL,
	`signature_id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`organiser_id`, `signature_id`),
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `verified_domains` (
	`id` text PRIMARY KEY NOT NULL,
	`signatory_id` text NOT NULL,
	`domain` text NOT NULL,
	`evidence` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verified_domains_once` ON `verified_domains` (`signatory_id`,`domain`);--> statement-breakpoint
CREATE INDEX `verified_domains_domain` ON `verified_domains` (`domain`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`office` text NOT NULL,
	`text` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`address_key` text,
	`held` text DEFAULT '[]' NOT NULL,
	`at` integer NOT NULL,
	`confirmed_at` integer,
	`resolved_by` text,
	`resolved_at` integer,
	`resolution` text,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objections_signature` ON `objections` (`signature_id`,`at`);--> statement-breakpoint
CREATE INDEX `objections_state` ON `objections` (`state`,`confirmed_at`);--> statement-breakpoint
CREATE TABLE `daily_numbers` (
	`appeal_id` text NOT NULL,
	`day` text NOT NULL,
	`unnamed` text NOT NULL,
	PRIMARY KEY(`appeal_id`, `day`),
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exposures` (
	`signature_id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`signatory_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`listed` text NOT NULL,
	`counted_as` text NOT NULL,
	`leads` integer NOT NULL,
	`country` text NOT NULL,
	`kind` text NOT NULL,
	`sort_key` text NOT NULL,
	`accepted_at` integer NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exposures_list` ON `exposures` (`appeal_id`,`leads`,`listed`,`counted_as`,`country`,`sort_key`,`signature_id`);--> statement-breakpoint
CREATE INDEX `exposures_kind` ON `exposures` (`appeal_id`,`leads`,`listed`,`counted_as`,`kind`,`country`,`sort_key`,`signature_id`);--> statement-breakpoint
CREATE INDEX `exposures_latest` ON `exposures` (`appeal_id`,`leads`,`listed`,`counted_as`,`accepted_at`);--> statement-breakpoint
CREATE INDEX `exposures_signatory` ON `exposures` (`signatory_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `exposures_statement` ON `exposures` (`statement_id`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`scope` text NOT NULL,
	`word` text NOT NULL,
	`statement_id` text NOT NULL,
	PRIMARY KEY(`scope`, `word`, `statement_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `search_words_statement` ON `search_words` (`statement_id`);--> statement-breakpoint
CREATE TABLE `queue` (
	`signature_id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`status` text NOT NULL,
	`to_decide` integer NOT NULL,
	`waiting_since` integer NOT NULL,
	`country` text NOT NULL,
	`accepted_country` text,
	`kind` text NOT NULL,
	`lang` text NOT NULL,
	`confidential` integer NOT NULL,
	`passed_to` text,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passed_to`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `queue_to_decide` ON `queue` (`appeal_id`,`to_decide`,`waiting_since`,`signature_id`,`country`,`accepted_country`,`confidential`,`kind`,`lang`,`passed_to`,`status`);--> statement-breakpoint
CREATE INDEX `queue_status` ON `queue` (`appeal_id`,`status`,`waiting_since`,`signature_id`,`country`,`accepted_country`,`confidential`,`kind`,`lang`,`passed_to`,`to_decide`);--> statement-breakpoint
CREATE INDEX `queue_statement` ON `queue` (`statement_id`);--> statement-breakpoint
CREATE INDEX `queue_passed` ON `queue` (`passed_to`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`signature_id` text,
	`objection_id` text,
	`organiser_id` text,
	`decision_id` text,
	`address_key` text,
	`lang` text NOT NULL,
	`question` text,
	`reason` text,
	`facts` text,
	`lane` integer DEFAULT 0 NOT NULL,
	`domain` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`lease_until` integer,
	`message_id` text NOT NULL,
	`error` text,
	`written` text,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objection_id`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_letters`("id", "kind", "signature_id", "address_key", "lang", "question", "reason", "state", "attempts", "due_at", "lease_until", "message_id", "error", "written", "created_at", "settled_at") SELECT "id", "kind", "signature_id", "address_key", "lang", "question", "reason", "state", "attempts", "due_at", "lease_until", "message_id", "error", "written", "created_at", "settled_at" FROM `letters`;--> statement-breakpoint
DROP TABLE `letters`;--> statement-breakpoint
ALTER TABLE `__new_letters` RENAME TO `letters`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`lane`,`due_at`);--> statement-breakpoint
CREATE INDEX `letters_settled` ON `letters` (`settled_at`,`domain`);--> statement-breakpoint
CREATE INDEX `letters_decision` ON `letters` (`decision_id`);--> statement-breakpoint
CREATE INDEX `letters_signature` ON `letters` (`signature_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_address` ON `letters` (`address_key`,`created_at`);--> statement-breakpoint
CREATE TABLE `__new_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text,
	`objection_id` text,
	`email` text NOT NULL,
	`address_key` text NOT NULL,
	`domain` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objection_id`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_contacts`("id", "signature_id", "email", "address_key") SELECT "id", "signature_id", "email", "address_key" FROM `contacts`;--> statement-breakpoint
DROP TABLE `contacts`;--> statement-breakpoint
ALTER TABLE `__new_contacts` RENAME TO `contacts`;--> statement-breakpoint
UPDATE `contacts` SET `domain` = lower(substr(`email`, instr(`email`, '@') + 1));--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_signature_id_unique` ON `contacts` (`signature_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_objection_id_unique` ON `contacts` (`objection_id`);--> statement-breakpoint
CREATE INDEX `contacts_address` ON `contacts` (`address_key`);--> statement-breakpoint
CREATE INDEX `contacts_domain` ON `contacts` (`domain`);--> statement-breakpoint
ALTER TABLE `appeals` ADD `closes_on` text;--> statement-breakpoint
ALTER TABLE `appeals` ADD `handover_on` text;--> statement-breakpoint
ALTER TABLE `appeals` ADD `closed_on` text;--> statement-breakpoint
ALTER TABLE `appeals` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `appeals` ADD `deciders_needed` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `appeals` ADD `hidden_countries` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `requires_codes` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `letters_an_hour` integer DEFAULT 600 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `letters_an_hour_to_domain` integer DEFAULT 120 NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `audit` ADD `hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_number` ON `audit` (`number`);--> statement-breakpoint
ALTER TABLE `organisers` ADD `role` text DEFAULT 'owner' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisers` ADD `countries` text;--> statement-breakpoint
ALTER TABLE `organisers` ADD `reads` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisers` ADD `reads_confidential` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `organisers` SET `reads_confidential` = 1;--> statement-breakpoint
ALTER TABLE `organisers` ADD `code_secret` text;--> statement-breakpoint
ALTER TABLE `organisers` ADD `codes_since` integer;--> statement-breakpoint
ALTER TABLE `organisers` ADD `last_code_step` integer;--> statement-breakpoint
ALTER TABLE `organisers` ADD `recovery_codes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisers` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `code_due` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `welcomes` ADD `role` text DEFAULT 'owner' NOT NULL;--> statement-breakpoint
ALTER TABLE `welcomes` ADD `countries` text;--> statement-breakpoint
ALTER TABLE `welcomes` ADD `reads_confidential` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `welcomes` ADD `by` text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `before` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `batch_id` text REFERENCES batches(id);--> statement-breakpoint
ALTER TABLE `decisions` ADD `undoes` text;--> statement-breakpoint
CREATE INDEX `decisions_batch` ON `decisions` (`batch_id`);--> statement-breakpoint
ALTER TABLE `signatories` ADD `code` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `signatories` SET `code` = lower(hex(randomblob(5)));--> statement-breakpoint
ALTER TABLE `signatories` ADD `part_of_id` text REFERENCES signatories(id);--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_code` ON `signatories` (`code`);--> statement-breakpoint
CREATE INDEX `signatories_part` ON `signatories` (`part_of_id`);--> statement-breakpoint
ALTER TABLE `signatures` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `signatures` ADD `invitation_id` text REFERENCES invitations(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `sheet_id` text REFERENCES sheets(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `passed_to` text REFERENCES organisers(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `message_is` text;--> statement-breakpoint
CREATE INDEX `signatures_signatory` ON `signatures` (`signatory_id`);--> statement-breakpoint
CREATE INDEX `signatures_invitation` ON `signatures` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `signatures_sheet` ON `signatures` (`sheet_id`);--> statement-breakpoint
ALTER TABLE `statements` ADD `consent_publish_message` integer DEFAULT false NOT NULL;
--> statement-breakpoint
INSERT INTO `queue` (`signature_id`, `appeal_id`, `statement_id`, `status`, `to_decide`, `waiting_since`, `country`, `accepted_country`, `kind`, `lang`, `confidential`, `passed_to`)
SELECT g.`id`, g.`appeal_id`, s.`id`, g.`status`,
  g.`status` = 'waiting' OR g.`status` = 'accepted' AND (g.`waiting_statement_id` IS NOT NULL OR EXISTS (
    SELECT 1 FROM `answers` WHERE `decision_id` = (SELECT d.`id` FROM `decisions` d WHERE d.`signature_id` = g.`id` ORDER BY d.`at` DESC LIMIT 1))),
  max(g.`signed_at`, coalesce(g.`confirmed_at`, 0), s.`said_at`, coalesce((
    SELECT max(w.`at`) FROM `answers` w JOIN `decisions` d ON d.`id` = w.`decision_id` WHERE d.`signature_id` = g.`id`), 0)),
  s.`country`, nullif(a.`country`, s.`country`), s.`kind`, g.`lang`,
  s.`visibility` = 'confidential' OR coalesce(a.`visibility` = 'confidential', 0), NULL
FROM `signatures` g
JOIN `statements` s ON s.`id` = coalesce(g.`waiting_statement_id`, g.`accepted_statement_id`)
LEFT JOIN `statements` a ON a.`id` = g.`accepted_statement_id`
WHERE g.`status` <> 'withdrawn';
