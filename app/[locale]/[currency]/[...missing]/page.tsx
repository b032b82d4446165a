import { notFound } from 'next/navigation'

export const ensureStatic = 'navigation'
export const generateStaticParams = () => [{ missing: ['missing'] }]

/** Every address that no other page has. */
export default function MissingPage() {
  notFound()
}
