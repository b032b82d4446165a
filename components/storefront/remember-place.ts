/** A visitor who chooses a language and currency is sent there from the front door next time. */
export function rememberPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#places a') : null
  const [, locale, currency] = link?.pathname.split('/') ?? []
  if (!locale || !currency) return
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `place=${locale}/${currency}; path=/; max-age=31536000; samesite=lax`
}
