CREATE TABLE `inbox_subjects` (
	`merchant_id` text NOT NULL,
	`subject` text NOT NULL,
	`source` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`waits` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `subject`, `source`, `dedupe_key`),
	FOREIGN KEY (`merchant_id`,`source`,`dedupe_key`) REFERENCES `inbox`(`merchant_id`,`source`,`dedupe_key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `inbox_subjects_message_idx` ON `inbox_subjects` (`merchant_id`,`source`,`dedupe_key`);
--> statement-breakpoint
INSERT INTO `inbox_subjects` (`merchant_id`, `subject`, `source`, `dedupe_key`, `waits`)
SELECT `merchant_id`, `subject`, `source`, `dedupe_key`, `state` = 'unmatched' FROM `inbox` WHERE `subject` IS NOT NULL;
