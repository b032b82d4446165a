CREATE SCHEMA "admin";
--> statement-breakpoint
CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE SCHEMA "catalog";
--> statement-breakpoint
CREATE SCHEMA "localization";
--> statement-breakpoint
CREATE SCHEMA "orders";
--> statement-breakpoint
CREATE SCHEMA "payments";
--> statement-breakpoint
CREATE SCHEMA "users";
--> statement-breakpoint
CREATE TABLE "admin"."audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"action" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."idempotency_keys" (
	"key" text NOT NULL,
	"scope" text NOT NULL,
	"body_hash" text NOT NULL,
	"response" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "admin"."mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"provider_id" text,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "admin"."role_permissions" (
	"role_id" uuid NOT NULL,
	"permission" text NOT NULL,
	CONSTRAINT "role_permissions_role_id_permission_pk" PRIMARY KEY("role_id","permission")
);
--> statement-breakpoint
CREATE TABLE "admin"."roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "admin"."settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."staff" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"role_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" timestamp with time zone,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "email_is_lower_case" CHECK ("auth"."accounts"."email" = lower("auth"."accounts"."email"))
);
--> statement-breakpoint
CREATE TABLE "auth"."one_time_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid NOT NULL,
	"detail" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."passkeys" (
	"credential_id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"public_key" text NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"transports" text[] DEFAULT '{}' NOT NULL,
	"name" text NOT NULL,
	"backed_up" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."provider_accounts" (
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_accounts_provider_subject_pk" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "auth"."recovery_codes" (
	"hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."refresh_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"successor" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"spent_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."security_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"address" "inet",
	"user_agent" text,
	"detail" jsonb,
	"previous_hash" text,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "security_events_previousHash_unique" UNIQUE("previous_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"user_agent" text,
	"address" "inet",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "auth"."totp_secrets" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"parent_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "categories_key_unique" UNIQUE("key"),
	CONSTRAINT "not_its_own_parent" CHECK ("catalog"."categories"."parent_id" <> "catalog"."categories"."id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."category_translations" (
	"category_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "category_translations_category_id_locale_pk" PRIMARY KEY("category_id","locale"),
	CONSTRAINT "category_translations_locale_slug_unique" UNIQUE("locale","slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."collection_products" (
	"collection_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "collection_products_collection_id_product_id_pk" PRIMARY KEY("collection_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."collection_translations" (
	"collection_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "collection_translations_collection_id_locale_pk" PRIMARY KEY("collection_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "collections_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "catalog"."maker_translations" (
	"maker_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "maker_translations_maker_id_locale_pk" PRIMARY KEY("maker_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."makers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"legal_name" text NOT NULL,
	"street" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"country" char(2) NOT NULL,
	"email" text NOT NULL,
	"eu_responsible" text,
	CONSTRAINT "makers_key_unique" UNIQUE("key"),
	CONSTRAINT "country_is_upper_case" CHECK ("catalog"."makers"."country" = upper("catalog"."makers"."country"))
);
--> statement-breakpoint
CREATE TABLE "catalog"."media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"path" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" integer[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_path_unique" UNIQUE("path")
);
--> statement-breakpoint
CREATE TABLE "catalog"."media_translations" (
	"media_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"alt" text NOT NULL,
	CONSTRAINT "media_translations_media_id_locale_pk" PRIMARY KEY("media_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."option_translations" (
	"option_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "option_translations_option_id_locale_pk" PRIMARY KEY("option_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."option_value_translations" (
	"value_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "option_value_translations_value_id_locale_pk" PRIMARY KEY("value_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."option_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"option_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"swatch" text,
	CONSTRAINT "option_values_optionId_key_unique" UNIQUE("option_id","key")
);
--> statement-breakpoint
CREATE TABLE "catalog"."options" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"display" text NOT NULL,
	CONSTRAINT "options_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "catalog"."page_translations" (
	"page_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "page_translations_page_id_locale_pk" PRIMARY KEY("page_id","locale"),
	CONSTRAINT "page_translations_locale_slug_unique" UNIQUE("locale","slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."pages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"published" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pages_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "catalog"."price_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"currency" char(3) NOT NULL,
	"amount" bigint NOT NULL,
	"account_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."prices" (
	"variant_id" uuid NOT NULL,
	"currency" char(3) NOT NULL,
	"amount" bigint NOT NULL,
	"prior_amount" bigint,
	"source" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prices_variant_id_currency_pk" PRIMARY KEY("variant_id","currency"),
	CONSTRAINT "amount_not_negative" CHECK ("catalog"."prices"."amount" >= 0),
	CONSTRAINT "prior_is_higher" CHECK ("catalog"."prices"."prior_amount" > "catalog"."prices"."amount")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_categories" (
	"category_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "product_categories_category_id_product_id_pk" PRIMARY KEY("category_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_media" (
	"product_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"value_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "product_media_product_id_media_id_pk" PRIMARY KEY("product_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_options" (
	"product_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "product_options_product_id_option_id_pk" PRIMARY KEY("product_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_translations" (
	"product_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"tagline" text NOT NULL,
	"description" text NOT NULL,
	"material" text DEFAULT '' NOT NULL,
	"care" text DEFAULT '' NOT NULL,
	"safety" text DEFAULT '' NOT NULL,
	CONSTRAINT "product_translations_product_id_locale_pk" PRIMARY KEY("product_id","locale"),
	CONSTRAINT "product_translations_locale_slug_unique" UNIQUE("locale","slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"maker_id" uuid,
	"primary_category_id" uuid,
	"tax_class" text DEFAULT 'standard' NOT NULL,
	"hs_code" char(6),
	"origin" char(2),
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_key_unique" UNIQUE("key"),
	CONSTRAINT "published_has_a_date" CHECK ("catalog"."products"."status" <> 'published' or "catalog"."products"."published_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "catalog"."related_products" (
	"product_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "related_products_product_id_related_id_pk" PRIMARY KEY("product_id","related_id"),
	CONSTRAINT "not_itself" CHECK ("catalog"."related_products"."product_id" <> "catalog"."related_products"."related_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reservations_orderId_variantId_warehouseId_unique" UNIQUE("order_id","variant_id","warehouse_id"),
	CONSTRAINT "quantity_is_positive" CHECK ("catalog"."reservations"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."search_documents" (
	"product_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"plain" text NOT NULL,
	"document" "tsvector" NOT NULL,
	CONSTRAINT "search_documents_product_id_locale_pk" PRIMARY KEY("product_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."slug_redirects" (
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slug_redirects_kind_locale_slug_pk" PRIMARY KEY("kind","locale","slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."stock_levels" (
	"variant_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"on_hand" integer DEFAULT 0 NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_levels_variant_id_warehouse_id_pk" PRIMARY KEY("variant_id","warehouse_id"),
	CONSTRAINT "reserved_is_on_hand" CHECK ("catalog"."stock_levels"."reserved" between 0 and "catalog"."stock_levels"."on_hand")
);
--> statement-breakpoint
CREATE TABLE "catalog"."stock_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"on_hand_delta" integer DEFAULT 0 NOT NULL,
	"reserved_delta" integer DEFAULT 0 NOT NULL,
	"reason" text NOT NULL,
	"order_id" uuid,
	"account_id" uuid,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moves_something" CHECK ("catalog"."stock_movements"."on_hand_delta" <> 0 or "catalog"."stock_movements"."reserved_delta" <> 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."variant_values" (
	"variant_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"value_id" uuid NOT NULL,
	CONSTRAINT "variant_values_variant_id_option_id_pk" PRIMARY KEY("variant_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."variants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"sku" text NOT NULL,
	"gtin" text,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"weight" integer NOT NULL,
	"width" integer,
	"depth" integer,
	"height" integer,
	"capacity" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "variants_sku_unique" UNIQUE("sku"),
	CONSTRAINT "variants_gtin_unique" UNIQUE("gtin"),
	CONSTRAINT "weight_is_positive" CHECK ("catalog"."variants"."weight" > 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."warehouse_markets" (
	"market_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"priority" integer NOT NULL,
	CONSTRAINT "warehouse_markets_market_id_warehouse_id_pk" PRIMARY KEY("market_id","warehouse_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."warehouses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"country" char(2) NOT NULL,
	"city" text NOT NULL,
	"priority" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "warehouses_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "localization"."exchange_rates" (
	"quote" char(3) NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"rate" numeric(20, 10) NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_rates_quote_as_of_pk" PRIMARY KEY("quote","as_of"),
	CONSTRAINT "rate_is_positive" CHECK ("localization"."exchange_rates"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "localization"."market_countries" (
	"country" char(2) PRIMARY KEY NOT NULL,
	"market_id" uuid NOT NULL,
	"locale" text NOT NULL,
	CONSTRAINT "country_is_upper_case" CHECK ("localization"."market_countries"."country" = upper("localization"."market_countries"."country"))
);
--> statement-breakpoint
CREATE TABLE "localization"."market_locales" (
	"market_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "market_locales_market_id_locale_pk" PRIMARY KEY("market_id","locale")
);
--> statement-breakpoint
CREATE TABLE "localization"."markets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"currency" char(3) NOT NULL,
	"default_locale" text NOT NULL,
	"prices_include_tax" boolean NOT NULL,
	"rounding" text NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "markets_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "orders"."cart_coupons" (
	"cart_id" uuid NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "cart_coupons_cart_id_code_pk" PRIMARY KEY("cart_id","code")
);
--> statement-breakpoint
CREATE TABLE "orders"."cart_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cart_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cart_lines_cartId_variantId_unique" UNIQUE("cart_id","variant_id"),
	CONSTRAINT "quantity_in_range" CHECK ("orders"."cart_lines"."quantity" between 1 and 999)
);
--> statement-breakpoint
CREATE TABLE "orders"."carts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"locale" text NOT NULL,
	"currency" char(3) NOT NULL,
	"email" text,
	"address" jsonb,
	"shipping_method_id" uuid,
	"order_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "carts_orderId_unique" UNIQUE("order_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."coupons" (
	"code" text PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"usage_limit" integer,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "code_is_upper_case" CHECK ("orders"."coupons"."code" = upper("orders"."coupons"."code")),
	CONSTRAINT "used_within_limit" CHECK ("orders"."coupons"."used" <= "orders"."coupons"."usage_limit")
);
--> statement-breakpoint
CREATE TABLE "orders"."fulfilment_lines" (
	"fulfilment_id" uuid NOT NULL,
	"order_line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "fulfilment_lines_fulfilment_id_order_line_id_pk" PRIMARY KEY("fulfilment_id","order_line_id"),
	CONSTRAINT "quantity_is_positive" CHECK ("orders"."fulfilment_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders"."fulfilments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"status" text DEFAULT 'shipped' NOT NULL,
	"carrier" text,
	"tracking_number" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "orders"."order_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."order_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"variant_id" uuid,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"variant_name" text NOT NULL,
	"image" text,
	"quantity" integer NOT NULL,
	"unit_amount" bigint NOT NULL,
	"discount" bigint DEFAULT 0 NOT NULL,
	"amount" bigint NOT NULL,
	"tax_rate" integer NOT NULL,
	"tax" bigint NOT NULL,
	"weight" integer NOT NULL,
	"fulfilled" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_lines_orderId_position_unique" UNIQUE("order_id","position"),
	CONSTRAINT "quantity_in_range" CHECK ("orders"."order_lines"."quantity" between 1 and 999),
	CONSTRAINT "fulfilled_within_quantity" CHECK ("orders"."order_lines"."fulfilled" between 0 and "orders"."order_lines"."quantity"),
	CONSTRAINT "line_adds_up" CHECK ("orders"."order_lines"."amount" = "orders"."order_lines"."quantity" * "orders"."order_lines"."unit_amount" - "orders"."order_lines"."discount")
);
--> statement-breakpoint
CREATE TABLE "orders"."order_taxes" (
	"order_id" uuid NOT NULL,
	"rate" integer NOT NULL,
	"base" bigint NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "order_taxes_order_id_rate_pk" PRIMARY KEY("order_id","rate")
);
--> statement-breakpoint
CREATE TABLE "orders"."orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"token" text NOT NULL,
	"account_id" uuid,
	"status" text DEFAULT 'open' NOT NULL,
	"payment_status" text DEFAULT 'unpaid' NOT NULL,
	"fulfilment_status" text DEFAULT 'unfulfilled' NOT NULL,
	"locale" text NOT NULL,
	"currency" char(3) NOT NULL,
	"email" text NOT NULL,
	"shipping_address" jsonb NOT NULL,
	"billing_address" jsonb NOT NULL,
	"prices_include_tax" boolean NOT NULL,
	"subtotal" bigint NOT NULL,
	"discount" bigint DEFAULT 0 NOT NULL,
	"shipping" bigint NOT NULL,
	"tax" bigint NOT NULL,
	"total" bigint NOT NULL,
	"shipping_method" text NOT NULL,
	"min_days" integer NOT NULL,
	"max_days" integer NOT NULL,
	"payment_method" text NOT NULL,
	"exchange_rate" numeric(20, 10) NOT NULL,
	"note" text,
	"placed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "orders_number_unique" UNIQUE("number"),
	CONSTRAINT "orders_token_unique" UNIQUE("token"),
	CONSTRAINT "amounts_not_negative" CHECK (least("orders"."orders"."subtotal", "orders"."orders"."discount", "orders"."orders"."shipping", "orders"."orders"."tax", "orders"."orders"."total") >= 0),
	CONSTRAINT "parts_make_the_total" CHECK ("orders"."orders"."total" = "orders"."orders"."subtotal" - "orders"."orders"."discount" + "orders"."orders"."shipping" + case when "orders"."orders"."prices_include_tax" then 0 else "orders"."orders"."tax" end)
);
--> statement-breakpoint
CREATE TABLE "orders"."promotions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" bigint NOT NULL,
	"currency" char(3),
	"minimum" bigint,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"usage_limit" integer,
	"used" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "used_within_limit" CHECK ("orders"."promotions"."used" <= "orders"."promotions"."usage_limit")
);
--> statement-breakpoint
CREATE TABLE "orders"."return_lines" (
	"return_id" uuid NOT NULL,
	"order_line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "return_lines_return_id_order_line_id_pk" PRIMARY KEY("return_id","order_line_id"),
	CONSTRAINT "quantity_is_positive" CHECK ("orders"."return_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders"."returns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"status" text DEFAULT 'requested' NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."shipping_methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"zone_id" uuid NOT NULL,
	"key" text NOT NULL,
	"min_days" integer NOT NULL,
	"max_days" integer NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "shipping_methods_zoneId_key_unique" UNIQUE("zone_id","key"),
	CONSTRAINT "days_in_order" CHECK ("orders"."shipping_methods"."min_days" between 0 and "orders"."shipping_methods"."max_days")
);
--> statement-breakpoint
CREATE TABLE "orders"."shipping_rates" (
	"method_id" uuid NOT NULL,
	"currency" char(3) NOT NULL,
	"max_weight" integer NOT NULL,
	"amount" bigint NOT NULL,
	"free_from" bigint,
	CONSTRAINT "shipping_rates_method_id_currency_max_weight_pk" PRIMARY KEY("method_id","currency","max_weight"),
	CONSTRAINT "amount_not_negative" CHECK ("orders"."shipping_rates"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE "orders"."shipping_zone_countries" (
	"country" char(2) PRIMARY KEY NOT NULL,
	"zone_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."shipping_zones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "shipping_zones_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "orders"."tax_rates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"country" char(2) NOT NULL,
	"region" text,
	"tax_class" text DEFAULT 'standard' NOT NULL,
	"rate" integer NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "rate_in_range" CHECK ("orders"."tax_rates"."rate" between 0 and 1000000),
	CONSTRAINT "ends_after_start" CHECK ("orders"."tax_rates"."valid_to" > "orders"."tax_rates"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "payments"."gateway_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gateway" text NOT NULL,
	"event_id" text NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"processed_at" timestamp with time zone,
	"error" text,
	CONSTRAINT "gateway_events_gateway_eventId_unique" UNIQUE("gateway","event_id")
);
--> statement-breakpoint
CREATE TABLE "payments"."payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"gateway" text NOT NULL,
	"status" text NOT NULL,
	"amount" bigint NOT NULL,
	"captured" bigint DEFAULT 0 NOT NULL,
	"refunded" bigint DEFAULT 0 NOT NULL,
	"currency" char(3) NOT NULL,
	"provider_reference" text,
	"failure_code" text,
	"detail" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_gateway_providerReference_unique" UNIQUE("gateway","provider_reference"),
	CONSTRAINT "amount_is_positive" CHECK ("payments"."payments"."amount" >= 0),
	CONSTRAINT "captured_within_amount" CHECK ("payments"."payments"."captured" between 0 and "payments"."payments"."amount"),
	CONSTRAINT "refunded_within_captured" CHECK ("payments"."payments"."refunded" between 0 and "payments"."payments"."captured")
);
--> statement-breakpoint
CREATE TABLE "payments"."refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"status" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"reason" text NOT NULL,
	"provider_reference" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refunds_providerReference_unique" UNIQUE("provider_reference"),
	CONSTRAINT "amount_is_positive" CHECK ("payments"."refunds"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "users"."addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"organization" text,
	"line1" text NOT NULL,
	"line2" text,
	"locality" text,
	"region" text,
	"postcode" text,
	"country" char(2) NOT NULL,
	"phone" text,
	"primary_billing" boolean DEFAULT false NOT NULL,
	"primary_shipping" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "country_is_upper_case" CHECK ("users"."addresses"."country" = upper("users"."addresses"."country"))
);
--> statement-breakpoint
CREATE TABLE "users"."consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"given" boolean NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."privacy_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users"."profiles" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"locale" text NOT NULL,
	"currency" char(3) NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "admin"."audit_log" ADD CONSTRAINT "audit_log_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin"."role_permissions" ADD CONSTRAINT "role_permissions_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "admin"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin"."staff" ADD CONSTRAINT "staff_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin"."staff" ADD CONSTRAINT "staff_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "admin"."roles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."one_time_tokens" ADD CONSTRAINT "one_time_tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."passkeys" ADD CONSTRAINT "passkeys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."provider_accounts" ADD CONSTRAINT "provider_accounts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "auth"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."security_events" ADD CONSTRAINT "security_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."totp_secrets" ADD CONSTRAINT "totp_secrets_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "catalog"."categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."category_translations" ADD CONSTRAINT "category_translations_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "catalog"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "catalog"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."collection_translations" ADD CONSTRAINT "collection_translations_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "catalog"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."maker_translations" ADD CONSTRAINT "maker_translations_maker_id_makers_id_fk" FOREIGN KEY ("maker_id") REFERENCES "catalog"."makers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."media_translations" ADD CONSTRAINT "media_translations_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "catalog"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."option_translations" ADD CONSTRAINT "option_translations_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "catalog"."options"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."option_value_translations" ADD CONSTRAINT "option_value_translations_value_id_option_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "catalog"."option_values"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."option_values" ADD CONSTRAINT "option_values_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "catalog"."options"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."page_translations" ADD CONSTRAINT "page_translations_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "catalog"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."price_changes" ADD CONSTRAINT "price_changes_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."prices" ADD CONSTRAINT "prices_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_categories" ADD CONSTRAINT "product_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "catalog"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_categories" ADD CONSTRAINT "product_categories_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_media" ADD CONSTRAINT "product_media_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_media" ADD CONSTRAINT "product_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "catalog"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_media" ADD CONSTRAINT "product_media_value_id_option_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "catalog"."option_values"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_options" ADD CONSTRAINT "product_options_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_options" ADD CONSTRAINT "product_options_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "catalog"."options"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_translations" ADD CONSTRAINT "product_translations_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_maker_id_makers_id_fk" FOREIGN KEY ("maker_id") REFERENCES "catalog"."makers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_primary_category_id_categories_id_fk" FOREIGN KEY ("primary_category_id") REFERENCES "catalog"."categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."related_products" ADD CONSTRAINT "related_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."related_products" ADD CONSTRAINT "related_products_related_id_products_id_fk" FOREIGN KEY ("related_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."reservations" ADD CONSTRAINT "reservations_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."reservations" ADD CONSTRAINT "reservations_warehouse_id_warehouses_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "catalog"."warehouses"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."search_documents" ADD CONSTRAINT "search_documents_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."stock_levels" ADD CONSTRAINT "stock_levels_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."stock_levels" ADD CONSTRAINT "stock_levels_warehouse_id_warehouses_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "catalog"."warehouses"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."stock_movements" ADD CONSTRAINT "stock_movements_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."stock_movements" ADD CONSTRAINT "stock_movements_warehouse_id_warehouses_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "catalog"."warehouses"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."variant_values" ADD CONSTRAINT "variant_values_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."variant_values" ADD CONSTRAINT "variant_values_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "catalog"."options"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."variant_values" ADD CONSTRAINT "variant_values_value_id_option_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "catalog"."option_values"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."variants" ADD CONSTRAINT "variants_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."warehouse_markets" ADD CONSTRAINT "warehouse_markets_warehouse_id_warehouses_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "catalog"."warehouses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "localization"."market_countries" ADD CONSTRAINT "market_countries_market_id_markets_id_fk" FOREIGN KEY ("market_id") REFERENCES "localization"."markets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "localization"."market_locales" ADD CONSTRAINT "market_locales_market_id_markets_id_fk" FOREIGN KEY ("market_id") REFERENCES "localization"."markets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."cart_coupons" ADD CONSTRAINT "cart_coupons_cart_id_carts_id_fk" FOREIGN KEY ("cart_id") REFERENCES "orders"."carts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."cart_coupons" ADD CONSTRAINT "cart_coupons_code_coupons_code_fk" FOREIGN KEY ("code") REFERENCES "orders"."coupons"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."cart_lines" ADD CONSTRAINT "cart_lines_cart_id_carts_id_fk" FOREIGN KEY ("cart_id") REFERENCES "orders"."carts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."cart_lines" ADD CONSTRAINT "cart_lines_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."carts" ADD CONSTRAINT "carts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."coupons" ADD CONSTRAINT "coupons_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "orders"."promotions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."fulfilment_lines" ADD CONSTRAINT "fulfilment_lines_fulfilment_id_fulfilments_id_fk" FOREIGN KEY ("fulfilment_id") REFERENCES "orders"."fulfilments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."fulfilment_lines" ADD CONSTRAINT "fulfilment_lines_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "orders"."order_lines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."fulfilments" ADD CONSTRAINT "fulfilments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_events" ADD CONSTRAINT "order_events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_taxes" ADD CONSTRAINT "order_taxes_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."return_lines" ADD CONSTRAINT "return_lines_return_id_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "orders"."returns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."return_lines" ADD CONSTRAINT "return_lines_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "orders"."order_lines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."returns" ADD CONSTRAINT "returns_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipping_methods" ADD CONSTRAINT "shipping_methods_zone_id_shipping_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "orders"."shipping_zones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipping_rates" ADD CONSTRAINT "shipping_rates_method_id_shipping_methods_id_fk" FOREIGN KEY ("method_id") REFERENCES "orders"."shipping_methods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipping_zone_countries" ADD CONSTRAINT "shipping_zone_countries_zone_id_shipping_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "orders"."shipping_zones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users"."addresses" ADD CONSTRAINT "addresses_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users"."consents" ADD CONSTRAINT "consents_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users"."privacy_requests" ADD CONSTRAINT "privacy_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users"."profiles" ADD CONSTRAINT "profiles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_created_at_index" ON "admin"."audit_log" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "audit_log_entity_entity_id_created_at_index" ON "admin"."audit_log" USING btree ("entity","entity_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_log_account_id_index" ON "admin"."audit_log" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "admin"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "mails_created_at_id_index" ON "admin"."mails" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "staff_role_id_index" ON "admin"."staff" USING btree ("role_id");--> statement-breakpoint
CREATE INDEX "one_time_tokens_account_id_purpose_index" ON "auth"."one_time_tokens" USING btree ("account_id","purpose");--> statement-breakpoint
CREATE INDEX "one_time_tokens_expires_at_index" ON "auth"."one_time_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkeys_account_id_index" ON "auth"."passkeys" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "provider_accounts_account_id_index" ON "auth"."provider_accounts" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_account_id_index" ON "auth"."recovery_codes" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "refresh_tokens_session_id_index" ON "auth"."refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "security_events_account_id_created_at_index" ON "auth"."security_events" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "sessions_account_id_created_at_index" ON "auth"."sessions" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "auth"."sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "categories_parent_id_position_index" ON "catalog"."categories" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "collection_products_product_id_index" ON "catalog"."collection_products" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "collection_translations_locale_slug_index" ON "catalog"."collection_translations" USING btree ("locale","slug");--> statement-breakpoint
CREATE INDEX "price_changes_variant_id_currency_created_at_index" ON "catalog"."price_changes" USING btree ("variant_id","currency","created_at");--> statement-breakpoint
CREATE INDEX "prices_currency_amount_index" ON "catalog"."prices" USING btree ("currency","amount");--> statement-breakpoint
CREATE INDEX "product_categories_product_id_index" ON "catalog"."product_categories" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "product_categories_category_id_position_product_id_index" ON "catalog"."product_categories" USING btree ("category_id","position","product_id");--> statement-breakpoint
CREATE INDEX "product_media_product_id_position_index" ON "catalog"."product_media" USING btree ("product_id","position");--> statement-breakpoint
CREATE INDEX "product_media_media_id_index" ON "catalog"."product_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "product_media_value_id_index" ON "catalog"."product_media" USING btree ("value_id");--> statement-breakpoint
CREATE INDEX "product_options_option_id_index" ON "catalog"."product_options" USING btree ("option_id");--> statement-breakpoint
CREATE INDEX "products_status_published_at_id_index" ON "catalog"."products" USING btree ("status","published_at","id");--> statement-breakpoint
CREATE INDEX "products_maker_id_index" ON "catalog"."products" USING btree ("maker_id");--> statement-breakpoint
CREATE INDEX "products_primary_category_id_index" ON "catalog"."products" USING btree ("primary_category_id");--> statement-breakpoint
CREATE INDEX "related_products_related_id_index" ON "catalog"."related_products" USING btree ("related_id");--> statement-breakpoint
CREATE INDEX "reservations_variant_id_index" ON "catalog"."reservations" USING btree ("variant_id");--> statement-breakpoint
CREATE INDEX "reservations_warehouse_id_index" ON "catalog"."reservations" USING btree ("warehouse_id");--> statement-breakpoint
CREATE INDEX "open_reservations" ON "catalog"."reservations" USING btree ("expires_at") WHERE "catalog"."reservations"."status" = 'open';--> statement-breakpoint
CREATE INDEX "search_documents_locale_index" ON "catalog"."search_documents" USING btree ("locale");--> statement-breakpoint
CREATE INDEX "search_documents_document" ON "catalog"."search_documents" USING gin ("document");--> statement-breakpoint
CREATE INDEX "search_documents_plain" ON "catalog"."search_documents" USING gin ("plain" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "slug_redirects_entity_id_index" ON "catalog"."slug_redirects" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "stock_levels_warehouse_id_index" ON "catalog"."stock_levels" USING btree ("warehouse_id");--> statement-breakpoint
CREATE INDEX "stock_movements_variant_id_warehouse_id_created_at_index" ON "catalog"."stock_movements" USING btree ("variant_id","warehouse_id","created_at");--> statement-breakpoint
CREATE INDEX "stock_movements_order_id_index" ON "catalog"."stock_movements" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "stock_movements_warehouse_id_index" ON "catalog"."stock_movements" USING btree ("warehouse_id");--> statement-breakpoint
CREATE INDEX "variant_values_value_id_index" ON "catalog"."variant_values" USING btree ("value_id");--> statement-breakpoint
CREATE INDEX "variants_product_id_position_index" ON "catalog"."variants" USING btree ("product_id","position");--> statement-breakpoint
CREATE INDEX "warehouse_markets_warehouse_id_index" ON "catalog"."warehouse_markets" USING btree ("warehouse_id");--> statement-breakpoint
CREATE INDEX "market_countries_market_id_index" ON "localization"."market_countries" USING btree ("market_id");--> statement-breakpoint
CREATE INDEX "markets_currency_index" ON "localization"."markets" USING btree ("currency");--> statement-breakpoint
CREATE INDEX "cart_coupons_code_index" ON "orders"."cart_coupons" USING btree ("code");--> statement-breakpoint
CREATE INDEX "cart_lines_variant_id_index" ON "orders"."cart_lines" USING btree ("variant_id");--> statement-breakpoint
CREATE INDEX "carts_account_id_index" ON "orders"."carts" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "carts_updated_at_index" ON "orders"."carts" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "coupons_promotion_id_index" ON "orders"."coupons" USING btree ("promotion_id");--> statement-breakpoint
CREATE INDEX "fulfilment_lines_order_line_id_index" ON "orders"."fulfilment_lines" USING btree ("order_line_id");--> statement-breakpoint
CREATE INDEX "fulfilments_order_id_index" ON "orders"."fulfilments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "fulfilments_warehouse_id_index" ON "orders"."fulfilments" USING btree ("warehouse_id");--> statement-breakpoint
CREATE INDEX "order_events_order_id_created_at_index" ON "orders"."order_events" USING btree ("order_id","created_at");--> statement-breakpoint
CREATE INDEX "order_lines_variant_id_index" ON "orders"."order_lines" USING btree ("variant_id");--> statement-breakpoint
CREATE INDEX "orders_placed_at_id_index" ON "orders"."orders" USING btree ("placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_status_placed_at_id_index" ON "orders"."orders" USING btree ("status","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_account_id_placed_at_index" ON "orders"."orders" USING btree ("account_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_email_index" ON "orders"."orders" USING btree ("email");--> statement-breakpoint
CREATE INDEX "return_lines_order_line_id_index" ON "orders"."return_lines" USING btree ("order_line_id");--> statement-breakpoint
CREATE INDEX "returns_order_id_index" ON "orders"."returns" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "shipping_zone_countries_zone_id_index" ON "orders"."shipping_zone_countries" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "tax_rates_country_tax_class_valid_from_index" ON "orders"."tax_rates" USING btree ("country","tax_class","valid_from");--> statement-breakpoint
CREATE INDEX "gateway_events_processed_at_received_at_index" ON "payments"."gateway_events" USING btree ("processed_at","received_at");--> statement-breakpoint
CREATE INDEX "payments_order_id_created_at_index" ON "payments"."payments" USING btree ("order_id","created_at");--> statement-breakpoint
CREATE INDEX "refunds_payment_id_index" ON "payments"."refunds" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "addresses_account_id_created_at_index" ON "users"."addresses" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_primary_billing" ON "users"."addresses" USING btree ("account_id") WHERE "users"."addresses"."primary_billing";--> statement-breakpoint
CREATE UNIQUE INDEX "one_primary_shipping" ON "users"."addresses" USING btree ("account_id") WHERE "users"."addresses"."primary_shipping";--> statement-breakpoint
CREATE INDEX "consents_account_id_purpose_created_at_index" ON "users"."consents" USING btree ("account_id","purpose","created_at");--> statement-breakpoint
CREATE INDEX "privacy_requests_account_id_index" ON "users"."privacy_requests" USING btree ("account_id");