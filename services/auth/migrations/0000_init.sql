CREATE TABLE `refresh_tokens` (
	`token_hash` binary(32) NOT NULL,
	`session_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`replaced_by` binary(32),
	`replaced_at` datetime(6),
	`sealed_successor` blob,
	CONSTRAINT `refresh_tokens_token_hash` PRIMARY KEY(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`session_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`expires_at` datetime(6) NOT NULL,
	`revoked_at` datetime(6),
	CONSTRAINT `sessions_session_id` PRIMARY KEY(`session_id`)
);
--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`role` varchar(32) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `user_roles_user_id_role_pk` PRIMARY KEY(`user_id`,`role`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`username` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`email` varchar(254) character set utf8mb4 collate utf8mb4_bin,
	`password_hash` varchar(255) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(6) NOT NULL,
	CONSTRAINT `users_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `users_username` UNIQUE(`username`),
	CONSTRAINT `users_email` UNIQUE(`email`)
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
CREATE INDEX `refresh_tokens_session` ON `refresh_tokens` (`session_id`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`seq`);