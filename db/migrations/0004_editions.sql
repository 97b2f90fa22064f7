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
	`letters` text NOT NULL,
	`addressees` text NOT NULL,
	`text_ids` text NOT NULL,
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
