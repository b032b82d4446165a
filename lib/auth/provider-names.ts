/** Who else can vouch for a visitor, in the order in which they are offered. */
export const providerNames = { google: 'Google', apple: 'Apple', microsoft: 'Microsoft' } as const
export type ProviderId = keyof typeof providerNames

export const isProvider = (id: unknown): id is ProviderId => typeof id === 'string' && Object.hasOwn(providerNames, id)

export const providerIds: readonly ProviderId[] = Object.keys(providerNames).filter(isProvider)
