CREATE TABLE `links` (
	`link_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`kind` smallint NOT NULL,
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`other_expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`reason` varchar(200) NOT NULL,
	`undone` boolean NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `links_link_id` PRIMARY KEY(`link_id`),
	CONSTRAINT `links_pair` UNIQUE(`expense_id`,`other_expense_id`)
);
--> statement-breakpoint
ALTER TABLE `expenses` ADD `sender` varchar(100) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `expenses` ADD `received_at` datetime(6);--> statement-breakpoint
ALTER TABLE `expenses` ADD `duplicate_of` char(36) character set ascii collate ascii_bin;--> statement-breakpoint
CREATE INDEX `links_other` ON `links` (`other_expense_id`);--> statement-breakpoint
CREATE INDEX `links_newest` ON `links` (`user_id`,`link_id`);--> statement-breakpoint
CREATE INDEX `expenses_sum` ON `expenses` (`user_id`,`amount`,`currency_code`);