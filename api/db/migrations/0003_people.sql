CREATE INDEX `inbox_list_idx` ON `inbox` (`merchant_id`,`source`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_endpoint_idx` ON `inbox` (`merchant_id`,`endpoint_id`,`id`);--> statement-breakpoint
CREATE INDEX `customers_email_idx` ON `customers` (`merchant_id`,`email_hmac`);--> statement-breakpoint
CREATE INDEX `orders_customer_idx` ON `orders` (`merchant_id`,`customer_id`);--> statement-breakpoint
CREATE INDEX `orders_email_idx` ON `orders` (`merchant_id`,`email_hmac`);--> statement-breakpoint
CREATE INDEX `orders_placed_idx` ON `orders` (`merchant_id`,`placed_ms`);--> statement-breakpoint
CREATE INDEX `shopper_tokens_order_idx` ON `shopper_tokens` (`merchant_id`,`order_id`);