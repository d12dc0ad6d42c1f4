CREATE TABLE `deletions` (
	`receipt_hash` binary(32) NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`requested_at` datetime(6) NOT NULL,
	`completed_at` datetime(6),
	CONSTRAINT `deletions_receipt_hash` PRIMARY KEY(`receipt_hash`)
);
--> statement-breakpoint
CREATE TABLE `mailed_codes` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`code_hash` varchar(255) character set ascii collate ascii_bin NOT NULL,
	`address` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`expires_at` datetime(6) NOT NULL,
	`tries` int NOT NULL DEFAULT 0,
	CONSTRAINT `mailed_codes_user_id_purpose_pk` PRIMARY KEY(`user_id`,`purpose`)
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`mail_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin,
	`address` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT '',
	`created_at` datetime(6) NOT NULL,
	`next_at` datetime(6) NOT NULL,
	`attempts` int NOT NULL DEFAULT 0,
	`sent_at` datetime(6),
	CONSTRAINT `mails_mail_id` PRIMARY KEY(`mail_id`)
);
--> statement-breakpoint
CREATE TABLE `personal_tokens` (
	`token_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`name` varchar(100) NOT NULL,
	`scope` varchar(100) character set ascii collate ascii_bin NOT NULL,
	`kid` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`expires_at` datetime(6) NOT NULL,
	`last_used_at` datetime(6),
	`revoked_at` datetime(6),
	CONSTRAINT `personal_tokens_token_id` PRIMARY KEY(`token_id`)
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`role` varchar(32) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `roles_role` PRIMARY KEY(`role`)
);
--> statement-breakpoint
INSERT INTO `roles` (`role`) VALUES ('USER'), ('ADMIN');--> statement-breakpoint
CREATE TABLE `service_erasures` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`service` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`erased_at` datetime(6) NOT NULL,
	CONSTRAINT `service_erasures_user_id_service_pk` PRIMARY KEY(`user_id`,`service`)
);
--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`kid` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`public_key` varchar(400) character set ascii collate ascii_bin NOT NULL,
	`started_at` datetime(6) NOT NULL,
	`retired_at` datetime(6),
	CONSTRAINT `signing_keys_kid` PRIMARY KEY(`kid`)
);
--> statement-breakpoint
CREATE TABLE `throttles` (
	`subject` binary(32) NOT NULL,
	`failures` int NOT NULL,
	`next_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `throttles_subject` PRIMARY KEY(`subject`)
);
--> statement-breakpoint
CREATE TABLE `ended_sessions` (
	`session_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`noted_at` datetime(6) NOT NULL,
	`forget_at` datetime(6) NOT NULL,
	CONSTRAINT `ended_sessions_session_id` PRIMARY KEY(`session_id`)
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`erased_at` datetime(6) NOT NULL,
	`swept_at` datetime(6),
	CONSTRAINT `erasures_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `device_name` varchar(200) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `address` varchar(45) character set ascii collate ascii_bin DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `last_used_at` datetime(6);--> statement-breakpoint
UPDATE `sessions` SET `last_used_at` = `created_at`;--> statement-breakpoint
ALTER TABLE `sessions` MODIFY `last_used_at` datetime(6) NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `pending_email` varchar(254) character set utf8mb4 collate utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `users` ADD `password_changed_at` datetime(6);--> statement-breakpoint
UPDATE `users` SET `password_changed_at` = `created_at`, `pending_email` = `email`, `email` = NULL;--> statement-breakpoint
ALTER TABLE `users` MODIFY `password_changed_at` datetime(6) NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `disabled_at` datetime(6);--> statement-breakpoint
ALTER TABLE `users` ADD `audit_key` binary(32);--> statement-breakpoint
CREATE INDEX `deletions_user` ON `deletions` (`user_id`);--> statement-breakpoint
CREATE INDEX `deletions_requested` ON `deletions` (`requested_at`);--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`sent_at`,`next_at`);--> statement-breakpoint
CREATE INDEX `mails_user` ON `mails` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `personal_tokens_user` ON `personal_tokens` (`user_id`);--> statement-breakpoint
CREATE INDEX `personal_tokens_kid` ON `personal_tokens` (`kid`);--> statement-breakpoint
CREATE INDEX `personal_tokens_expires` ON `personal_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `throttles_updated` ON `throttles` (`updated_at`);--> statement-breakpoint
CREATE INDEX `ended_sessions_noted` ON `ended_sessions` (`noted_at`);--> statement-breakpoint
CREATE INDEX `ended_sessions_forget` ON `ended_sessions` (`forget_at`);--> statement-breakpoint
CREATE INDEX `erasures_swept` ON `erasures` (`swept_at`,`erased_at`);--> statement-breakpoint
ALTER TABLE `user_roles` ADD CONSTRAINT `user_roles_role_roles_role_fk` FOREIGN KEY (`role`) REFERENCES `roles`(`role`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_revoked` ON `sessions` (`revoked_at`);