'use client'
import { createContext } from 'react'

type Words = { title: string; text: string; again: string; home: string; homeHref: string }

/** What the error page says: it runs in the browser, where no messages are. */
export const ErrorWordsContext = createContext<Words | null>(null)

export function ErrorWords({ words, children }: { words: Words; children: React.ReactNode }) {
  return <ErrorWordsContext value={words}>{children}</ErrorWordsContext>
}
