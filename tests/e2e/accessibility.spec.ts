import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { as, confirmed, cookieOf } from '../http/people'
import { api, berlin, readyCart, variantsOf } from '../http/shop'
import { openProduct, shoppers, word } from './shopper'

/** By every rule of WCAG 2.2 AA, or by these alone. */
async function expectAccessible(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
      page.url(),
    )
    .toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${page.url()} is as wide as the screen`).toBeLessThanOrEqual(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const shopper of shoppers.filter(({ locale }) => locale === 'en' || locale === 'ar')) {
      test(`WCAG 2.2 AA in ${shopper.locale}: home, category, product, search, cart, checkout, 404, sign-in`, async ({
        page,
      }) => {
        test.setTimeout(180_000)
        const { locale, currency } = shopper
        await page.goto(`/${locale}/${currency}`)
        await expectAccessible(page)
        await page.locator('header nav a[href*="/categories/"]').first().click()
        await expect(page.locator('main .card-name').first()).toBeVisible()
        await expectAccessible(page)
        await openProduct(page, shopper)
        await expectAccessible(page)
        await page
          .locator('form button[type=submit]')
          .filter({ hasText: word(locale, 'product.add') })
          .click()
        await expect(page.locator('[role=status]').filter({ hasText: word(locale, 'product.added') })).toBeVisible()
        for (const path of ['/search?q=vase', '/cart', '/checkout', '/no-such-page', '/sign-in', '/register']) {
          await page.goto(`/${locale}/${currency}${path}`)
          await expectAccessible(page)
        }
      })
    }
  })
}

/** Somebody with an address and an order, and the pages that show them. */
async function signedInShopper(page: Page, name: string) {
  const { email, bearer } = await confirmed({ name })
  const made = await api('POST', '/me/addresses', { ...berlin.address, name }, as(bearer))
  const cartId = await readyCart((await variantsOf('studio-mug'))[0]?.id ?? '')
  const placed = await api('POST', '/orders', { cartId, paymentMethod: 'demo' }, as(bearer))
  expect([made.status, placed.status]).toEqual([201, 201])
  const cookie = await cookieOf(email)
  const value = cookie.slice(cookie.indexOf('session=') + 'session='.length).split(';')[0] ?? ''
  await page.context().addCookies([{ name: 'session', value, url: process.env.BASE_URL }])
  const own = [`orders/${placed.body.orderId ?? placed.body.id}`, `addresses/${made.body.id}`]
  return ['orders', 'addresses', 'addresses/new', 'profile', 'privacy', ...own, 'security']
}

for (const { locale, currency, address } of shoppers.filter((each) => each.locale === 'en' || each.locale === 'ar')) {
  test(`WCAG 2.2 AA in ${locale}: each page of the account, and of its links`, async ({ page, isMobile }) => {
    test.setTimeout(180_000)
    const [home, token] = [`/${locale}/${currency}`, `token=${'A'.repeat(43)}`]
    const check = async () => {
      await expectAccessible(page)
      if (!isMobile) return
      // Nothing but the colours differs, and those not by width.
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page, ['color-contrast'])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    // `verify-email` stands for all links with a button, `unlock` for one that is not good.
    for (const path of ['forgot-password', 'goodbye', 'unlock', `verify-email?${token}`, `reset-password?${token}`]) {
      await page.goto(`${home}/${path}`)
      await check()
    }
    const rooms = await signedInShopper(page, address.name ?? '')
    for (const path of ['account', 'sign-in', ...rooms.map((room) => `account/${room}`)]) {
      await page.goto(`${home}/${path}`)
      await check()
    }
    await page.locator('button:visible', { hasText: word(locale, 'account.two-factor.start') }).click()
    await expect(page.locator('.qr:visible')).toBeVisible()
    await check()
  })
}

test('a shopper with a keyboard alone reaches the product, the cart and the checkout', async ({ page }) => {
  await page.goto('/en/usd')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'main a[href*="/products/"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/products\//)
  await tabTo(page, 'form button[type=submit]')
  await page.keyboard.press('Enter')
  await tabTo(page, 'a[href="/en/usd/cart"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cart$/)
  await tabTo(page, 'a[href="/en/usd/checkout"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/checkout$/)
  await tabTo(page, '[name="email"]')
  await page.keyboard.type('keyboard@example.com')
  await tabTo(page, 'button[name=intent][value=order]')
  await page.keyboard.press('Enter')
  await expect(page.locator('.notice')).toBeFocused()
  await expect(page.locator('[name="email"]')).toHaveValue('keyboard@example.com')
})

async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    if (!reached) continue
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline, `${selector} shows its focus`).not.toBe('none')
    return
  }
  throw new Error(`Tab does not reach ${selector}`)
}
