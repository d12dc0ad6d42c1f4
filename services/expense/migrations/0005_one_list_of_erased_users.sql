INSERT IGNORE INTO `erasures` (`user_id`, `erased_at`, `swept_at`) SELECT `user_id`, `erased_at`, `erased_at` FROM `erased_users`;--> statement-breakpoint
DROP TABLE `erased_users`;