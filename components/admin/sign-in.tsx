import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { env } from '@/lib/env'
import { Mark } from './mark'
import { SignInForm } from './sign-in-form'

/** `code` is why an attempt outside this page's own form was refused. */
export async function SignIn({ next, code }: { next: string; code: string | null }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'auth.signIn' })
  const shop = await getTranslations({ locale, namespace: 'shop' })
  return (
    <main className="door">
      <div className="door-inner">
        <p className="brand">
          <Mark />
          <span>{shop('name')}</span>
        </p>
        <div>
          <h1>{t('title')}</h1>
          <p className="soft">{t('intro', { shop: shop('name') })}</p>
        </div>
        <SignInForm next={next} code={code} />
        {env.DEMO_MODE && <p className="demo">{t('demo', { email: 'owner@example.com', file: '.data/demo-owner' })}</p>}
      </div>
    </main>
  )
}
