import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { parsePlace } from '@/lib/i18n/place-path'
import { type Caller, callerOf } from './caller'
import { currentViewer } from './current-viewer'
import { fieldOf } from './form-state'
import type { Viewer } from './viewer'

/** Where the form was sent from: actions have no root params. */
export function placeOf(form: FormData): Place {
  const place = parsePlace(fieldOf(form, 'locale'), fieldOf(form, 'currency'))
  if (!place) notFound()
  return place
}

/** Whoever was signed out meanwhile signs in again. */
export async function signedIn(form: FormData): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(hrefOf(placeOf(form), '/sign-in'))
}

export const caller = async (): Promise<Caller> => callerOf(await headers())
