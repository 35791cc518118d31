ALTER TABLE `problem_entries` ADD `hash` text;--> statement-breakpoint
CREATE INDEX `problems_updated_idx` ON `problems` (`updated_at`);