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
CREATE INDEX `ended_sessions_noted` ON `ended_sessions` (`noted_at`);--> statement-breakpoint
CREATE INDEX `ended_sessions_forget` ON `ended_sessions` (`forget_at`);--> statement-breakpoint
CREATE INDEX `erasures_swept` ON `erasures` (`swept_at`,`erased_at`);