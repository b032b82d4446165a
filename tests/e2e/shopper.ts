import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page } from '@playwright/test'

type Words = { [name: string]: string | Words }

/** A language's message as it is written; for messages without arguments. */
export function word(locale: string, key: string): string {
  const found = key
    .split('.')
    .reduce<string | Words | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), wordsOf(locale))
  if (typeof found !== 'string') throw new Error(`${locale} has no message ${key}`)
  return found
}

const wordsOf = (locale: string): Words => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

export type Shopper = {
  locale: string
  currency: string
  country: string
  address: Record<string, string>
  /** A part of how the total is written. */
  money: RegExp
}

export const shoppers: Shopper[] = [
  {
    locale: 'en',
    currency: 'usd',
    country: 'US',
    address: { name: 'Grace Hopper', line1: '1 Main Street', locality: 'Albany', region: 'NY', postcode: '12207' },
    money: /\$\d[\d,]*\.\d\d/,
  },
  {
    locale: 'de',
    currency: 'eur',
    country: 'DE',
    address: { name: 'Ada Byron', line1: 'Torstraße 1', postcode: '10119', locality: 'Berlin' },
    money: /\d[\d.]*,\d\d\s€/,
  },
  {
    locale: 'ar',
    currency: 'kwd',
    country: 'KW',
    address: { name: 'فاطمة الصباح', line1: 'شارع الخليج 5', locality: 'السالمية', postcode: '22001' },
    money: /\d[\d,]*\.\d{3}/,
  },
  {
    locale: 'ja',
    currency: 'jpy',
    country: 'JP',
    address: { name: '山田花子', postcode: '154-0023', region: '東京都', line1: '世田谷区若林1-2-3' },
    money: /[￥¥]\d[\d,]*/,
  },
]

/** From the home page to the product, by its links. */
export async function openProduct(page: Page, { locale, currency }: Shopper): Promise<void> {
  await page.goto(`/${locale}/${currency}`)
  await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
  await page.goto(`/${locale}/${currency}/search?q=MER-MUG-CELADON`)
  await page.locator('main .card-name a').first().click()
  await expect(page.locator('form button[type=submit]').filter({ hasText: word(locale, 'product.add') })).toBeVisible()
}

/** Fills the checkout and orders. Returns the address of the order's page. */
export async function checkOut(page: Page, { country, address }: Shopper, email: string): Promise<string> {
  await page.locator('[name="email"]').fill(email)
  if ((await page.locator('[name="address.country"]').inputValue()) !== country) {
    await page.locator('[name="address.country"]').selectOption(country)
    await page.locator('noscript button, button[name=intent][value=update]').first().dispatchEvent('click')
  }
  for (const [name, value] of Object.entries(address)) {
    const field = page.locator(`[name="address.${name}"]`)
    await expect(field).toBeVisible()
    const choice = await field.evaluate((element) => element.tagName === 'SELECT')
    if (!choice) await field.fill(value)
    else if (await field.locator(`option[value="${value}"]`).count()) await field.selectOption(value)
    else await field.selectOption({ label: value })
  }
  await page.locator('[name="paymentMethod"][value="demo"]').check()
  const button = page.locator('button[name=intent][value=order]')
  await expect(async () => {
    if (/\/orders\//.test(page.url())) return
    await button.click()
    await page.waitForURL(/\/orders\/[\w-]{20,}/, { timeout: 8000 })
  }).toPass({ timeout: 40_000 })
  return page.url()
}

export async function signInAsOwner(context: BrowserContext): Promise<Page> {
  const admin = await context.newPage()
  await admin.goto('/admin')
  await admin.locator('[name="email"]').fill('owner@example.com')
  await admin.locator('[name="password"]').fill(process.env.DEMO_OWNER_PASSWORD ?? '')
  await admin.locator('button[type=submit]').first().click()
  await expect(admin).not.toHaveURL(/sign-in/)
  await expect(admin.locator('h1:visible').first()).toBeVisible()
  return admin
}
