import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ScarceVariant } from '@/lib/admin/stock'
import type { Locale } from '@/lib/i18n/locales'

export async function ScarcePieces({ pieces, locale }: { pieces: ScarceVariant[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.overview' })
  return (
    <section className="panel open" aria-labelledby="scarce">
      <header>
        <h2 id="scarce">{t('scarce')}</h2>
        <p className="soft">{t('scarceNote')}</p>
      </header>
      {pieces.length === 0 ? (
        <p className="empty-s soft">{t('noneScarce')}</p>
      ) : (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('piece')}</th>
              <th scope="col">{t('sku')}</th>
              <th scope="col" className="r">
                {t('free')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pieces.map(({ productId, sku, name, available }) => (
              <tr key={sku}>
                <th scope="row">
                  <Link href={`/admin/products/${productId}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                <td className="soft mono">{sku}</td>
                <td className={available > 0 ? 'r num' : 'r num down'}>{available > 0 ? available : t('gone')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
