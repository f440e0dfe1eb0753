CREATE TABLE "record_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"addressee" text NOT NULL,
	"language" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"remind_after_days" integer,
	"reminders" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_as" text,
	CONSTRAINT "record_requests_addressee" CHECK (addressee in ('patient','hospital')),
	CONSTRAINT "record_requests_ended" CHECK (ended_as in ('came','given-up') or ended_as is null)
);
--> statement-breakpoint
ALTER TABLE "record_requests" ADD CONSTRAINT "record_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_requests_by_case" ON "record_requests" USING btree ("case_id","asked_at");--> statement-breakpoint
CREATE INDEX "record_requests_to_remind" ON "record_requests" USING btree ("asked_at") WHERE ended_at is null and remind_after_days is not null;