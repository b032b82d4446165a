import { getTranslations } from 'next-intl/server'
import { PlaceFields } from '@/components/storefront/place-fields'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { formatAddressLines } from '@/lib/orders/address-format'
import { makePrimaryAction, removeAddressAction } from '@/lib/users/actions'
import { type AddressKind, addressKinds, type SavedAddress } from '@/lib/users/schema'

export async function AddressList({ addresses, place }: { addresses: readonly SavedAddress[]; place: Place }) {
  const t = await getTranslations('account.addresses')
  if (addresses.length === 0) return <p className="soft">{t('empty')}</p>
  return (
    <ul className="address-list">
      {addresses.map((address) => {
        const lines = formatAddressLines(address, place.locale)
        return (
          <li key={address.id}>
            <p className="marks small">
              {address.primaryShipping && <span>{t('primary-shipping')}</span>}
              {address.primaryBilling && <span>{t('primary-billing')}</span>}
            </p>
            <address>
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
            <div className="address-actions">
              <a href={hrefOf(place, `/account/addresses/${address.id}`)} aria-label={`${t('edit')}: ${lines[0]}`}>
                {t('edit')}
              </a>
              {addressKinds
                .filter((kind) => !isPrimary(address, kind))
                .map((kind) => (
                  <form key={kind} action={makePrimaryAction}>
                    <Own id={address.id} place={place} />
                    <input type="hidden" name="kind" value={kind} />
                    <button className="link" type="submit">
                      {t(`make-${kind}`)}
                    </button>
                  </form>
                ))}
              <details>
                <summary className="link">{t('remove')}</summary>
                <form action={removeAddressAction} className="flex flex-col gap-3 py-3">
                  <Own id={address.id} place={place} />
                  <p>{t('sure')}</p>
                  <div>
                    <button className="button quiet" type="submit">
                      {t('remove')}
                    </button>
                  </div>
                </form>
              </details>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const isPrimary = ({ primaryBilling, primaryShipping }: SavedAddress, kind: AddressKind): boolean =>
  kind === 'billing' ? primaryBilling : primaryShipping

const Own = ({ id, place }: { id: string; place: Place }) => (
  <>
    <input type="hidden" name="id" value={id} />
    <PlaceFields place={place} />
  </>
)
