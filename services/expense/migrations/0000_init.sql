CREATE TABLE `budgets` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`category` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`amount` decimal(22,4) NOT NULL,
	`currency_code` varchar(3) character set ascii collate ascii_bin NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `budgets_user_id_category_pk` PRIMARY KEY(`user_id`,`category`)
);
--> statement-breakpoint
CREATE TABLE `erased_users` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`erased_at` datetime(6) NOT NULL,
	CONSTRAINT `erased_users_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `expenses` (
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`amount` decimal(22,4) NOT NULL,
	`currency_code` varchar(3) character set ascii collate ascii_bin NOT NULL,
	`direction` smallint NOT NULL,
	`kind` smallint NOT NULL,
	`merchant` varchar(200) NOT NULL,
	`category` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`occurred_on` date NOT NULL,
	`occurred_at` datetime(6),
	`account_tail` varchar(6) character set ascii collate ascii_bin NOT NULL,
	`account_type` smallint NOT NULL,
	`reference` varchar(100) NOT NULL,
	`note` varchar(500) NOT NULL,
	`source` smallint NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin,
	`idempotency_key` varchar(128) character set ascii collate ascii_bin,
	`request_hash` binary(32),
	`created_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	`deleted_at` datetime(6),
	CONSTRAINT `expenses_expense_id` PRIMARY KEY(`expense_id`),
	CONSTRAINT `expenses_idempotency` UNIQUE(`user_id`,`idempotency_key`)
);
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`dead_letter_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`consumer` varchar(60) character set ascii collate ascii_bin NOT NULL,
	`topic` varchar(120) character set ascii collate ascii_bin NOT NULL,
	`partition` int NOT NULL,
	`offset` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`message_key` mediumblob,
	`headers` mediumtext NOT NULL,
	`payload` mediumblob,
	`error_class` varchar(100) character set ascii collate ascii_bin NOT NULL,
	`attempts` smallint NOT NULL,
	`created_at` datetime(6) NOT NULL,
	CONSTRAINT `dead_letters_dead_letter_id` PRIMARY KEY(`dead_letter_id`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`consumer` varchar(60) character set ascii collate ascii_bin NOT NULL,
	`event_id` varchar(180) character set ascii collate ascii_bin NOT NULL,
	`handled_at` datetime(6) NOT NULL,
	CONSTRAINT `inbox_consumer_event_id_pk` PRIMARY KEY(`consumer`,`event_id`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` bigint unsigned AUTO_INCREMENT NOT NULL,
	`event_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`topic` varchar(120) character set ascii collate ascii_bin NOT NULL,
	`aggregate_key` varchar(100),
	`headers` mediumtext NOT NULL,
	`payload` mediumblob NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`sent_at` datetime(6),
	CONSTRAINT `outbox_seq` PRIMARY KEY(`seq`)
);
--> statement-breakpoint
CREATE INDEX `expenses_ledger` ON `expenses` (`user_id`,`occurred_on`,`expense_id`);--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`seq`);