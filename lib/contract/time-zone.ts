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
