-- Two translators at once could each have added a translation of one wording: the newest stays.
DELETE FROM `ready_texts` WHERE `translates` IS NOT NULL AND EXISTS (
	SELECT 1 FROM `ready_texts` AS `newer`
	WHERE `newer`.`translates` = `ready_texts`.`translates` AND `newer`.`lang` = `ready_texts`.`lang`
		AND (`newer`.`at`, `newer`.`id`) > (`ready_texts`.`at`, `ready_texts`.`id`)
);--> statement-breakpoint
ALTER TABLE `ready_texts` ADD `source_sha256` text;--> statement-breakpoint
CREATE UNIQUE INDEX `ready_texts_translation` ON `ready_texts` (`translates`,`lang`);
