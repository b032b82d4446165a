const RUN = /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]&&[\p{L}\p{M}\p{N}]]+/gv

/** Whether words are found by pairs of characters, as the script does not part them. */
export const usesBigrams = (locale: string): boolean => ['ja', 'zh-cn', 'ko'].includes(locale)

/** Each pair of neighbouring Chinese, Japanese or Korean characters; a lone one is itself. 青磁花瓶 → 青磁, 磁花, 花瓶. */
export function bigramsOf(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const characters = [...run]
    if (characters.length === 1) return characters
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
}
