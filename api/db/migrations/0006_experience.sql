CREATE TABLE `lookup_guesses` (
	`merchant_id` text NOT NULL,
	`scope` text NOT NULL,
	`subject` text NOT NULL,
	`misses` integer NOT NULL,
	`locks` integer NOT NULL,
	`since` integer NOT NULL,
	`locked_until` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `scope`, `subject`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `lookup_guesses_since_idx` ON `lookup_guesses` (`since`);--> statement-breakpoint
CREATE TABLE `problem_entries` (
	`merchant_id` text NOT NULL,
	`problem_id` text NOT NULL,
	`id` text NOT NULL,
	`hash` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`text` text,
	`changed` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `problem_id`, `id`),
	FOREIGN KEY (`merchant_id`,`problem_id`) REFERENCES `problems`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `problem_photos` (
	`merchant_id` text NOT NULL,
	`problem_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`image` blob NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `problem_id`, `id`),
	FOREIGN KEY (`merchant_id`,`problem_id`) REFERENCES `problems`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `problems` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`subject_id` text NOT NULL,
	`order_id` text,
	`shipment_id` text,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`note` text,
	`needed_by` text,
	`items` text NOT NULL,
	`photo_count` integer NOT NULL,
	`answer` text,
	`private_note` text,
	`owner` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`shipment_id`) REFERENCES `shipments`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merchant_id`,`order_id`) REFERENCES `orders`(`merchant_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `problems_open_uq` ON `problems` (`merchant_id`,`subject_id`,`kind`) WHERE state IN ('reported', 'looking', 'answered');--> statement-breakpoint
CREATE INDEX `problems_subject_idx` ON `problems` (`merchant_id`,`subject_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `problems_order_idx` ON `problems` (`merchant_id`,`order_id`);--> statement-breakpoint
CREATE INDEX `problems_shipment_idx` ON `problems` (`merchant_id`,`shipment_id`);--> statement-breakpoint
CREATE INDEX `problems_updated_idx` ON `problems` (`updated_at`);--> statement-breakpoint
CREATE INDEX `problems_state_idx` ON `problems` (`merchant_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`events` text,
	`description` text,
	`secret_cipher` text NOT NULL,
	`previous_cipher` text,
	`previous_until` integer,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`disabled_reason` text,
	`failing_since` integer,
	`last_success_at` integer,
	PRIMARY KEY(`merchant_id`, `id`),
	FOREIGN KEY (`merchant_id`) REFERENCES `merchants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `webhook_endpoints_created_idx` ON `webhook_endpoints` (`merchant_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `type` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `tries` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_endpoint_idx` ON `outbox` (`merchant_id`,`endpoint_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_lease_idx` ON `outbox` (`lease_until`);--> statement-breakpoint
CREATE INDEX `outbox_created_idx` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE INDEX `orders_number_idx` ON `orders` (`merchant_id`,lower(trim("number")));