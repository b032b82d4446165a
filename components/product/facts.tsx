import { getTranslations } from 'next-intl/server'
import type { ProductView } from '@/lib/catalog/schema'
import { commaOf, listOf } from '@/lib/i18n/list'
import { languageTag } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'

/** Material, care and maker; under safety the manufacturer as Regulation (EU) 2023/988 Art. 19 wants it named. */
export async function Facts({ product }: { product: ProductView }) {
  const { locale } = await getPlace()
  const t = await getTranslations('product')
  const comma = commaOf(locale)
  const { material, care, maker, safety, origin } = product
  const countryName = (code: string) => new Intl.DisplayNames(languageTag(locale), { type: 'region' }).of(code) ?? code
  return (
    <section className="section page grid" aria-labelledby="about">
      <header>
        <h2 id="about">{t('facts')}</h2>
      </header>
      <div className="body">
        <dl className="facts">
          {material && <Fact term={t('material')} text={material} />}
          {care && <Fact term={t('care')} text={care} />}
          {maker && (
            <div>
              <dt>{t('maker')}</dt>
              <dd>{listOf([maker.name, maker.place], locale)}</dd>
              {maker.text && <dd>{maker.text}</dd>}
              {origin && <dd>{t('origin', { country: countryName(origin) })}</dd>}
            </div>
          )}
          {(safety || maker) && (
            <div>
              <dt>{t('safety')}</dt>
              {safety && <dd>{safety}</dd>}
              {maker && (
                <dd>
                  {t('manufacturer')} <bdi>{maker.legalName}</bdi>
                  {comma}
                  <bdi>{maker.street}</bdi>
                  {comma}
                  <bdi>
                    {maker.postcode} {maker.city}
                  </bdi>
                  {comma}
                  {countryName(maker.country)}
                  {comma}
                  <a href={`mailto:${maker.email}`}>{maker.email}</a>
                </dd>
              )}
              {maker?.euResponsible && (
                <dd>
                  {t('responsible')} <bdi>{maker.euResponsible}</bdi>
                </dd>
              )}
            </div>
          )}
        </dl>
      </div>
    </section>
  )
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
