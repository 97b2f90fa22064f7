CREATE TABLE `appeal_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`lang` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`translator` text,
	`dated_on` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`body` text NOT NULL,
	`demands` text NOT NULL,
	`issuer` text NOT NULL,
	`signed_as` text NOT NULL,
	`signed_by` text NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appeal_texts_version` ON `appeal_texts` (`appeal_id`,`lang`,`version`);--> statement-breakpoint
CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`issued_on` text NOT NULL,
	`published_on` text NOT NULL,
	`source_url` text NOT NULL,
	`source_lang` text NOT NULL,
	`addressed_to` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_slug_unique` ON `appeals` (`slug`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`run_by` text NOT NULL,
	`contact` text NOT NULL,
	`hosting_country` text NOT NULL,
	`kept_for` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`,`at`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`bytes` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_expiry` ON `drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`email` text NOT NULL,
	`address_key` text NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_signature_id_unique` ON `contacts` (`signature_id`);--> statement-breakpoint
CREATE INDEX `contacts_address` ON `contacts` (`address_key`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`signature_id` text NOT NULL,
	`address_key` text,
	`lang` text NOT NULL,
	`question` text,
	`reason` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`lease_until` integer,
	`message_id` text NOT NULL,
	`error` text,
	`written` text,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `letters_signature` ON `letters` (`signature_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_address` ON `letters` (`address_key`,`created_at`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`organiser_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `accounts_organiser` ON `accounts` (`organiser_id`);--> statement-breakpoint
CREATE TABLE `organisers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisers_email_unique` ON `organisers` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`organiser_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_organiser` ON `sessions` (`organiser_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `welcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `welcomes_token_hash_unique` ON `welcomes` (`token_hash`);--> statement-breakpoint
CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_decision_id_unique` ON `answers` (`decision_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`by` text NOT NULL,
	`act` text NOT NULL,
	`verified_how` text,
	`question` text,
	`reason` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_signature` ON `decisions` (`signature_id`,`at`);--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`signatory_id` text NOT NULL,
	`text_id` text NOT NULL,
	`lang` text NOT NULL,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`generation` integer NOT NULL,
	`address_key` text,
	`organisation_key` text,
	`accepted_statement_id` text,
	`waiting_statement_id` text,
	`signed_at` integer NOT NULL,
	`confirmed_at` integer,
	`accepted_at` integer,
	`reminded_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `appeal_texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_once` ON `signatures` (`appeal_id`,`address_key`,`organisation_key`);--> statement-breakpoint
CREATE INDEX `signatures_address` ON `signatures` (`address_key`);--> statement-breakpoint
CREATE INDEX `signatures_status` ON `signatures` (`appeal_id`,`status`,`signed_at`);--> statement-breakpoint
CREATE INDEX `signatures_accepted` ON `signatures` (`accepted_statement_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`signature_id` text NOT NULL,
	`number` integer NOT NULL,
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`country` text NOT NULL,
	`capacity` text NOT NULL,
	`signatory` text,
	`office` text,
	`visibility` text NOT NULL,
	`organisation_latin` text,
	`acronym` text,
	`affiliated_to` text,
	`city` text,
	`website` text,
	`members` integer,
	`mandate_body` text,
	`mandate_on` text,
	`mandate_text` text,
	`message` text,
	`consent_process` integer NOT NULL,
	`consent_publish_name` integer NOT NULL,
	`consent_deliver` integer NOT NULL,
	`consent_deliver_others` integer NOT NULL,
	`consent_updates` integer NOT NULL,
	`sentences` text NOT NULL,
	`sort_key` text NOT NULL,
	`search_key` text NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_number` ON `statements` (`signature_id`,`number`);--> statement-breakpoint
CREATE INDEX `statements_order` ON `statements` (`country`,`sort_key`);