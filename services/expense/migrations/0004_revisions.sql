CREATE TABLE `revisions` (
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`revised_at` datetime(6) NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`waiting` blob,
	CONSTRAINT `revisions_expense_id_revised_at_pk` PRIMARY KEY(`expense_id`,`revised_at`)
);
