CREATE TABLE `consents` (
	`merchant_id` text NOT NULL,
	`subject_hmac` text NOT NULL,
	`purpose` text NOT NULL,
	`granted` integer NOT NULL,
	`said_ms` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `subject_hmac`, `purpose`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `privacy_requests` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`subject` text,
	`counts` text NOT NULL,
	`result` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `privacy_requests_created_idx` ON `privacy_requests` (`created_at`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`order_id` text NOT NULL,
	`shipment_id` text,
	`question` text NOT NULL,
	`score` integer NOT NULL,
	`comment` text,
	`rated_ms` integer NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ratings_external_uq` ON `ratings` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `ratings_order_idx` ON `ratings` (`merchant_id`,`order_id`);--> statement-breakpoint
CREATE TABLE `item_cancellations` (
	`merchant_id` text NOT NULL,
	`order_id` text NOT NULL,
	`item_external_id` text NOT NULL,
	`refund_id` text NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `order_id`, `item_external_id`, `refund_id`),
	FOREIGN KEY (`merchant_id`,`order_id`,`item_external_id`) REFERENCES `order_items`(`merchant_id`,`order_id`,`external_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `return_items` (
	`merchant_id` text NOT NULL,
	`return_id` text NOT NULL,
	`order_id` text NOT NULL,
	`item_external_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `return_id`, `item_external_id`),
	FOREIGN KEY (`merchant_id`,`return_id`) REFERENCES `returns`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`order_id`,`item_external_id`) REFERENCES `order_items`(`merchant_id`,`order_id`,`external_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `return_items_order_idx` ON `return_items` (`merchant_id`,`order_id`,`item_external_id`);--> statement-breakpoint
CREATE TABLE `returns` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`order_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`requested_at` text NOT NULL,
	`requested_ms` integer NOT NULL,
	`refunded` integer,
	`shipment_id` text,
	`exchange_shipment_id` text,
	`note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_external_uq` ON `returns` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `returns_order_idx` ON `returns` (`merchant_id`,`order_id`);--> statement-breakpoint
CREATE INDEX `returns_requested_idx` ON `returns` (`merchant_id`,`requested_ms`);--> statement-breakpoint
CREATE TABLE `shipment_numbers` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`tracking_key` text NOT NULL,
	`tracking_number` text NOT NULL,
	`carrier` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`, `tracking_key`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `shipment_numbers_tracking_idx` ON `shipment_numbers` (`merchant_id`,`tracking_key`);--> statement-breakpoint
ALTER TABLE `inbox` ADD `headers` text;--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_id_uq` ON `inbox` (`merchant_id`,`id`);--> statement-breakpoint
ALTER TABLE `inbound_endpoints` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `inbound_endpoints` ADD `refused_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `inbound_endpoints` ADD `refused_at` integer;--> statement-breakpoint
ALTER TABLE `inbound_endpoints` ADD `refused_code` text;--> statement-breakpoint
ALTER TABLE `order_items` ADD `cancelled` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `cancelled_at` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `source` text DEFAULT 'api' NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `said_ms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `products` ADD `price` integer;--> statement-breakpoint
ALTER TABLE `products` ADD `currency` text;--> statement-breakpoint
ALTER TABLE `products` ADD `category` text;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `action` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `said_ms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `tracking_key` text;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `carrier` text;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `pickup` text;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `proof_url` text;--> statement-breakpoint
ALTER TABLE `checkpoints` ADD `corrects` text;--> statement-breakpoint
ALTER TABLE `shipments` ADD `direction` text DEFAULT 'outbound' NOT NULL;--> statement-breakpoint
ALTER TABLE `shipments` ADD `replaces` text;--> statement-breakpoint
ALTER TABLE `shipments` ADD `said_ms` integer DEFAULT 0 NOT NULL;