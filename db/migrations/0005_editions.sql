CREATE TABLE `addressees` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`place` integer NOT NULL,
	`office` text NOT NULL,
	`offices` text NOT NULL,
	`holder` text,
	`form_of_address` text,
	`post` text,
	`fax` text,
	`email` text,
	`lang` text NOT NULL,
	`country` text NOT NULL,
	`source` text NOT NULL,
	`valid_as_of` text NOT NULL,
	`is_historic` integer NOT NULL,
	`checked_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `addressees_order` ON `addressees` (`appeal_id`,`place`);--> statement-breakpoint
CREATE TABLE `covering_letters` (
	`appeal_id` text NOT NULL,
	`recipients` text NOT NULL,
	`lang` text NOT NULL,
	`letterhead` text NOT NULL,
	`place_and_day` text NOT NULL,
	`body` text NOT NULL,
	`signers` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`appeal_id`, `recipients`, `lang`),
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition_entries` (
	`edition_id` text NOT NULL,
	`hash` text NOT NULL,
	`signature_id` text,
	`signatory_id` text,
	`place` integer,
	`salt` text,
	`facts` text,
	`words` text,
	`words_salt` text,
	`words_sha256` text,
	`is_new` integer,
	PRIMARY KEY(`edition_id`, `hash`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_entries_place` ON `edition_entries` (`edition_id`,`place`);--> statement-breakpoint
CREATE INDEX `edition_entries_signature` ON `edition_entries` (`signature_id`);--> statement-breakpoint
CREATE INDEX `edition_entries_signatory` ON `edition_entries` (`signatory_id`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`number` integer NOT NULL,
	`recipients` text NOT NULL,
	`manifest` text NOT NULL,
	`sha256` text NOT NULL,
	`matter` text NOT NULL,
	`by` text NOT NULL,
	`frozen_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number` ON `editions` (`appeal_id`,`number`);--> statement-breakpoint
CREATE TABLE `latin_forms` (
	`statement_id` text PRIMARY KEY NOT NULL,
	`latin` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `packs` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`state` text NOT NULL,
	`progress` integer NOT NULL,
	`attempts` integer NOT NULL,
	`lease_until` integer,
	`shown` text,
	`bytes` integer,
	`error` text,
	`detail` text,
	`by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `packs_edition` ON `packs` (`edition_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `packs_state` ON `packs` (`state`,`asked_at`);