CREATE TABLE "case_members" (
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"standing" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "case_members_case_id_person_id_standing_since_pk" PRIMARY KEY("case_id","person_id","standing","since"),
	CONSTRAINT "case_members_standing" CHECK (standing in ('patient','relative','translator','offered-reviewer','reviewer'))
);
--> statement-breakpoint
CREATE TABLE "case_moves" (
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"by_person" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" "bytea",
	CONSTRAINT "case_moves_case_id_number_pk" PRIMARY KEY("case_id","number")
);
--> statement-breakpoint
CREATE TABLE "case_parts" (
	"case_id" uuid NOT NULL,
	"part" text NOT NULL,
	"version" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" text NOT NULL,
	CONSTRAINT "case_parts_case_id_part_pk" PRIMARY KEY("case_id","part")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"case_type" text NOT NULL,
	"side" text NOT NULL,
	"language" text NOT NULL,
	"help_asked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"text_version" text NOT NULL,
	"text_hash" text NOT NULL,
	"language" text NOT NULL,
	"by_person" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"from_person" text NOT NULL,
	"from_standing" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"blob_id" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"pages" integer,
	"state" text DEFAULT 'received' NOT NULL,
	"progress" real DEFAULT 0 NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_facts" "bytea",
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instances" (
	"case_id" uuid NOT NULL,
	"sop_instance_uid" text NOT NULL,
	"series_uid" text NOT NULL,
	"study_uid" text NOT NULL,
	"sop_class_uid" text NOT NULL,
	"transfer_syntax_uid" text NOT NULL,
	"modality" text NOT NULL,
	"instance_number" integer,
	"frames" integer DEFAULT 1 NOT NULL,
	"blob_id" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"sealed_header" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instances_case_id_sop_instance_uid_pk" PRIMARY KEY("case_id","sop_instance_uid")
);
--> statement-breakpoint
CREATE TABLE "progressive_images" (
	"case_id" uuid NOT NULL,
	"sop_instance_uid" text NOT NULL,
	"masks" text NOT NULL,
	"blob_id" text,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "progressive_images_case_id_sop_instance_uid_masks_pk" PRIMARY KEY("case_id","sop_instance_uid","masks")
);
--> statement-breakpoint
CREATE TABLE "store_doors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"called_ae_title" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "store_doors_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "store_doors_called_ae_title_unique" UNIQUE("called_ae_title")
);
--> statement-breakpoint
CREATE TABLE "job_progress" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"case_id" text,
	"state" text NOT NULL,
	"fraction" real DEFAULT 0 NOT NULL,
	"step" text,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_keys" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"master_key_id" text NOT NULL,
	"wrapped" "bytea",
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"destroyed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "annotations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"version" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asked_for_more" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"by_person" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_entries" (
	"person_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"entry" jsonb NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_translations" (
	"case_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"state" text NOT NULL,
	"machine" boolean DEFAULT false NOT NULL,
	"translated_by" text NOT NULL,
	"checked_by" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_translations_case_id_document_id_language_pk" PRIMARY KEY("case_id","document_id","language"),
	CONSTRAINT "document_translations_state" CHECK (state in ('draft','to-check','checked'))
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"sealed_questions" "bytea" NOT NULL,
	"sealed_answer" "bytea",
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answer" text DEFAULT 'open' NOT NULL,
	"answered_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "offers_answer" CHECK (answer in ('open','accepted','declined','expired','withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "opened_seals" (
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opened_seals_case_id_person_id_what_pk" PRIMARY KEY("case_id","person_id","what")
);
--> statement-breakpoint
CREATE TABLE "opinion_translations" (
	"opinion_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"kept_version" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"state" text NOT NULL,
	"machine" boolean DEFAULT false NOT NULL,
	"translated_by" text NOT NULL,
	"checked_by" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_translations_opinion_id_version_language_pk" PRIMARY KEY("opinion_id","version","language"),
	CONSTRAINT "opinion_translations_state" CHECK (state in ('draft','to-check','checked'))
);
--> statement-breakpoint
CREATE TABLE "opinion_versions" (
	"opinion_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"language" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"server_key_id" text NOT NULL,
	"server_signature" "bytea" NOT NULL,
	"reviewer_key_id" text NOT NULL,
	"reviewer_signature" "bytea" NOT NULL,
	"released_at" timestamp with time zone,
	CONSTRAINT "opinion_versions_opinion_id_version_pk" PRIMARY KEY("opinion_id","version")
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"version" integer NOT NULL,
	"sealed" "bytea",
	"committed_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_asks" (
	"case_id" uuid NOT NULL,
	"month" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "outcome_asks_case_id_month_pk" PRIMARY KEY("case_id","month")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"case_id" uuid NOT NULL,
	"month" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outcomes_case_id_month_pk" PRIMARY KEY("case_id","month"),
	CONSTRAINT "outcomes_month" CHECK (month in (3, 12))
);
--> statement-breakpoint
CREATE TABLE "reading_holds" (
	"case_id" uuid NOT NULL,
	"hold_id" text NOT NULL,
	"decision" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reading_holds_case_id_hold_id_pk" PRIMARY KEY("case_id","hold_id"),
	CONSTRAINT "reading_holds_decision" CHECK (decision in ('show','mask','withhold'))
);
--> statement-breakpoint
CREATE TABLE "reading_settings" (
	"person_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"settings" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_openings" (
	"share_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ticket_hash" "bytea" NOT NULL,
	CONSTRAINT "share_openings_share_id_ticket_hash_pk" PRIMARY KEY("share_id","ticket_hash")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"language" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "shares_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"public_key" "bytea" NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"master_key_id" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "record" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"roles" text NOT NULL,
	"session_id" text,
	"act" text NOT NULL,
	"object" text NOT NULL,
	"object_id" text,
	"case_id" text,
	"origin" "bytea",
	"outcome" text NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_origins" (
	"origin" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text,
	"address" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"provider" text NOT NULL,
	"account_id" text NOT NULL,
	"password_hash" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email_tokens" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "first_run" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "first_run_once" CHECK (id = 1)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"email" text NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"case_id" uuid,
	"token_hash" "bytea" NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_purpose" CHECK ((purpose = 'case-relative') = (case_id is not null))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"locale" text NOT NULL,
	"sealed_link" "bytea",
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_fault" text
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean DEFAULT false NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"roles" text[] DEFAULT '{patient}' NOT NULL,
	"second_factor_enrolled" boolean DEFAULT false NOT NULL,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_small" CHECK (email = lower(email)),
	CONSTRAINT "people_roles" CHECK (roles <@ array['patient','coordinator','translator','reviewer','administrator']::text[]),
	CONSTRAINT "people_locale" CHECK (locale in ('en','zh'))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token" text NOT NULL,
	"second_factor" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_codes" (
	"person_id" text NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "used_codes_person_id_code_hash_pk" PRIMARY KEY("person_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_parts" ADD CONSTRAINT "case_parts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instances" ADD CONSTRAINT "instances_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progressive_images" ADD CONSTRAINT "progressive_images_case_id_sop_instance_uid_instances_case_id_sop_instance_uid_fk" FOREIGN KEY ("case_id","sop_instance_uid") REFERENCES "public"."instances"("case_id","sop_instance_uid") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "store_doors" ADD CONSTRAINT "store_doors_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_keys" ADD CONSTRAINT "case_keys_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asked_for_more" ADD CONSTRAINT "asked_for_more_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_entries" ADD CONSTRAINT "directory_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_translations" ADD CONSTRAINT "document_translations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_seals" ADD CONSTRAINT "opened_seals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_translations" ADD CONSTRAINT "opinion_translations_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_versions" ADD CONSTRAINT "opinion_versions_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_versions" ADD CONSTRAINT "opinion_versions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_asks" ADD CONSTRAINT "outcome_asks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_holds" ADD CONSTRAINT "reading_holds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_settings" ADD CONSTRAINT "reading_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_openings" ADD CONSTRAINT "share_openings_share_id_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_tokens" ADD CONSTRAINT "email_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_codes" ADD CONSTRAINT "used_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_members_by_person" ON "case_members" USING btree ("person_id") WHERE until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_code" ON "cases" USING btree ("code");--> statement-breakpoint
CREATE INDEX "cases_by_state" ON "cases" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "cases_by_age" ON "cases" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_in_force" ON "consents" USING btree ("case_id","purpose") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "messages_by_case" ON "messages" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "documents_by_case" ON "documents" USING btree ("case_id","added_at");--> statement-breakpoint
CREATE INDEX "instances_by_series" ON "instances" USING btree ("case_id","study_uid","series_uid","instance_number");--> statement-breakpoint
CREATE INDEX "progressive_images_by_blob" ON "progressive_images" USING btree ("blob_id");--> statement-breakpoint
CREATE INDEX "job_progress_by_case" ON "job_progress" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "job_progress_by_age" ON "job_progress" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "case_keys_by_master" ON "case_keys" USING btree ("master_key_id");--> statement-breakpoint
CREATE INDEX "annotations_by_case" ON "annotations" USING btree ("case_id","person_id");--> statement-breakpoint
CREATE INDEX "asked_for_more_by_case" ON "asked_for_more" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "offers_by_case" ON "offers" USING btree ("case_id","offered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_one_open" ON "offers" USING btree ("case_id","person_id") WHERE answer = 'open';--> statement-breakpoint
CREATE INDEX "opinion_versions_by_case" ON "opinion_versions" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opinions_one_each" ON "opinions" USING btree ("case_id","person_id");--> statement-breakpoint
CREATE INDEX "shares_by_case" ON "shares" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "signing_keys_by_person" ON "signing_keys" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "record_by_case" ON "record" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "record_by_actor" ON "record" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "record_origins_by_person" ON "record_origins" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_of_person" ON "credentials" USING btree ("person_id","provider");--> statement-breakpoint
CREATE INDEX "email_tokens_by_person" ON "email_tokens" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_by_case" ON "invitations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "invitations_open" ON "invitations" USING btree ("purpose","email") WHERE accepted_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "mails_by_time" ON "mails" USING btree ("queued_at","id");--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("queued_at") WHERE sent_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "passkeys_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "passkeys_by_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_administrators" ON "people" USING btree ("id") WHERE 'administrator' = any(roles);--> statement-breakpoint
CREATE INDEX "rate_limits_by_end" ON "rate_limits" USING btree ("window_ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "second_factors_of_person" ON "second_factors" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "sessions_by_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_by_end" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "used_codes_by_time" ON "used_codes" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "verifications_by_end" ON "verifications" USING btree ("expires_at");