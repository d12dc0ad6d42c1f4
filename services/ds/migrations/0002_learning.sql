CREATE TABLE `hand_set` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`fields` varchar(400) character set ascii collate ascii_bin NOT NULL,
	`corrected_at` datetime(6),
	CONSTRAINT `hand_set_user_id_message_id_expense_id_pk` PRIMARY KEY(`user_id`,`message_id`,`expense_id`)
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
CREATE INDEX `rules_newest` ON `rules` (`user_id`,`rule_id`);