/** What a role may allow. `*` in a role is all of them. */
export type Permission =
  | 'overview.read'
  | 'orders.read'
  | 'orders.write'
  | 'products.read'
  | 'products.write'
  | 'prices.write'
  | 'stock.write'
  | 'mails.read'
