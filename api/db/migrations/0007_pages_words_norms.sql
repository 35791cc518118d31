CREATE TABLE `norm_samples` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`carrier` text NOT NULL,
	`service` text NOT NULL,
	`route` text NOT NULL,
	`quarter` text NOT NULL,
	`counts` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `norms` (
	`merchant_id` text NOT NULL,
	`key` text NOT NULL,
	`quarter` text NOT NULL,
	`counts` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `key`, `quarter`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `norms_due` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`stamp` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `merchants` ADD `words` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `gift` integer;--> statement-breakpoint
ALTER TABLE `shipments` ADD `gift` integer;--> statement-breakpoint
ALTER TABLE `shopper_tokens` ADD `salt` text;--> statement-breakpoint
CREATE INDEX `shopper_tokens_shared_idx` ON `shopper_tokens` (`merchant_id`,`shipment_id`) WHERE purpose = 'share';