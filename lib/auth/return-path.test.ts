import { expect, test } from 'vitest'
import { returnPath, shopReturnPath } from './return-path'

test.each([
  ['/admin/orders?q=a', '/admin/orders?q=a'],
  ['/admin', '/admin'],
])('goes back to %s', (wanted, path) => expect(returnPath(wanted)).toBe(path))

test.each([
  'https://evil.example/admin',
  '//evil.example/admin',
  '/\\evil.example/admin',
  '/\t/evil.example/admin',
  '/admin/../de/eur',
  '/administrator',
  '/admin/sign-in',
  'javascript:alert(1)',
  'http://own.invalid:80@evil.example/admin',
  undefined,
  null,
])('never leaves the admin for %s', (wanted) => expect(returnPath(wanted)).toBe('/admin'))

test.each([
  ['/de/eur/checkout', '/de/eur/checkout'],
  ['/ar/kwd/account/orders?cursor=1', '/ar/kwd/account/orders?cursor=1'],
  ['/de/eur/sign-in', '/home'],
  ['/admin', '/home'],
  ['/xx/eur', '/home'],
  ['//evil.example/de/eur', '/home'],
  ['https://evil.example/de/eur', '/home'],
  ['/\\evil.example/de/eur', '/home'],
  [null, '/home'],
])('the shop goes back to %s only when it is its own', (wanted, path) =>
  expect(shopReturnPath(wanted, '/home')).toBe(path),
)
