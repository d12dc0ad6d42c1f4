CREATE TABLE `evidence` (
	`expense_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`user_id` char(36) character set ascii collate ascii_bin NOT NULL,
	`fields` blob NOT NULL,
	CONSTRAINT `evidence_expense_id` PRIMARY KEY(`expense_id`)
);
