CREATE TABLE `push_subscriptions` (
	`merchant_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`endpoint_hash` text NOT NULL,
	`id` text NOT NULL,
	`order_id` text,
	`shipment_id` text,
	`service` text NOT NULL,
	`address_cipher` text NOT NULL,
	`locale` text NOT NULL,
	`standings` text NOT NULL,
	`due` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `token_hash`, `endpoint_hash`),
	FOREIGN KEY (`merchant_id`,`token_hash`) REFERENCES `shopper_tokens`(`merchant_id`,`hash`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscriptions_id_uq` ON `push_subscriptions` (`merchant_id`,`id`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_order_idx` ON `push_subscriptions` (`merchant_id`,`order_id`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_shipment_idx` ON `push_subscriptions` (`merchant_id`,`shipment_id`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_due_idx` ON `push_subscriptions` (`due`) WHERE due IS NOT NULL;--> statement-breakpoint
CREATE INDEX `push_subscriptions_expires_idx` ON `push_subscriptions` (`expires_at`);