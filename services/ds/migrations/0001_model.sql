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
CREATE INDEX `model_answers_age` ON `model_answers` (`answered_at`);--> statement-breakpoint
CREATE INDEX `model_requests_due` ON `model_requests` (`next_at`);--> statement-breakpoint
CREATE INDEX `model_requests_user` ON `model_requests` (`user_id`,`next_at`);--> statement-breakpoint
CREATE INDEX `model_requests_deadline` ON `model_requests` (`deadline_at`);