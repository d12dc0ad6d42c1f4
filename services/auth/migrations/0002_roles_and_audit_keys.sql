CREATE TABLE `roles` (
	`role` varchar(32) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `roles_role` PRIMARY KEY(`role`)
);
--> statement-breakpoint
INSERT INTO `roles` (`role`) VALUES ('USER'), ('ADMIN');--> statement-breakpoint
ALTER TABLE `users` ADD `audit_key` binary(32);--> statement-breakpoint
ALTER TABLE `user_roles` ADD CONSTRAINT `user_roles_role_roles_role_fk` FOREIGN KEY (`role`) REFERENCES `roles`(`role`) ON DELETE no action ON UPDATE no action;