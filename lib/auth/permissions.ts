/** What a role may allow. `*` in a role is all of them. */
export const permissions = [
  'overview.read',
  'orders.read',
  'orders.write',
  'products.read',
  'products.write',
  'prices.write',
  'stock.write',
  'mails.read',
] as const
export type Permission = (typeof permissions)[number]
