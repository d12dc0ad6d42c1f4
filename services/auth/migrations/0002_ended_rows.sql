CREATE INDEX `personal_tokens_expires` ON `personal_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_revoked` ON `sessions` (`revoked_at`);