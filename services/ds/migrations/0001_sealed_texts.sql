CREATE TABLE `reading_settings` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`retention_days` smallint NOT NULL,
	`model_allowed` boolean NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `reading_settings_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
ALTER TABLE `messages` MODIFY COLUMN `text` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `sealed_text` mediumblob;--> statement-breakpoint
ALTER TABLE `messages` ADD `key_id` varchar(32) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `messages` ADD `text_erased_at` datetime(6);--> statement-breakpoint
CREATE INDEX `messages_keys` ON `messages` (`key_id`);--> statement-breakpoint
CREATE INDEX `messages_retention` ON `messages` (`text_erased_at`,`created_at`);