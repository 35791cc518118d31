CREATE TABLE `inbox` (
	`merchant_id` text NOT NULL,
	`source` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`received_at` integer NOT NULL,
	`body_hash` text NOT NULL,
	`body` blob NOT NULL,
	`state` text NOT NULL,
	`subject` text,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`lease_by` text,
	`error` text,
	PRIMARY KEY(`merchant_id`, `source`, `dedupe_key`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `inbox_state_next_idx` ON `inbox` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `inbox_subject_idx` ON `inbox` (`merchant_id`,`state`,`subject`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`message_id` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`lease_by` text,
	`last_status` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_state_next_idx` ON `outbox` (`state`,`next_at`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`live` integer NOT NULL,
	`hash` text NOT NULL,
	`last_four` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_uq` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `inbound_endpoints` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`provider` text NOT NULL,
	`secret_cipher` text NOT NULL,
	`previous_cipher` text,
	`previous_until` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_endpoints_id_uq` ON `inbound_endpoints` (`id`);--> statement-breakpoint
CREATE TABLE `merchants` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`theme` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `merchants_slug_uq` ON `merchants` (`slug`);--> statement-breakpoint
CREATE TABLE `customers` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`email_hmac` text,
	`marketing_opt_in` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_external_uq` ON `customers` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `order_items` (
	`merchant_id` text NOT NULL,
	`order_id` text NOT NULL,
	`external_id` text NOT NULL,
	`position` integer NOT NULL,
	`product_id` text,
	`sku` text,
	`title` text NOT NULL,
	`quantity` integer NOT NULL,
	`price` integer,
	`image_url` text,
	`url` text,
	PRIMARY KEY(`merchant_id`, `order_id`, `external_id`),
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `orders` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`number` text NOT NULL,
	`placed_at` text NOT NULL,
	`placed_ms` integer NOT NULL,
	`currency` text NOT NULL,
	`locale` text,
	`customer_id` text,
	`email_hmac` text,
	`postcode_hmac` text,
	`country` text,
	`region` text,
	`city` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_external_uq` ON `orders` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`sku` text,
	`title` text NOT NULL,
	`image_url` text,
	`url` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `products_external_uq` ON `products` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `checkpoints` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`at_ms` integer NOT NULL,
	`zone_known` integer NOT NULL,
	`stage` text NOT NULL,
	`flags` text NOT NULL,
	`reason` text,
	`code` text,
	`text` text,
	`city` text,
	`region` text,
	`postcode` text,
	`country` text,
	`source` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`, `id`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `promises` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`made_ms` integer NOT NULL,
	`from_at` text NOT NULL,
	`to_at` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`, `id`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `shipment_items` (
	`merchant_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`order_id` text NOT NULL,
	`item_external_id` text NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `shipment_id`, `item_external_id`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`order_id`,`item_external_id`) REFERENCES `order_items`(`merchant_id`,`order_id`,`external_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `shipment_items_order_idx` ON `shipment_items` (`merchant_id`,`order_id`,`item_external_id`);--> statement-breakpoint
CREATE TABLE `shipments` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`order_id` text,
	`carrier` text,
	`carrier_name` text,
	`service` text,
	`tracking_number` text,
	`tracking_key` text,
	`tracking_url` text,
	`origin_country` text,
	`origin_postcode` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shipments_external_uq` ON `shipments` (`merchant_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `shipments_order_idx` ON `shipments` (`merchant_id`,`order_id`);--> statement-breakpoint
CREATE INDEX `shipments_tracking_idx` ON `shipments` (`merchant_id`,`tracking_key`);--> statement-breakpoint
CREATE TABLE `shopper_tokens` (
	`merchant_id` text NOT NULL,
	`hash` text NOT NULL,
	`purpose` text NOT NULL,
	`order_id` text,
	`shipment_id` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `hash`),
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shopper_tokens_hash_uq` ON `shopper_tokens` (`hash`);