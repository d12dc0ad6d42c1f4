DROP INDEX `archivesuser` ON `exports`;--> statement-breakpoint
DROP INDEX `archivesexpires` ON `exports`;--> statement-breakpoint
ALTER TABLE `exports` ADD CONSTRAINT `exports_user` UNIQUE(`user_id`);--> statement-breakpoint
CREATE INDEX `exports_expires` ON `exports` (`expires_at`);