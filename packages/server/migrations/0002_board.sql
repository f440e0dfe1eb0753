CREATE TABLE "board_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "owner_id" text;--> statement-breakpoint
CREATE INDEX "board_views_by_person" ON "board_views" USING btree ("person_id","name");--> statement-breakpoint
CREATE INDEX "cases_by_owner" ON "cases" USING btree ("owner_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "cases_by_type" ON "cases" USING btree ("case_type","updated_at","id");--> statement-breakpoint
CREATE INDEX "messages_unread" ON "messages" USING btree ("case_id") WHERE read_at is null;