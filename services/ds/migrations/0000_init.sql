CREATE TABLE `messages` (
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`content_hash` binary(32) NOT NULL,
	`client_message_id` varchar(128) NOT NULL,
	`sender` varchar(100) NOT NULL,
	`text` text NOT NULL,
	`received_at` datetime(6) NOT NULL,
	`kind` smallint NOT NULL,
	`status` smallint NOT NULL,
	`verdict` smallint NOT NULL,
	`outcome` blob NOT NULL,
	`created_at` datetime(6) NOT NULL,
	CONSTRAINT `messages_message_id` PRIMARY KEY(`message_id`),
	CONSTRAINT `messages_content` UNIQUE(`user_id`,`content_hash`)
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
CREATE INDEX `messages_newest` ON `messages` (`user_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`seq`);