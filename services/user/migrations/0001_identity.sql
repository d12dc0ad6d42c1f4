CREATE TABLE `exports` (
	`export_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`key_hash` binary(32) NOT NULL,
	`state` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`parts` int NOT NULL DEFAULT 0,
	`size_bytes` int NOT NULL DEFAULT 0,
	`created_at` datetime(6) NOT NULL,
	`expires_at` datetime(6) NOT NULL,
	CONSTRAINT `exports_export_id` PRIMARY KEY(`export_id`),
	CONSTRAINT `exports_user` UNIQUE(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `export_parts` (
	`export_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`part` int NOT NULL,
	`sealed` mediumblob NOT NULL,
	CONSTRAINT `export_parts_export_id_part_pk` PRIMARY KEY(`export_id`,`part`)
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
ALTER TABLE `profiles` ADD `email_changed_at` datetime(6);--> statement-breakpoint
CREATE INDEX `exports_expires` ON `exports` (`expires_at`);--> statement-breakpoint
CREATE INDEX `ended_sessions_noted` ON `ended_sessions` (`noted_at`);--> statement-breakpoint
CREATE INDEX `ended_sessions_forget` ON `ended_sessions` (`forget_at`);--> statement-breakpoint
CREATE INDEX `erasures_swept` ON `erasures` (`swept_at`,`erased_at`);