CREATE TABLE `passages` (
	`appeal_id` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`source_sha256` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`appeal_id`, `lang`, `name`),
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`lang` text NOT NULL,
	`read_by` text NOT NULL,
	`read_on` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `readings_of` ON `readings` (`sha256`,`at`);--> statement-breakpoint
ALTER TABLE `ready_texts` ADD `translates` text;