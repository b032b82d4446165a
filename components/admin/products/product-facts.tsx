import { getTranslations } from 'next-intl/server'
import type { AdminProduct } from '@/lib/admin/schema'
import { listOf } from '@/lib/i18n/list'
import { intlTag, type Locale } from '@/lib/i18n/locales'
import { momentText } from '../moment'

/** What belongs to the product besides its variants. */
export async function ProductFacts({ product, locale }: { product: AdminProduct; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.product' })
  const { maker, origin, hsCode, publishedAt } = product
  const country = (code: string) => new Intl.DisplayNames(intlTag(locale), { type: 'region' }).of(code) ?? code
  return (
    <div className="cols even">
      <section className="panel" aria-labelledby="photographs">
        <header>
          <h2 id="photographs">{t('photographs')}</h2>
          <p className="soft">{product.pictures.length > 0 ? t('photographsNote') : t('noPhotographs')}</p>
        </header>
        <ul className="thumbs">
          {product.pictures.map((path) => (
            <li key={path}>
              <img src={path} alt="" width="720" height="900" loading="lazy" />
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="sorting">
        <header>
          <h2 id="sorting">{t('sorting')}</h2>
        </header>
        <dl className="mini rows">
          <Fact label={t('categories')}>{listOf(product.categories, locale)}</Fact>
          <Fact label={t('taxClass')}>{product.taxClass}</Fact>
          {hsCode && <Fact label={t('customs')}>{hsCode}</Fact>}
          {origin && <Fact label={t('origin')}>{country(origin)}</Fact>}
          {publishedAt && <Fact label={t('published')}>{momentText(publishedAt, locale)}</Fact>}
        </dl>
      </section>
      <section className="panel" aria-labelledby="safety">
        <header>
          <h2 id="safety">{t('safety')}</h2>
          {!maker && <p className="err">{t('noMaker')}</p>}
        </header>
        {maker && (
          <dl className="mini rows">
            <Fact label={t('manufacturer')}>
              {listOf([maker.legalName, maker.city, country(maker.country)], locale)}
            </Fact>
            <Fact label={t('contact')}>{maker.email}</Fact>
          </dl>
        )}
      </section>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
