/** Whether this is a time zone that `Intl` knows, such as `Europe/London`. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The canonical spelling of an IANA zone, so that each place has one morning: `europe/london` and `GB` are both
 * `Europe/London`. Null for anything else, including offsets such as `+05:30`: `Intl` accepts them, but they have no
 * summer time, and there are thousands.
 *
 * @see https://tc39.es/ecma402/#sec-use-of-iana-time-zone-database
 */
export function canonicalTimeZone(text: string): string | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const zone = findZone(text);
  // Cached because Intl is slow and a list repeats a few zones; bounded because strangers may ask for any number.
  if (KNOWN.size < 1_000) KNOWN.set(text, zone);
  return zone;
}

const KNOWN = new Map<string, string | null>();

function findZone(text: string): string | null {
  if (!isTimeZone(text)) return null;
  const zone = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  return /^[+-]/.test(zone) ? null : (PRESENT_NAMES[zone] ?? zone);
}

/**
 * The zone that a person means: its name, or its city in any spelling (`new york`, `São Paulo`). Null when it is
 * neither.
 */
export function timeZoneMeant(text: string): string | null {
  return canonicalTimeZone(text.trim()) ?? zonesByCity().get(plainCity(text)) ?? null;
}

let cities: ReadonlyMap<string, string> | null = null;

function zonesByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(timeZoneNames().map((zone) => [plainCity(zone.slice(zone.lastIndexOf('/') + 1)), zone]));
  return cities;
}

function plainCity(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/**
 * The zone of the country that a browser's preferred language names (`de-AT`), if the country has only one.
 *
 * @param acceptLanguage - The header as the browser sent it.
 */
export function likelyTimeZone(acceptLanguage: string): string | null {
  const tag = /^\s*([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})\b/i.exec(acceptLanguage)?.[1];
  if (tag === undefined) return null;
  const [zone, ...others] = new Intl.Locale(tag).getTimeZones?.() ?? [];
  return zone === undefined || others.length > 0 ? null : canonicalTimeZone(zone);
}

/** Every zone that a form can offer, in alphabetical order, by the same names. */
export function timeZoneNames(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').map((zone) => PRESENT_NAMES[zone] ?? zone)].sort();
}

/** CLDR never renames a zone, so `Intl` answers with names that IANA has replaced. */
const PRESENT_NAMES: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};
