import { expect, type Page, test } from '@playwright/test'
import { checkOut, openProduct, type Shopper, shoppers, signInAsOwner, word } from './shopper'

for (const shopper of shoppers) {
  test(`a guest buys in ${shopper.locale}/${shopper.currency}, and the merchant sees it`, async ({ page, browser }) => {
    await buy(page, shopper, await browser.newContext())
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a guest buys, and the merchant sees it', async ({ page, browser }) => {
    const german = shoppers.find(({ locale }) => locale === 'de')
    if (german) await buy(page, german, await browser.newContext({ javaScriptEnabled: true }))
  })

  test('a checkout with something missing says what, and keeps what was entered', async ({ page }) => {
    const english = shoppers.find(({ locale }) => locale === 'en')
    if (!english) throw new Error('Nobody speaks English')
    await openProduct(page, english)
    await page
      .locator('form button[type=submit]')
      .filter({ hasText: word('en', 'product.add') })
      .click()
    await page.goto('/en/usd/checkout')
    await page.locator('[name="email"]').fill('guest@example.com')
    await page.locator('[name="address.name"]').fill('Grace Hopper')
    await page.locator('button[name=intent][value=order]').click()
    await expect(page.locator('.notice')).toContainText(word('en', 'address.line1'))
    await expect(page.locator('[name="address.name"]')).toHaveValue('Grace Hopper')
  })
})

async function buy(page: Page, shopper: Shopper, merchant: Awaited<ReturnType<Page['context']>>) {
  const { locale, currency, money } = shopper
  const email = `guest-${locale}-${Date.now()}-${test.info().project.name}@example.com`
  const violations: string[] = []
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && violations.push(message.text()))

  await openProduct(page, shopper)
  const product = (await page.locator('h1').textContent()) ?? ''
  const before = await stockOf(merchant, product)
  expect(await page.context().cookies(), 'no cookie before the visitor acts').toEqual([])
  await page
    .locator('form button[type=submit]')
    .filter({ hasText: word(locale, 'product.add') })
    .click()
  const inCart = page
    .locator(`a[href="/${locale}/${currency}/cart"]`)
    .filter({ hasText: word(locale, 'product.openCart') })
  if (!/\/cart$/.test(page.url())) await inCart.click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/${currency}/cart$`))
  await expect(page.locator('main:visible')).toContainText(product)

  await page.locator(`a[href="/${locale}/${currency}/checkout"]`).click()
  await checkOut(page, shopper, email)
  const number = /MER-\d{6}-[0-9A-Z]{5}/.exec((await page.locator('main:visible').textContent()) ?? '')?.[0] ?? ''
  expect(number).not.toBe('')
  await expect(page.locator('main:visible .total').last()).toContainText(money)
  expect(violations).toEqual([])

  const admin = await signInAsOwner(merchant)
  await admin.goto(`/admin/orders?q=${number}`)
  await admin.locator('main:visible').getByText(number).first().click()
  await expect(admin.locator('main:visible')).toContainText(email)
  await expect(async () => {
    await admin.goto('/admin/outbox')
    await expect(admin.locator('main:visible')).toContainText(email, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  const subject = word(locale, 'mail.order-confirmation.subject').replace('{number}', number)
  await expect(admin.locator('main:visible')).toContainText(subject)
  expect(await stockOf(merchant, product)).toBe(before - 1)
  await merchant.close()
}

/** What can still be sold of a product, by the API. */
async function stockOf(merchant: Awaited<ReturnType<Page['context']>>, product: string): Promise<number> {
  const { request } = merchant
  const login = await request.post('/api/v1/auth/login', {
    data: { email: 'owner@example.com', password: process.env.DEMO_OWNER_PASSWORD },
  })
  const headers = { authorization: `Bearer ${(await login.json()).accessToken}` }
  const { items } = await (await request.get('/api/v1/admin/products?q=MER-MUG', { headers })).json()
  expect(items, product).toHaveLength(1)
  const { variants } = await (await request.get(`/api/v1/admin/products/${items[0].id}`, { headers })).json()
  const levels = variants.flatMap((variant: { stock: { onHand: number; reserved: number }[] }) => variant.stock)
  return levels.reduce(
    (sum: number, level: { onHand: number; reserved: number }) => sum + level.onHand - level.reserved,
    0,
  )
}
