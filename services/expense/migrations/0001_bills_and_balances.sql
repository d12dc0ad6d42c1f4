CREATE TABLE `balances` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`account_tail` varchar(6) character set ascii collate ascii_bin NOT NULL,
	`account_type` smallint NOT NULL,
	`currency_code` varchar(3) character set ascii collate ascii_bin NOT NULL,
	`amount` decimal(22,4) NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`received_at` datetime(6) NOT NULL,
	`as_of` date NOT NULL,
	CONSTRAINT `balances_user_id_account_tail_account_type_currency_code_pk` PRIMARY KEY(`user_id`,`account_tail`,`account_type`,`currency_code`)
);
--> statement-breakpoint
CREATE TABLE `bill_announcements` (
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`bill_id` char(36) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `bill_announcements_user_id_message_id_pk` PRIMARY KEY(`user_id`,`message_id`)
);
--> statement-breakpoint
CREATE TABLE `bills` (
	`bill_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`amount` decimal(22,4) NOT NULL,
	`currency_code` varchar(3) character set ascii collate ascii_bin NOT NULL,
	`payee` varchar(200) NOT NULL,
	`due_on` date,
	`expected_on` date NOT NULL,
	`account_tail` varchar(6) character set ascii collate ascii_bin NOT NULL,
	`account_type` smallint NOT NULL,
	`status` smallint NOT NULL,
	`expense_id` char(36) character set ascii collate ascii_bin,
	`message_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`announced_at` datetime(6) NOT NULL,
	`identity` binary(32) NOT NULL,
	`created_at` datetime(6) NOT NULL,
	`updated_at` datetime(6) NOT NULL,
	CONSTRAINT `bills_bill_id` PRIMARY KEY(`bill_id`),
	CONSTRAINT `bills_payment` UNIQUE(`expense_id`),
	CONSTRAINT `bills_identity` UNIQUE(`user_id`,`identity`)
);
--> statement-breakpoint
ALTER TABLE `expenses` ADD `merchant_raw` varchar(200) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `expenses` ADD `counterparty` varchar(100) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `expenses` ADD `fee` decimal(22,4);--> statement-breakpoint
ALTER TABLE `expenses` ADD `balance` decimal(22,4);--> statement-breakpoint
ALTER TABLE `expenses` ADD `credit_limit` decimal(22,4);--> statement-breakpoint
CREATE INDEX `bills_due` ON `bills` (`user_id`,`expected_on`,`bill_id`);--> statement-breakpoint
CREATE INDEX `bills_amount` ON `bills` (`user_id`,`currency_code`,`amount`);