import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { mailedLink } from '../http/mailbox'
import { api } from '../http/shop'
import { word } from './shopper'

const password = 'a lamp, a jug and a stool'
const someone = (kind: string) => `${kind}-${test.info().project.name}@example.com`
const say = (key: string, locale = 'en') => word(locale, `account.${key}`)
const press = (page: Page, text: string) => page.locator('button:visible', { hasText: text }).first().click()

/** The same shop in two directions of writing. */
const shops = [
  { locale: 'en', home: '/en/usd' },
  { locale: 'ar', home: '/ar/kwd' },
]

for (const { locale, home } of shops) {
  test(`${locale}: a newcomer comes from Google, and again, to the page they wanted`, async ({ page }) => {
    for (const _ of ['first', 'again']) {
      await page.goto(`${home}/account/profile`)
      await by(page, 'Google', someone(`newcomer-${locale}`), locale)
      await expect(page).toHaveURL(new RegExp(`${home}/account/profile$`))
      await expect(page.locator('h1:visible')).toHaveText(say('profile.title', locale))
      await page.context().clearCookies()
    }
  })
}

test('Apple and Microsoft send their people, too, and one address is one account', async ({ page }) => {
  for (const [name, email] of [
    ['Apple', someone('apple')],
    ['Microsoft', someone('microsoft')],
  ] as const) {
    await page.goto('/en/usd/sign-in')
    await by(page, name, email)
    await expect(page).toHaveURL(/\/en\/usd\/account$/)
    await page.goto('/en/usd/account/security')
    await expect(page.locator('main:visible')).toContainText(email)
    await page.context().clearCookies()
  }
})

for (const { locale, home } of shops)
  test(`${locale}: a known address is linked, without a word of the password, and can be unlinked`, async ({
    page,
  }) => {
    const email = someone(`known-${locale}`)
    await confirmed(email)
    await page.goto(`${home}/sign-in`)
    await by(page, 'Google', email, locale)
    await expect(page).toHaveURL(new RegExp(`${home}/account$`))
    await page.goto(`${home}/account/security`)
    const linked = page.locator('section:visible', { has: page.locator('#providers-title') })
    await expect(linked).toContainText('Google')
    await linked.locator('button').click()
    await expect(linked).toBeHidden()
    expect((await api('POST', '/auth/login', { email, password })).status).toBe(200)
  })

test('an account that a stranger made with the address is nothing to them afterwards', async ({ page }) => {
  const email = someone('claimed')
  await api('POST', '/auth/register', { email, password, name: 'A stranger', locale: 'en' })
  const { body } = await api('POST', '/auth/login', { email, password })
  await page.goto('/en/usd/sign-in')
  await by(page, 'Google', email)
  await expect(page).toHaveURL(/\/en\/usd\/account$/)
  await expect(page.locator('main:visible')).not.toContainText('A stranger')
  expect((await api('GET', '/me', undefined, { authorization: `Bearer ${body.accessToken}` })).status).toBe(401)
  expect((await api('POST', '/auth/login', { email, password })).status).toBe(401)
  // There is no password: one can be chosen by mail, and nothing that needs one is offered.
  await page.goto('/en/usd/account/security')
  await expect(page.locator('[name=currentPassword]:visible')).toHaveCount(0)
  await press(page, say('forgot.submit'))
  await page.goto(await mailedLink(email, '/reset-password'))
  await page.locator('[name=password]:visible').fill(password)
  await press(page, say('reset.submit'))
  await expect(page).toHaveURL(/done=reset$/)
})

for (const { locale, home } of shops)
  test(`${locale}: the second factor is asked for, also of who comes from Google`, async ({ page }) => {
    const email = someone(`guarded-${locale}`)
    await confirmed(email)
    await page.goto(`${home}/sign-in`)
    await by(page, 'Google', email, locale)
    await expect(page).toHaveURL(new RegExp(`${home}/account$`))
    await page.goto(`${home}/account/security`)
    await press(page, say('two-factor.start', locale))
    const key = (await page.locator('.secret-key:visible').textContent()) ?? ''
    const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(/\s/g, '')) })
    await page.locator('[name=code]:visible').fill(totp.generate())
    await press(page, say('two-factor.confirm', locale))
    await expect(page.locator('.recovery-codes:visible')).toBeVisible()
    const [recovery = ''] = await page.locator('.recovery-codes:visible li').allInnerTexts()

    await page.context().clearCookies()
    await page.goto(`${home}/account/addresses`)
    await by(page, 'Google', email, locale)
    await expect(page.locator('h2:visible')).toHaveText(say('two-factor.step', locale))
    await page.locator('[name=code]:visible').fill(recovery)
    await press(page, say('two-factor.step-submit', locale))
    await expect(page).toHaveURL(new RegExp(`${home}/account/addresses$`))
  })

test('an address that the provider does not vouch for opens nothing', async ({ page }) => {
  await page.goto('/en/usd/sign-in')
  await by(page, 'Google', someone('unconfirmed'))
  await expect(page.locator('[role=alert]:visible').first()).toHaveText(say('sign-in.provider-address'))
  await page.goto('/en/usd/account')
  await expect(page.locator('h1:visible')).toHaveText(say('sign-in.title'))
})

test('without JavaScript it works as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/usd/sign-in')
  await by(page, 'Google', someone('other'))
  await expect(page).toHaveURL(/\/en\/usd\/account$/)
  await context.close()
})

test('a return that nobody asked for says so on the sign-in page', async ({ page }) => {
  for (const query of ['?code=made-up&state=made-up', '?error=access_denied']) {
    await page.goto(`/api/auth/callback/google${query}`)
    await expect(page).toHaveURL(/\/en\/usd\/sign-in\?problem=provider/)
    await expect(page.locator('[role=alert]:visible').first()).toHaveText(say('sign-in.provider'))
  }
})

/** Through the provider's own page, where the visitor says who they are. */
async function by(page: Page, provider: string, email: string, locale = 'en'): Promise<void> {
  await press(page, say('providers.sign-in', locale).replace('{provider}', provider))
  await page.locator('button', { hasText: email }).first().click()
}

async function confirmed(email: string): Promise<void> {
  await api('POST', '/auth/register', { email, password, name: 'Ada Byron', locale: 'en' })
  const token = new URL(await mailedLink(email, '/verify-email')).searchParams.get('token')
  expect((await api('POST', '/auth/verify-email', { token })).status).toBe(204)
}
