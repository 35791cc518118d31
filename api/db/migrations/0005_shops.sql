ALTER TABLE `orders` ADD `shop` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `shop` text;--> statement-breakpoint
ALTER TABLE `returns` ADD `refunds` text;--> statement-breakpoint
UPDATE `orders` SET `shop` = (
	SELECT lower(json_extract(`m`.`headers`, '$."x-shopify-shop-domain"')) FROM `inbox_subjects` `s`
	JOIN `inbox` `m` ON `m`.`merchant_id` = `s`.`merchant_id` AND `m`.`source` = `s`.`source` AND `m`.`dedupe_key` = `s`.`dedupe_key`
	WHERE `s`.`merchant_id` = `orders`.`merchant_id` AND `s`.`subject` = 'order:' || `orders`.`external_id` AND `s`.`source` = 'shopify' LIMIT 1
) WHERE `source` = 'shopify';
