CREATE TABLE "catalog"."search_products" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"categories" uuid[] NOT NULL,
	"values" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."search_variants" (
	"product_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"values" text[] NOT NULL,
	CONSTRAINT "search_variants_product_id_variant_id_pk" PRIMARY KEY("product_id","variant_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."search_words" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "search_words_locale_word_pk" PRIMARY KEY("locale","word")
);
--> statement-breakpoint
DROP INDEX "catalog"."search_documents_locale_index";--> statement-breakpoint
DROP INDEX "catalog"."search_documents_document";--> statement-breakpoint
DROP INDEX "catalog"."search_documents_plain";--> statement-breakpoint
ALTER TABLE "catalog"."search_products" ADD CONSTRAINT "search_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."search_variants" ADD CONSTRAINT "search_variants_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."search_variants" ADD CONSTRAINT "search_variants_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_products_published_at_product_id_index" ON "catalog"."search_products" USING btree ("published_at","product_id");--> statement-breakpoint
CREATE INDEX "search_variants_variant_id_index" ON "catalog"."search_variants" USING btree ("variant_id");--> statement-breakpoint
CREATE INDEX "search_words_word" ON "catalog"."search_words" USING gin ("locale","word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_documents_document" ON "catalog"."search_documents" USING gin ("locale","document");--> statement-breakpoint
CREATE INDEX "search_documents_plain" ON "catalog"."search_documents" USING gin ("locale","plain" gin_trgm_ops);