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
CREATE INDEX `addressees_order` ON `addressees` (`appeal_id`,`place`);