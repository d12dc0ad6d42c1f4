CREATE TABLE `relay_leases` (
	`bucket` smallint NOT NULL,
	`relay_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`expires_at` datetime(6) NOT NULL,
	CONSTRAINT `relay_leases_bucket` PRIMARY KEY(`bucket`)
);
--> statement-breakpoint
CREATE TABLE `relays` (
	`relay_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`seen_at` datetime(6) NOT NULL,
	CONSTRAINT `relays_relay_id` PRIMARY KEY(`relay_id`)
);
--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `event_id` varchar(180) character set ascii collate ascii_bin DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `redrives` smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `settled_at` datetime(6);--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `settled_how` varchar(20) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `settled_by` char(36) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `outbox` ADD `bucket` smallint GENERATED ALWAYS AS ((crc32(coalesce(`aggregate_key`, '')) % 16)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `dead_letters_waiting` ON `dead_letters` (`settled_at`,`dead_letter_id`);--> statement-breakpoint
CREATE INDEX `inbox_handled` ON `inbox` (`handled_at`);--> statement-breakpoint
CREATE INDEX `outbox_key` ON `outbox` (`aggregate_key`);