'use client'
import { Photo } from '@/components/ui/photo'
import type { StagePicture } from './stage-props'

type GalleryProps = { pictures: readonly StagePicture[]; chosen: readonly string[]; slug: string; label: string }

/** The chosen glaze first and large, its other views next, then the same form in the other glazes. */
export function Gallery({ pictures, chosen, slug, label }: GalleryProps) {
  const isChosen = ({ value }: StagePicture) => value === null || chosen.includes(value)
  const own = pictures.filter(isChosen)
  const heroes = pictures.filter(
    (picture, at) => !isChosen(picture) && pictures.findIndex(({ value }) => value === picture.value) === at,
  )
  const [first, ...others] = [...own, ...heroes]
  const [oddOne] = others.length % 2 === 1 ? others : []
  return (
    <>
      <div className="shot-first">
        {first ? (
          <Photo
            key={first.path}
            picture={first}
            alt={first.alt}
            sizes="(min-width: 900px) 58vw, 100vw"
            first
            className="photo"
            transition={slug}
          />
        ) : (
          <span className="photo no-photo" />
        )}
      </div>
      {others.length > 0 && (
        <section className="shots" aria-label={label}>
          {others.map((picture) => (
            <Photo
              key={picture.path}
              picture={picture}
              alt={picture.alt}
              sizes={picture === oddOne ? '(min-width: 900px) 58vw, 100vw' : '(min-width: 900px) 29vw, 50vw'}
              className={picture === oddOne ? 'photo wide' : 'photo'}
            />
          ))}
        </section>
      )}
    </>
  )
}
