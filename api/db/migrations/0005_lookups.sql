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
CREATE INDEX `orders_number_idx` ON `orders` (`merchant_id`,lower(trim("number")));