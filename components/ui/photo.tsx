type PhotoProps = {
  picture: { path: string; width: number; height: number; widths: readonly number[] }
  /** Empty when the name stands beside it. */
  alt?: string
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes: string
  /** In the first view: loaded at once and with priority. */
  first?: boolean
  className?: string
  /** Ties this photograph to the same one on the next page. */
  transition?: string
}

/** A photograph in the widths that exist. */
export function Photo({ picture, alt = '', sizes, first = false, className, transition }: PhotoProps) {
  const { path, width, height } = picture
  return (
    <img
      src={path}
      srcSet={srcSetOf(picture)}
      sizes={srcSetOf(picture) && sizes}
      alt={alt}
      width={width}
      height={height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
      className={className}
      style={transition ? { viewTransitionName: `photo-${transition}` } : undefined}
    />
  )
}

export function srcSetOf({ path, width, widths }: PhotoProps['picture']): string | undefined {
  if (widths.length === 0) return undefined
  const dot = path.lastIndexOf('.')
  const wider = widths.map((size) => `${path.slice(0, dot)}-${size}${path.slice(dot)} ${size}w`)
  return [`${path} ${width}w`, ...wider].join(', ')
}
