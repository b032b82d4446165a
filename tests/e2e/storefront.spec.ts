import { expect, test } from '@playwright/test'
import { openProduct, shoppers, signInAsOwner, word } from './shopper'

test('the language switcher keeps the page and translates its slug', async ({ page }) => {
  await page.goto('/en/usd/products/shoulder-vase')
  const link = page.locator('footer a[href="/de/eur/products/schultervase"]')
  await expect(link).toBeVisible()
  await link.click()
  await expect(page).toHaveURL(/\/de\/eur\/products\/schultervase$/)
  await expect(page.locator('h1')).toHaveText('Schultervase')
})

test('the front door remembers the place a visitor chose', async ({ page }) => {
  await page.goto('/en/usd')
  await page.locator('footer a[href="/de/eur"]').click()
  await expect(page).toHaveURL(/\/de\/eur$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/de\/eur$/)
})

test('a static page runs under its policy: scripts work, and the header knows the cart', async ({ page }) => {
  const blocked: string[] = []
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && blocked.push(message.text()))
  const [english] = shoppers
  if (!english) return
  await openProduct(page, english)
  await page.reload()
  await page
    .locator('form button[type=submit]')
    .filter({ hasText: word('en', 'product.add') })
    .click()
  await expect(page.locator('header .count')).toHaveText('1')
  await page.goto('/en/usd')
  await expect(page.locator('header .count')).toHaveText('1')
  expect(blocked).toEqual([])
})

test('a price saved in the admin is on the page, in the structured data and in the cart on the next request', async ({
  page,
  context,
  request,
}, { project }) => {
  const currency = project.name === 'phone' ? 'PLN' : 'BRL'
  const admin = await signInAsOwner(context)
  const login = await request.post('/api/v1/auth/login', {
    data: { email: 'owner@example.com', password: process.env.DEMO_OWNER_PASSWORD },
  })
  const headers = { authorization: `Bearer ${(await login.json()).accessToken}` }
  const path = `/en/${currency.toLowerCase()}/products/ball-hook`
  await page.goto(path)
  const { items } = await (await request.get('/api/v1/admin/products?q=MER-HOOK', { headers })).json()
  const product = await (await request.get(`/api/v1/admin/products/${items[0].id}`, { headers })).json()
  for (const { id } of product.variants) {
    const saved = await request.put(`/api/v1/admin/variants/${id}/prices/${currency}`, {
      headers,
      data: { amount: '98765' },
    })
    expect(saved.ok()).toBe(true)
  }
  await page.reload()
  await expect(page.locator('.price').first()).toContainText('987.65')
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(data.join()).toContain('987.65')
  await page
    .locator('form button[type=submit]')
    .filter({ hasText: word('en', 'product.add') })
    .click()
  await page
    .locator('a')
    .filter({ hasText: word('en', 'product.openCart') })
    .click()
  await expect(page.locator('main')).toContainText('987.65')
  await admin.close()
})
