import type { Place } from '@/lib/i18n/href'

/** Tells a form's action where the visitor is, so that it answers in their language and leads back there. */
export const PlaceFields = ({ place }: { place: Place }) => (
  <>
    <input type="hidden" name="locale" value={place.locale} />
    <input type="hidden" name="currency" value={place.currency.toLowerCase()} />
  </>
)
