import type { Locale } from '@/lib/i18n/locales'

const split = (codes: string): string[] => codes.split(' ')

/** Poland is an EU country and a market of its own. */
export const euCountries: Record<string, Locale> = {
  ...inLocale('de', 'AT DE'),
  ...inLocale('fr', 'BE FR LU'),
  ...inLocale('es', 'ES'),
  ...inLocale('en', 'BG HR CY CZ DK EE FI GR HU IE IT LV LT MT NL PT RO SK SI SE'),
}

/** Countries without a market of their own: ISO 3166-1, less the ones where nobody has an address. */
export const otherCountries: Record<string, Locale> = {
  ...inLocale('es', 'AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE'),
  ...inLocale('en', 'AD AF AG AI AL AM AO AS AW AX AZ BA BB BD BF BI BJ BL BM BN BQ BS BT BW BY BZ'),
  ...inLocale(
    'en',
    'CC CD CF CG CI CK CM CV CW CX DJ DM DZ EG EH ER ET FJ FK FM FO GA GD GE GF GH GI GL GM GN GP GU GW GY',
  ),
  ...inLocale('en', 'HK HT ID IL IO IQ IR IS JM JO KE KG KH KI KM KN KP KY KZ LA LB LC LK LR LS LY'),
  ...inLocale('en', 'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MU MV MW MY MZ NA NC NE NF NG NO NP NR NU'),
  ...inLocale('en', 'PF PG PH PK PM PN PS PW RE RS RU RW SB SC SD SG SH SJ SL SM SN SO SR SS ST SX SY SZ'),
  ...inLocale('en', 'TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UZ VA VC VG VI VN VU WF WS XK YE YT ZA ZM ZW'),
}

function inLocale(locale: Locale, codes: string): Record<string, Locale> {
  return Object.fromEntries(split(codes).map((code) => [code, locale]))
}
