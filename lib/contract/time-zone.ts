import { CITIES } from './cities.ts';
import { PRINT_LANGUAGES } from './print-languages.ts';

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
 * The zone that a person means: its name, its city, another large city in it or a country with one time, in any spelling
 * (`new york`, `São Paulo`, `Wien`, `Österreich`). Null when it is none of them.
 */
export function timeZoneMeant(text: string): string | null {
  const name = plainPlace(text);
  return canonicalTimeZone(text.trim()) ?? zonesByCity().get(name) ?? zonesByCountry().get(name) ?? null;
}

let cities: ReadonlyMap<string, string> | null = null;
let countries: ReadonlyMap<string, string> | null = null;

/** A zone's own city wins: both Newcastle and Valencia are elsewhere as well. */
function zonesByCity(): ReadonlyMap<string, string> {
  cities ??= new Map([
    ...Object.entries(CITIES).flatMap(([zone, names]) =>
      names.split(', ').map((name): [string, string] => [plainPlace(name), zone]),
    ),
    ...timeZoneNames().map((zone): [string, string] => [
      plainPlace(zone.slice(zone.lastIndexOf('/') + 1)),
      zone,
    ]),
  ]);
  return cities;
}

/** In the languages of the pages. Made when somebody types a name that is no city, because it takes some 50 ms. */
function zonesByCountry(): ReadonlyMap<string, string> {
  countries ??= new Map(
    PRINT_LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return regions().flatMap(([region, zone]): [string, string][] => {
        const name = plainPlace(names.of(region) ?? '');
        return name === '' ? [] : [[name, zone]];
      });
    }),
  );
  return countries;
}

/** Countries by their two letters that have one time, with their zone. */
function regions(): readonly (readonly [string, string])[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const zone = zoneOfRegion(`${first}${second}`);
      return zone === null ? [] : [[`${first}${second}`, zone] as const];
    }),
  );
}

const REGIONS = new Map<string, string | null>();

/** Null for a country whose clocks differ, and for letters that are no country. */
function zoneOfRegion(region: string): string | null {
  const known = REGIONS.get(region);
  if (known !== undefined) return known;
  const zone = findZoneOfRegion(region);
  REGIONS.set(region, zone);
  return zone;
}

function findZoneOfRegion(region: string): string | null {
  const [zone, ...others] = new Intl.Locale('und', { region }).getTimeZones?.() ?? [];
  return zone === undefined || others.some((other) => clocksOf(other) !== clocksOf(zone))
    ? null
    : canonicalTimeZone(zone);
}

/** What the clocks of a zone show in winter and in summer: enough to tell whether two zones differ. */
function clocksOf(zone: string): string {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((time) => clock.format(time)).join(' ');
}

function plainPlace(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}]/gu, '');
}

/**
 * The zone of the country that a browser's preferred language names (`de-AT`), if all of its clocks show one time.
 *
 * @param acceptLanguage - The header as the browser sent it.
 */
export function likelyTimeZone(acceptLanguage: string): string | null {
  const tag = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(acceptLanguage)?.[1];
  return tag === undefined ? null : zoneOfRegion(tag.toUpperCase());
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
