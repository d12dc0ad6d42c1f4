CREATE TABLE `audit_log` (
	`audit_event_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin,
	`action` smallint NOT NULL,
	`outcome` smallint NOT NULL,
	`origin` blob,
	`session_id` char(36) character set ascii collate ascii_bin,
	`occurred_at` datetime(6) NOT NULL,
	CONSTRAINT `audit_log_audit_event_id` PRIMARY KEY(`audit_event_id`),
	-- Here, as auth may not change a table: CREATE INDEX needs a right that also drops indexes.
	INDEX `audit_log_user` (`user_id`,`audit_event_id`)
);
