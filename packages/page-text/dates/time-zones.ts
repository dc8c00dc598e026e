/**
 * Hours east of UTC of the zone names that feeds and mails write (RFC 822 §5.1, and what feed readers accept).
 * Names that mean two zones on two continents, such as IST, are missing on purpose.
 */
const HOURS: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    met: 1,
    mez: 1,
    cest: 2,
    mest: 2,
    mesz: 2,
  },
  ...{ eet: 2, eest: 3, msk: 3, trt: 3, sast: 2, cat: 2, wat: 1, eat: 3, idt: 3, pkt: 5, npt: 5.75, wib: 7 },
  ...{ hkt: 8, sgt: 8, pht: 8, jst: 9, kst: 9, awst: 8, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11 },
  ...{ nzst: 12, nzdt: 13, nst: -3.5, ndt: -2.5, brt: -3, art: -3, clst: -3, clt: -4, cot: -5, pet: -5 },
  ...{
    ast: -4,
    adt: -3,
    at: -4,
    est: -5,
    edt: -4,
    et: -5,
    cst: -6,
    cdt: -5,
    ct: -6,
    mst: -7,
    mdt: -6,
    mt: -7,
  },
  ...{ pst: -8, pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10 },
};

/** Minutes east of UTC; null for an ambiguous name. */
export function zoneMinutes(zone: string): number | null {
  const name = zone
    .replace(/\s*[([].*$/, '')
    .replace(/^etc\//i, '')
    .trim()
    .toLowerCase();
  const offset = /^(?:gmt|utc?)?\s?([+\-−])(\d{1,2}):?(\d\d)?$/.exec(name);
  if (offset === null) return name in HOURS ? (HOURS[name] ?? 0) * 60 : null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 + 59 ? null : offset[1] === '+' ? minutes : -minutes;
}
