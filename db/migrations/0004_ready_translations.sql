-- Two translators at once could each have added a translation of one wording: the newest stays.
DELETE FROM `ready_texts` WHERE `translates` IS NOT NULL AND EXISTS (
	SELECT 1 FROM `ready_texts` AS `newer`
	WHERE `newer`.`translates` = `ready_texts`.`translates` AND `newer`.`lang` = `ready_texts`.`lang`
		AND (`newer`.`at`, `newer`.`id`) > (`ready_texts`.`at`, `ready_texts`.`id`)
);--> statement-breakpoint
ALTER TABLE `ready_texts` ADD `source_sha256` text;--> statement-breakpoint
CREATE UNIQUE INDEX `ready_texts_translation` ON `ready_texts` (`translates`,`lang`);--> statement-breakpoint
-- Made again at each opening: a text that was signed may be corrected here in what is told of it, never in its words.
DROP TRIGGER IF EXISTS `signed_text_not_changed`;--> statement-breakpoint
-- The first releases brought their English, which names no person as its translator, as one that had been read.
UPDATE `appeal_texts` SET `status` = 'draft'
	WHERE `status` = 'volunteer' AND trim(coalesce(`translator`, '')) IN ('', 'Démarche project');
