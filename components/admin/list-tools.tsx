import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { addressOf } from './pager'

type View = { value: string | undefined; label: string }

/** A list's views as links, and its search as a form that needs no script. */
export async function ListTools({
  href,
  label,
  placeholder,
  views,
  status,
  q,
  note,
}: {
  href: string
  label: string
  placeholder: string
  views?: { label: string; options: View[] }
  status?: string
  q: string | undefined
  note?: string
}) {
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin' })
  return (
    <>
      {views && (
        <div className="views">
          <ul aria-label={views.label}>
            {views.options.map(({ value, label: name }) => (
              <li key={name}>
                <Link
                  href={addressOf(href, { status: value, q })}
                  prefetch={false}
                  aria-current={value === status ? 'true' : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <search aria-label={label}>
        <form className="filterbar" action={href}>
          {status && <input type="hidden" name="status" value={status} />}
          <label className="visually-hidden" htmlFor="q">
            {placeholder}
          </label>
          <input
            key={q}
            className="cell-in"
            id="q"
            name="q"
            type="search"
            placeholder={placeholder}
            defaultValue={q}
            maxLength={200}
          />
          <button className="btn small" type="submit">
            {t('search')}
          </button>
          {q && (
            <Link className="btn small link" href={addressOf(href, { status })} prefetch={false}>
              {t('clear')}
            </Link>
          )}
          {note && <p className="filter-note soft">{note}</p>}
        </form>
      </search>
    </>
  )
}
