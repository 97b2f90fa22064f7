CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery_id` text NOT NULL,
	`shows` text NOT NULL,
	`description` text NOT NULL,
	`is_public` integer NOT NULL,
	`type` text NOT NULL,
	`width` integer,
	`height` integer,
	`content` blob NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_delivery` ON `attachments` (`delivery_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`addressee` text NOT NULL,
	`delivered_on` text NOT NULL,
	`place` text NOT NULL,
	`brought_by` text NOT NULL,
	`way` text NOT NULL,
	`answer_due_on` text,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliveries_edition` ON `deliveries` (`edition_id`,`delivered_on`);--> statement-breakpoint
CREATE TABLE `gains` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`demand` integer NOT NULL,
	`came_on` text NOT NULL,
	`told` text NOT NULL,
	`source` text NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gains_order` ON `gains` (`appeal_id`,`demand`,`came_on`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery_id` text NOT NULL,
	`kind` text NOT NULL,
	`came_on` text NOT NULL,
	`text` text,
	`lang` text,
	`translation` text,
	`translation_lang` text,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`told_at` integer,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_delivery` ON `outcomes` (`delivery_id`,`came_on`);