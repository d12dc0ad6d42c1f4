ALTER TABLE `expenses` ADD `withdrawn` boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `expenses` SET `withdrawn` = true WHERE `deleted_at` IS NOT NULL AND `expense_id` IN (SELECT `expense_id` FROM `revisions` WHERE `fields` = '*');
