DROP INDEX `mails_next` ON `mails`;--> statement-breakpoint
DROP INDEX `mails_user` ON `mails`;--> statement-breakpoint
ALTER TABLE `mails` ADD `sent_at` datetime(6);--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`sent_at`,`next_at`);--> statement-breakpoint
CREATE INDEX `mails_user` ON `mails` (`user_id`,`created_at`);