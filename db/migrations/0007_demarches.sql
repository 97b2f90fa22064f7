CREATE TABLE `demarches` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`code` text NOT NULL,
	`lang` text NOT NULL,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`generation` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`address_key` text,
	`accepted_report_id` text,
	`waiting_report_id` text,
	`reported_at` integer NOT NULL,
	`confirmed_at` integer,
	`accepted_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `demarches_code` ON `demarches` (`code`);--> statement-breakpoint
CREATE INDEX `demarches_status` ON `demarches` (`appeal_id`,`status`,`reported_at`);--> statement-breakpoint
CREATE INDEX `demarches_address` ON `demarches` (`address_key`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`demarche_id` text NOT NULL,
	`number` integer NOT NULL,
	`organisations` text NOT NULL,
	`kind` text NOT NULL,
	`in_short` text,
	`addressee` text,
	`other_addressee` text,
	`acted_on` text NOT NULL,
	`until` text,
	`country` text NOT NULL,
	`place` text,
	`text` text,
	`lang` text NOT NULL,
	`outcome` text NOT NULL,
	`reply` text,
	`link` text,
	`contact` text,
	`visibility` text NOT NULL,
	`consent_process` integer NOT NULL,
	`consent_publish_name` integer NOT NULL,
	`consent_deliver` integer NOT NULL,
	`sentences` text NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`demarche_id`) REFERENCES `demarches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_number` ON `reports` (`demarche_id`,`number`);--> statement-breakpoint
CREATE TABLE `__new_attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery_id` text,
	`demarche_id` text,
	`shows` text NOT NULL,
	`description` text NOT NULL,
	`is_public` integer NOT NULL,
	`is_refused` integer DEFAULT false NOT NULL,
	`type` text NOT NULL,
	`width` integer,
	`height` integer,
	`content` blob NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`demarche_id`) REFERENCES `demarches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_attachments`("id", "delivery_id", "shows", "description", "is_public", "type", "width", "height", "content", "by", "created_at") SELECT "id", "delivery_id", "shows", "description", "is_public", "type", "width", "height", "content", "by", "created_at" FROM `attachments`;--> statement-breakpoint
DROP TABLE `attachments`;--> statement-breakpoint
ALTER TABLE `__new_attachments` RENAME TO `attachments`;--> statement-breakpoint
CREATE INDEX `attachments_delivery` ON `attachments` (`delivery_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `attachments_demarche` ON `attachments` (`demarche_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text,
	`statement_id` text,
	`demarche_id` text,
	`report_id` text,
	`by` text NOT NULL,
	`act` text NOT NULL,
	`verified_how` text,
	`evidence` text,
	`before` text,
	`version` integer DEFAULT 1 NOT NULL,
	`batch_id` text,
	`undoes` text,
	`question` text,
	`reason` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`demarche_id`) REFERENCES `demarches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("id", "signature_id", "statement_id", "by", "act", "verified_how", "evidence", "before", "version", "batch_id", "undoes", "question", "reason", "at") SELECT "id", "signature_id", "statement_id", "by", "act", "verified_how", "evidence", "before", "version", "batch_id", "undoes", "question", "reason", "at" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
CREATE INDEX `decisions_signature` ON `decisions` (`signature_id`,`at`);--> statement-breakpoint
CREATE INDEX `decisions_demarche` ON `decisions` (`demarche_id`,`at`);--> statement-breakpoint
CREATE INDEX `decisions_batch` ON `decisions` (`batch_id`);--> statement-breakpoint
ALTER TABLE `appeals` ADD `at_risk_countries` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `contacts` ADD `demarche_id` text REFERENCES demarches(id);--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_demarche_id_unique` ON `contacts` (`demarche_id`);--> statement-breakpoint
ALTER TABLE `letters` ADD `demarche_id` text REFERENCES demarches(id);--> statement-breakpoint
CREATE INDEX `letters_demarche` ON `letters` (`demarche_id`,`created_at`);--> statement-breakpoint
-- Until organisers say otherwise: where the authorities are that the appeal addresses.
UPDATE `appeals` SET `at_risk_countries` = json_array(`addressed_to`);
