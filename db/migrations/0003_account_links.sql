ALTER TABLE "auth"."one_time_tokens" ADD COLUMN "id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."one_time_tokens" ADD CONSTRAINT "one_time_tokens_id_unique" UNIQUE("id");