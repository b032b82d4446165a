/** Parts per million of the net price, in force since the date. A region's rate stands in place of its country's. */
type ReferenceTaxRate = { country: string; region: string | null; rate: number; validFrom: string }

/** Standard VAT of the 27 EU countries. */
const eu = `
  AT 20 1984-01-01 · BE 21 1996-01-01 · BG 20 1999-01-01 · HR 25 2012-03-01 · CY 19 2014-01-13 · CZ 21 2013-01-01
  DK 25 1992-01-01 · EE 24 2025-07-01 · FI 25.5 2024-09-01 · FR 20 2014-01-01 · DE 19 2021-01-01 · GR 24 2016-06-01
  HU 27 2012-01-01 · IE 23 2021-03-01 · IT 22 2013-10-01 · LV 21 2012-07-01 · LT 21 2009-09-01 · LU 17 2024-01-01
  MT 18 2004-01-01 · NL 21 2012-10-01 · PL 23 2011-01-01 · PT 23 2011-01-01 · RO 21 2025-08-01 · SK 23 2025-01-01
  SI 22 2013-07-01 · ES 21 2012-09-01 · SE 25 1990-07-01`

/** Brazil's ICMS, IPI, PIS and COFINS are shown as one rate; India's is the GST of household goods. */
const others = `
  GB 20 2011-01-04 · IM 20 2011-01-04 · JE 5 2011-06-01 · GG 0 2000-01-01 · CH 8.1 2024-01-01 · LI 8.1 2024-01-01
  NO 25 2005-01-01 · JP 10 2019-10-01 · AU 10 2000-07-01 · NZ 15 2010-10-01 · IN 18 2017-07-01 · KR 10 1977-07-01
  BR 17 2024-01-01 · CN 13 2019-04-01 · AE 5 2018-01-01 · SA 15 2020-07-01 · QA 0 2000-01-01 · OM 5 2021-04-16
  BH 10 2022-01-01 · KW 0 2000-01-01 · CA 5 2008-01-01`

/** Canada: GST with the province's own or the harmonized tax. United States: the state's tax, without counties' and cities'. */
const regions = `
  CA-ON 13 2010-07-01 · CA-QC 14.975 2013-01-01 · CA-BC 12 2013-04-01 · CA-MB 12 2019-07-01 · CA-SK 11 2017-03-23
  CA-NB 15 2016-07-01 · CA-NL 15 2016-07-01 · CA-NS 14 2025-04-01 · CA-PE 15 2016-10-01
  US-NY 4 2005-06-01 · US-CA 7.25 2017-01-01 · US-NJ 6.625 2018-01-01 · US-TX 6.25 1990-07-01 · US-WA 6.5 1983-01-01`

export const taxRatesInForce: ReferenceTaxRate[] = [eu, others, regions].flatMap((table) =>
  [...table.matchAll(/([A-Z]{2})(?:-([A-Z]{2}))? ([\d.]+) (\d{4}-\d{2}-\d{2})/g)].map(
    ([, country = '', region, percent, validFrom = '']) => ({
      country,
      region: region ?? null,
      rate: Math.round(Number(percent) * 10_000),
      validFrom,
    }),
  ),
)
