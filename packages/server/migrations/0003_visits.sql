CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visits_state" CHECK (state in ('appointment-proposed','confirmed','records-transferred','attended','cancelled'))
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "sealed_calendar" "bytea";--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visits_by_case" ON "visits" USING btree ("case_id","starts_at");