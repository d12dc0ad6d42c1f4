DROP INDEX `messages_keys` ON `messages`;--> statement-breakpoint
CREATE INDEX `messages_keys` ON `messages` (`text_erased_at`,`key_id`);