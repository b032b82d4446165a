import { expect, test } from 'vitest'
import { returnPath } from './return-path'

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
