ALTER TABLE "invitations" DROP CONSTRAINT "invitations_purpose";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "by_phone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "code_hash" "bytea";--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_code" CHECK ((purpose = 'case-patient') = (code_hash is not null));--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_purpose" CHECK ((purpose <> 'staff') = (case_id is not null));