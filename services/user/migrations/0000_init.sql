CREATE TABLE `profiles` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`first_name` varchar(100) NOT NULL DEFAULT '',
	`last_name` varchar(100) NOT NULL DEFAULT '',
	`email` varchar(254) NOT NULL DEFAULT '',
	`phone_number` varchar(16) character set ascii collate ascii_bin NOT NULL DEFAULT '',
	`picture_url` varchar(500) NOT NULL DEFAULT '',
	`home_currency` varchar(3) character set ascii collate ascii_bin NOT NULL DEFAULT '',
	`timezone` varchar(64) character set ascii collate ascii_bin NOT NULL DEFAULT 'UTC',
	`locale` varchar(35) character set ascii collate ascii_bin NOT NULL DEFAULT '',
	`created_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	`deleted_at` datetime(6),
	CONSTRAINT `profiles_user_id` PRIMARY KEY(`user_id`)
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
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`seq`);