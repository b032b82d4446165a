import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openProduct, shoppers, word } from './shopper'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const shopper of shoppers.filter(({ locale }) => locale === 'en' || locale === 'ar')) {
      test(`WCAG 2.2 AA in ${shopper.locale}: home, category, product, search, cart, checkout, 404, sign-in`, async ({
        page,
      }) => {
        test.setTimeout(180_000)
        const { locale, currency } = shopper
        const check = async () => {
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
            .analyze()
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
        await page.goto(`/${locale}/${currency}`)
        await check()
        await page.locator('header nav a[href*="/categories/"]').first().click()
        await expect(page.locator('main .card-name').first()).toBeVisible()
        await check()
        await openProduct(page, shopper)
        await check()
        await page
          .locator('form button[type=submit]')
          .filter({ hasText: word(locale, 'product.add') })
          .click()
        await expect(page.locator('[role=status]').filter({ hasText: word(locale, 'product.added') })).toBeVisible()
        for (const path of ['/search?q=vase', '/cart', '/checkout', '/no-such-page', '/sign-in', '/register']) {
          await page.goto(`/${locale}/${currency}${path}`)
          await check()
        }
      })
    }
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

async function tabTo(page: import('@playwright/test').Page, selector: string) {
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
