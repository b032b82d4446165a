'use client'
import { use } from 'react'
import { ErrorWordsContext } from '@/components/storefront/error-words'

export default function StorefrontError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = use(ErrorWordsContext)
  if (!words) return null
  return (
    <main id="main">
      <div className="page lost">
        <h1 className="big-line">{words.title}</h1>
        <p className="soft after">{words.text}</p>
        <p className="row-of after">
          <button className="button" type="button" onClick={reset}>
            {words.again}
          </button>
          <a className="button quiet" href={words.homeHref}>
            {words.home}
          </a>
        </p>
        {error.digest && <p className="tiny soft after num">{error.digest}</p>}
      </div>
    </main>
  )
}
