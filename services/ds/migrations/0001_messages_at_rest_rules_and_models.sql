CREATE TABLE `hand_set` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`fields` varchar(400) character set ascii collate ascii_bin NOT NULL,
	`corrected_at` datetime(6),
	CONSTRAINT `hand_set_user_id_message_id_expense_id_pk` PRIMARY KEY(`user_id`,`message_id`,`expense_id`)
);
--> statement-breakpoint
CREATE TABLE `model_answers` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`question_hash` binary(32) NOT NULL,
	`answer` mediumtext NOT NULL,
	`answered_at` datetime(6) NOT NULL,
	CONSTRAINT `model_answers_user_id_question_hash_pk` PRIMARY KEY(`user_id`,`question_hash`)
);
--> statement-breakpoint
CREATE TABLE `model_requests` (
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`home_currency` varchar(3) character set ascii collate ascii_bin,
	`timezone` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`traceparent` varchar(55) character set ascii collate ascii_bin NOT NULL,
	`attempts` smallint NOT NULL,
	`next_at` datetime(6) NOT NULL,
	`deadline_at` datetime(6) NOT NULL,
	`claim` char(36) character set ascii collate ascii_bin,
	CONSTRAINT `model_requests_message_id` PRIMARY KEY(`message_id`)
);
--> statement-breakpoint
CREATE TABLE `model_spend` (
	`day` date NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`tokens` bigint NOT NULL,
	`micros` bigint NOT NULL,
	CONSTRAINT `model_spend_day_user_id_pk` PRIMARY KEY(`day`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `reading_settings` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`retention_days` smallint NOT NULL,
	`model_allowed` boolean NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `reading_settings_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `rules` (
	`rule_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`kind` smallint NOT NULL,
	`identity` binary(32) NOT NULL,
	`pattern` varchar(1000) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`sender` varchar(100) NOT NULL,
	`direction` smallint NOT NULL,
	`merchant` varchar(200) NOT NULL,
	`category` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`transaction_kind` smallint NOT NULL,
	`sets_direction` smallint NOT NULL,
	`resolution` smallint NOT NULL,
	`amount_position` int NOT NULL,
	`applied_count` int NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `rules_rule_id` PRIMARY KEY(`rule_id`),
	CONSTRAINT `rules_identity` UNIQUE(`user_id`,`identity`)
);
--> statement-breakpoint
ALTER TABLE `messages` MODIFY COLUMN `text` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `sealed_text` mediumblob;--> statement-breakpoint
ALTER TABLE `messages` ADD `key_id` varchar(32) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `messages` ADD `text_erased_at` datetime(6);--> statement-breakpoint
CREATE INDEX `model_answers_age` ON `model_answers` (`answered_at`);--> statement-breakpoint
CREATE INDEX `model_requests_due` ON `model_requests` (`next_at`);--> statement-breakpoint
CREATE INDEX `model_requests_user` ON `model_requests` (`user_id`,`next_at`);--> statement-breakpoint
CREATE INDEX `model_requests_deadline` ON `model_requests` (`deadline_at`);--> statement-breakpoint
CREATE INDEX `rules_newest` ON `rules` (`user_id`,`rule_id`);--> statement-breakpoint
CREATE INDEX `messages_keys` ON `messages` (`key_id`);--> statement-breakpoint
CREATE INDEX `messages_retention` ON `messages` (`text_erased_at`,`created_at`);