ALTER TABLE `orders` ADD `gift` integer;--> statement-breakpoint
ALTER TABLE `shipments` ADD `gift` integer;--> statement-breakpoint
ALTER TABLE `shopper_tokens` ADD `salt` text;--> statement-breakpoint
CREATE INDEX `shopper_tokens_shared_idx` ON `shopper_tokens` (`merchant_id`,`shipment_id`) WHERE purpose = 'share';