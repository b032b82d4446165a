import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { startInstance } from '../http/instance'
import { mailedLink } from '../http/mailbox'
import { cookieOf, registered } from '../http/people'
import { word } from './shopper'

const first = 'a lamp, a jug and a stool'
const second = 'two jugs and no stool at all'
const freshEmail = (name: string) => `${name}-${Date.now()}-${test.info().project.name}@example.com`
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:visible`)
const press = (page: Page, text: string) => page.locator('button:visible', { hasText: text }).first().click()

const places = [
  { locale: 'en', currency: 'usd', country: 'DE', name: 'Ada Byron' },
  { locale: 'ar', currency: 'kwd', country: 'DE', name: 'فاطمة الصباح' },
]

/** The same shop in two directions of writing. */
const shops = places.map(({ locale, currency }) => ({
  locale,
  home: `/${locale}/${currency}`,
  say: (key: string) => word(locale, `account.${key}`),
}))

for (const { locale, currency, country, name } of places) {
  const home = `/${locale}/${currency}`
  const say = (key: string) => word(locale, `account.${key}`)

  test(`${locale}: registering, confirming, signing in, keeping an address`, async ({ page }) => {
    const email = freshEmail(`new-${locale}`)
    await register(page, home, { email, name, submit: say('register.submit') })
    await expect(page.locator('main:visible')).toContainText(email)
    await page.goto(await mailedLink(email, '/verify-email'))
    await press(page, say('verify.submit'))
    await expect(page).toHaveURL(new RegExp(`${home}/sign-in\\?done=verified$`))

    await page.goto(`${home}/account/addresses/new`)
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await expect(page).toHaveURL(new RegExp(`${home}/account/addresses/new$`))
    await field(page, 'address.country').selectOption(country)
    if (!(await field(page, 'address.postcode').isVisible())) await press(page, word(locale, 'checkout.change-country'))
    await field(page, 'address.name').fill(name)
    await field(page, 'address.line1').fill('Torstraße 1')
    await field(page, 'address.locality').fill('Berlin')
    await field(page, 'address.postcode').fill('1')
    await press(page, say('addresses.save'))
    await expect(page.locator('#address-postcode-error:visible')).toBeVisible()
    await expect(field(page, 'address.line1')).toHaveValue('Torstraße 1')
    await field(page, 'address.postcode').fill('10119')
    await press(page, say('addresses.save'))
    await expect(page.locator('.address-list:visible')).toContainText('10119')
  })

  test(`${locale}: a forgotten password, a changed one, and another device`, async ({ page, browser }) => {
    const email = freshEmail(`lost-${locale}`)
    await register(page, home, { email, name, submit: say('register.submit') })
    await confirm(page, email, say('verify.submit'))

    await page.goto(`${home}/forgot-password`)
    await field(page, 'email').fill(email)
    await press(page, say('forgot.submit'))
    await page.goto(await mailedLink(email, '/reset-password'))
    await field(page, 'password').fill('password')
    await press(page, say('reset.submit'))
    await expect(page.locator('#password-error:visible')).toHaveText(say('problem.common-password'))
    await field(page, 'password').fill(second)
    await press(page, say('reset.submit'))
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await expect(page.locator('.notice[role=alert]:visible')).toHaveText(say('errors.wrong-credentials'))
    await expect(field(page, 'email')).toHaveValue(email)
    await field(page, 'password').fill(second)
    await press(page, say('sign-in.submit'))
    await expect(page).toHaveURL(new RegExp(`${home}/account$`))

    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(`${home}/sign-in`)
    await signIn(elsewhere, { email, password: second, submit: say('sign-in.submit') })
    await expect(elsewhere).toHaveURL(new RegExp(`${home}/account$`))
    await page.goto(`${home}/account/security`)
    await press(page, say('security.others'))
    await expect(page.locator('.notice[role=status]:visible')).toHaveText(say('security.ended'))
    await elsewhere.reload()
    await expect(elsewhere.locator('h1:visible')).toHaveText(say('sign-in.title'))
    await elsewhere.context().close()

    await press(page, say('sign-out'))
    await expect(page).toHaveURL(new RegExp(`${home}$`))
    await page.goto(`${home}/account`)
    await expect(page.locator('h1:visible')).toHaveText(say('sign-in.title'))
  })
}

for (const { locale, home, say } of shops)
  test(`${locale}: a change of address is confirmed by the new mailbox, undone by the old one, and the account then deleted`, async ({
    page,
  }) => {
    const [email, thief] = [freshEmail('owner'), freshEmail('thief')]
    await register(page, home, { email, name: 'Ada Byron', submit: say('register.submit') })
    await page.goto(await mailedLink(email, '/verify-email'))
    await press(page, say('verify.submit'))
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await expect(page).toHaveURL(/\/account$/)

    await page.goto(`${home}/account/security`)
    const form = page.locator('form:visible', { has: page.locator('[name="email"]:not([hidden])') })
    await form.locator('[name="email"]').fill(thief)
    await form.locator('[name="currentPassword"]').fill('not the password')
    await form.locator('button').click()
    await expect(form.locator('.error')).toHaveText(say('problem.wrong-password'))
    await form.locator('[name="currentPassword"]').fill(first)
    await form.locator('button').click()
    await expect(page.locator('.notice[role=status]:visible')).toContainText(thief)
    await page.goto(await mailedLink(thief, '/change-email'))
    await press(page, say('change-email.submit'))
    await expect(page.locator('[role=status]:visible')).toContainText(say('change-email.done'))

    await page.goto(await mailedLink(email, '/undo-email'))
    await press(page, say('undo-email.submit'))
    await expect(page.locator('[role=status]:visible')).toContainText(say('undo-email.done'))
    await page.goto(await mailedLink(email, '/reset-password'))
    await field(page, 'password').fill(second)
    await press(page, say('reset.submit'))
    await signIn(page, { email, password: second, submit: say('sign-in.submit') })
    await expect(page).toHaveURL(/\/account$/)

    await page.goto(`${home}/account/privacy`)
    const download = page.waitForEvent('download')
    await press(page, say('privacy.export-submit'))
    expect((await download).suggestedFilename()).toBe('meridian-data.json')
    await field(page, 'currentPassword').fill(second)
    await press(page, say('privacy.erase-submit'))
    await expect(page.locator('.error:visible')).toHaveText(say('privacy.need-sure'))
    await field(page, 'currentPassword').fill(second)
    await page.locator('[name="sure"]:visible').check()
    await press(page, say('privacy.erase-submit'))
    await expect(page.locator('h1:visible')).toHaveText(say('privacy.erased'))
    await page.goto(`${home}/account`)
    await expect(page.locator('h1:visible')).toHaveText(say('sign-in.title'))
  })

for (const { locale, home, say } of shops)
  test(`${locale}: a second factor is set up, asked for, and replaced by a recovery code`, async ({ page }) => {
    const email = freshEmail('careful')
    await register(page, home, { email, name: 'Ada Byron', submit: say('register.submit') })
    await confirm(page, email, say('verify.submit'))
    await page.goto(`${home}/account/security`)
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await press(page, say('two-factor.start'))
    await expect(page).toHaveURL(/two-factor$/)
    await expect(page.locator('.qr:visible')).toBeVisible()
    const key = (await page.locator('.secret-key:visible').textContent()) ?? ''
    const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) })
    await field(page, 'code').fill('000000')
    await press(page, say('two-factor.confirm'))
    await expect(page.locator('.notice[role=alert]:visible')).toHaveText(say('errors.wrong-code'))
    await field(page, 'code').fill(totp.generate())
    await press(page, say('two-factor.confirm'))
    await expect(page.locator('.recovery-codes:visible li')).toHaveCount(10)
    const recovery = (await page.locator('.recovery-codes:visible li').first().textContent()) ?? ''

    await page.goto(`${home}/account/security`)
    await press(page, say('sign-out'))
    await expect(page).toHaveURL(new RegExp(`${home}$`))
    await page.goto(`${home}/sign-in`)
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await expect(field(page, 'code')).toHaveAttribute('autocomplete', 'one-time-code')
    await field(page, 'code').fill('aaaaa-aaaaa')
    await press(page, say('two-factor.step-submit'))
    await expect(page.locator('.notice[role=alert]:visible')).toHaveText(say('errors.wrong-code'))
    await field(page, 'code').fill(recovery)
    await press(page, say('two-factor.step-submit'))
    await expect(page).toHaveURL(/\/account$/)
  })

for (const { locale, home, say } of shops)
  test(`${locale}: a passkey is added, signs in without a word, and is removed`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    const email = freshEmail('keyholder')
    await register(page, home, { email, name: 'Ada Byron', submit: say('register.submit') })
    await confirm(page, email, say('verify.submit'))
    await page.goto(`${home}/account/security`)
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    const keys = page.locator('section:visible', { has: page.locator('#passkeys-title') })
    await keys.locator('[name="currentPassword"]').fill('not the password')
    await keys.getByText(say('passkeys.add')).click()
    await expect(keys.locator('.error').first()).toHaveText(say('problem.wrong-password'))
    await keys.locator('[name="currentPassword"]').fill(first)
    await keys.getByText(say('passkeys.add')).click()
    await expect(keys).toContainText(say('passkeys.added'))
    await expect(keys).toContainText(say('passkeys.unused'))

    await press(page, say('sign-out'))
    await expect(page).toHaveURL(new RegExp(`${home}$`))
    await page.goto(`${home}/account/security`)
    await press(page, say('passkeys.sign-in'))
    await expect(page.locator('#passkeys-title:visible')).toBeVisible()
    await expect(page).toHaveURL(/\/account\/security$/)
    await press(page, say('passkeys.remove'))
    await expect(page.locator('section:visible', { has: page.locator('#passkeys-title') })).not.toContainText(
      say('passkeys.remove'),
    )
    await press(page, say('sign-out'))
    await expect(page).toHaveURL(new RegExp(`${home}$`))
    await page.goto(`${home}/sign-in`)
    await press(page, say('passkeys.sign-in'))
    await expect(page.locator('.error:visible')).toHaveText(say('passkeys.failed'))
  })

for (const { locale, home, say } of shops)
  test(`${locale}: who is kept out by a stranger’s guesses comes in by the mailed link`, async ({ page, browser }) => {
    const email = freshEmail('besieged')
    await register(page, home, { email, name: 'Ada Byron', submit: say('register.submit') })
    await confirm(page, email, say('verify.submit'))
    await guessFromEverywhere(email)

    // A device that the account has never been opened from.
    const abroad = await (await browser.newContext()).newPage()
    await abroad.goto(`${home}/sign-in`)
    await signIn(abroad, { email, password: first, submit: say('sign-in.submit') })
    await expect(abroad.locator('.notice[role=alert]:visible')).toHaveText(say('errors.rate-limited'))
    await abroad.goto(await mailedLink(email, '/unlock'))
    await expect(abroad).toHaveURL(new RegExp(`${home}/unlock`))
    await press(abroad, say('unlock.submit'))
    await expect(abroad.locator('.notice[role=status]:visible')).toHaveText(say('sign-in.unlocked'))
    await signIn(abroad, { email, password: first, submit: say('sign-in.submit') })
    await expect(abroad).toHaveURL(new RegExp(`${home}/account$`))
    await abroad.context().close()
  })

test('a link that is not good says so, and where to get a new one', async ({ page }) => {
  for (const path of ['verify-email', 'change-email', 'undo-email', 'unlock']) {
    await page.goto(`/en/usd/${path}?token=${'A'.repeat(43)}`)
    await page.locator('main:visible form button').first().click()
    await expect(page.locator('.notice[role=alert]:visible')).toHaveText(word('en', 'account.errors.token-invalid'))
    await page.goto(`/en/usd/${path}`)
    await expect(page.locator('main:visible a[href="/en/usd/forgot-password"]')).toBeVisible()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one registers, confirms, signs in, and keeps an address', async ({ page }) => {
    const say = (key: string) => word('en', `account.${key}`)
    const email = freshEmail('plain')
    await register(page, '/en/usd', { email, name: 'Ada Byron', submit: say('register.submit') })
    await page.goto(await mailedLink(email, '/verify-email'))
    await press(page, say('verify.submit'))
    await signIn(page, { email, password: first, submit: say('sign-in.submit') })
    await expect(page).toHaveURL(/\/en\/usd\/account$/)
    await page.goto('/en/usd/account/addresses/new')
    await field(page, 'address.country').selectOption('DE')
    await press(page, word('en', 'checkout.change-country'))
    await field(page, 'address.line1').fill('Torstraße 1')
    await field(page, 'address.locality').fill('Berlin')
    await field(page, 'address.postcode').fill('10119')
    await press(page, say('addresses.save'))
    await expect(page.locator('.address-list')).toContainText('10119 Berlin')
  })
})

for (const { locale, currency } of places) {
  test(`${locale}: password managers know each field, and what is pasted stays`, async ({ page, context }) => {
    const home = `/${locale}/${currency}`
    const [current, fresh] = ['current-password', 'new-password']
    await page.goto(`${home}/register`)
    await expect(field(page, 'name')).toHaveAttribute('autocomplete', 'name')
    await expect(field(page, 'email')).toHaveAttribute('autocomplete', 'username')
    await expectPasswords(page, [fresh])
    await page.goto(`${home}/sign-in`)
    await expect(field(page, 'email')).toHaveAttribute('autocomplete', /^username/)
    await expectPasswords(page, [current])
    await page.goto(`${home}/reset-password?token=${'A'.repeat(43)}`)
    await expectPasswords(page, [fresh])
    const { email } = await registered()
    const session = /session=([^;]+)/.exec(await cookieOf(email))?.[1] ?? ''
    await context.addCookies([{ name: 'session', value: session, url: process.env.BASE_URL }])
    await page.goto(`${home}/account/security`)
    await expectPasswords(page, [current, fresh])
    await page.goto(`${home}/account/privacy`)
    await expectPasswords(page, [current])
  })
}

/** Every password field is one of these kinds, hides what is typed, and takes what is pasted. */
async function expectPasswords(page: Page, kinds: string[]) {
  const fields = await page.locator('[name$="assword" i]:visible').all()
  const found = await Promise.all(fields.map((each) => each.getAttribute('autocomplete')))
  expect([...new Set(found)].toSorted(), page.url()).toEqual(kinds)
  for (const each of fields) {
    await expect(each).toHaveAttribute('type', 'password')
    await each.focus()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      const pasted = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      if (document.activeElement?.dispatchEvent(pasted)) document.execCommand('insertText', false, text)
    }, first)
    await expect(each).toHaveValue(first)
  }
}

test('what is not one’s own, or not there, is a real 404', async ({ page }) => {
  const email = freshEmail('alone')
  await register(page, '/en/usd', { email, name: 'Ada Byron', submit: word('en', 'account.register.submit') })
  await page.goto('/en/usd/sign-in')
  await signIn(page, { email, password: first, submit: word('en', 'account.sign-in.submit') })
  await expect(page).toHaveURL(/\/account$/)
  const unknown = '0198c0de-0000-7000-8000-000000000000'
  for (const path of [`orders/${unknown}`, `addresses/${unknown}`, 'orders/made-up', 'nothing', 'orders/a/b'])
    expect((await page.request.get(`/en/usd/account/${path}`)).status(), path).toBe(404)
  for (const path of ['', '/orders', '/profile', '/addresses', '/security'])
    expect((await page.request.get(`/en/usd/account${path}`)).status(), path).toBe(200)
})

async function register(page: Page, home: string, who: { email: string; name: string; submit: string }) {
  await page.goto(`${home}/register`)
  await field(page, 'name').fill(who.name)
  await field(page, 'email').fill(who.email)
  await field(page, 'password').fill(first)
  await press(page, who.submit)
  await expect(page.locator('main:visible')).toContainText(who.email)
}

async function signIn(page: Page, who: { email: string; password: string; submit: string }) {
  await field(page, 'email').fill(who.email)
  await field(page, 'password').fill(who.password)
  await press(page, who.submit)
}

async function confirm(page: Page, email: string, submit: string): Promise<void> {
  await page.goto(await mailedLink(email, '/verify-email'))
  await press(page, submit)
  await expect(page).toHaveURL(/done=verified$/)
}

/** As many wrong passwords as strange devices have altogether, each from an address of its own. */
async function guessFromEverywhere(email: string): Promise<void> {
  const { origin, stop } = await startInstance({ TRUST_PROXY: '1' })
  const guess = async (n: number) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${n}` }
    const body = JSON.stringify({ email, password: 'not the password' })
    const answer = await fetch(`${origin}/api/v1/auth/login`, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    return answer.status
  }
  const codes = await Promise.all(Array.from({ length: 50 }, (_, n) => guess(n + 1)))
  codes.push(await guess(51))
  await stop()
  expect(codes).toEqual([...Array(50).fill(401), 429])
}
