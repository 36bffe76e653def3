import type { ZoneId } from '#shared/kernel/time.ts'

/** Russia's zones of the IANA database. */
const russian =
  'Anadyr Barnaul Chita Irkutsk Kamchatka Khandyga Krasnoyarsk Magadan Novokuznetsk Novosibirsk Omsk Sakhalin Srednekolymsk Tomsk Ust-Nera Vladivostok Yakutsk Yekaterinburg'
const russianEurope = 'Astrakhan Kaliningrad Kirov Moscow Samara Saratov Simferopol Ulyanovsk Volgograd'

/** Zones of other countries people are likely to work for; a zone of several countries is not here. */
const others: Readonly<Record<string, string>> = {
  KZ: 'Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Oral Asia/Qostanay Asia/Qyzylorda',
  BY: 'Europe/Minsk',
  AM: 'Asia/Yerevan',
  GE: 'Asia/Tbilisi',
  AZ: 'Asia/Baku',
  UZ: 'Asia/Tashkent Asia/Samarkand',
  KG: 'Asia/Bishkek',
  MD: 'Europe/Chisinau',
  UA: 'Europe/Kyiv Europe/Kiev',
  DE: 'Europe/Berlin Europe/Busingen',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  PT: 'Europe/Lisbon Atlantic/Azores Atlantic/Madeira',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  GR: 'Europe/Athens',
  RS: 'Europe/Belgrade',
  BG: 'Europe/Sofia',
  RO: 'Europe/Bucharest',
  HU: 'Europe/Budapest',
  TR: 'Europe/Istanbul Asia/Istanbul',
  IL: 'Asia/Jerusalem',
  AE: 'Asia/Dubai',
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  TH: 'Asia/Bangkok',
  CN: 'Asia/Shanghai',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  SG: 'Asia/Singapore',
  ID: 'Asia/Jakarta',
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Anchorage Pacific/Honolulu',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  AR: 'America/Argentina/Buenos_Aires America/Buenos_Aires',
  AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart',
  NZ: 'Pacific/Auckland',
}

const countries: ReadonlyMap<string, string> = new Map([
  ...russian.split(' ').map((city) => [`Asia/${city}`, 'RU'] as const),
  ...russianEurope.split(' ').map((city) => [`Europe/${city}`, 'RU'] as const),
  ...Object.entries(others).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country] as const)),
])

/** The country most brands of a zone work in, by ISO 3166 code; null: the zone tells none. */
export function countryOfZone(zone: ZoneId): string | null {
  return countries.get(zone) ?? null
}
