/** A pattern for `like` that finds the text as it is, with its signs. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
