CREATE TABLE `edition_demarches` (
	`edition_id` text NOT NULL,
	`hash` text NOT NULL,
	`demarche_id` text,
	`place` integer,
	`salt` text,
	`facts` text,
	PRIMARY KEY(`edition_id`, `hash`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`demarche_id`) REFERENCES `demarches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_demarches_demarche` ON `edition_demarches` (`demarche_id`);