/** Every tag of the page cache. Ids and slugs only: tags are stored in plain text. */
export const tags = {
  product: (id: string) => `product:${id}`,
  /** A slug's own tag also covers "there is no such product". */
  productSlug: (locale: string, slug: string) => `product-slug:${locale}:${slug}`,
  category: (id: string) => `category:${id}`,
  /** Names, slugs and order of all categories: the menu and the breadcrumbs. */
  categories: 'categories',
  /** Which products exist and are published: home, listings, sitemaps. */
  products: 'products',
  pages: 'pages',
  /** Never changes: it marks the page that is sent with status 404. */
  missing: 'missing',
  markets: 'markets',
  shipping: 'shipping',
  settings: 'settings',
}
