import { fold } from '@broadsheet/text/fold';
import { keyOf } from './publisher-names.ts';

/** Agencies, whose copyright is below what others print. */
const AGENCIES = new Set(
  'ap afp reuters dpa apa sid efe ansa tass upi associatedpress agencefrancepresse gettyimages getty shutterstock imago epa pa pamedia'.split(
    ' ',
  ),
);
/** Words of menus and buttons. */
const COMMON = new Set(
  'home news world sport sports business politics local opinion culture tech technology science health life weather video videos live search menu login newsletter newsletters podcasts about contact advertising copyright company media press notice tv radio live premium plus club digital shop store app abo epaper video audio photo photos reise reisen wetter spiele rätsel mediathek magazin magazine people lifestyle economy society travel author authors facts archive archives us canada foto fotos policy notice terms privacy email share subscribe zur zum fitness industry'.split(
    ' ',
  ),
);

/** Companies that own many papers, and a shop that hundreds of stations link to. */
const OWNERS = new Set(
  'tamedia txgroup ringier axelspringer funke madsack ippen dumont mediahuis dpgmedia schibsted bonnier amedia prisa vocento gedi rcsmediagroup gannett nexstar nexstarmedia nexstarbroadcasting tegna sinclairbroadcastgroup scripps hearst hearsttelevision condenast voxmedia prismamedia leeenterprises medianews postmedia postmedianetwork reach reachplc newsquest nationalworld mcclatchy advancelocal advancelocalmedia tribunepublishing generalmills bestreviews warnermedia cablenewsnetwork paramount comcast nbcuniversal dotdashmeredith ziffdavis'.split(
    ' ',
  ),
);

/** A company that owns papers is none. */
export function isOwner(name: string): boolean {
  return (
    /medien ?gruppe|(?:media|news) ?group|verlags ?gruppe|medienhaus|\bholdings?$|entertainment co/i.test(
      name,
    ) || isNamedAs(keyOf(name).normalize('NFKD').replace(/\p{M}/gu, ''))
  );
}

/** `Condé Nast Japan` is a part of its company. */
function isNamedAs(key: string): boolean {
  return OWNERS.has(key) || [...OWNERS].some((owner) => owner.length >= LONG_OWNER && key.startsWith(owner));
}

/** Letters of a name that no paper's begins with by chance. */
const LONG_OWNER = 9;

/** A word of menus, or an agency. */
export function isCommon(name: string): boolean {
  return (
    /^(?:local|latest|breaking|top) news$/i.test(name) ||
    COMMON.has(fold(name)) ||
    COMMON.has(keyOf(name)) ||
    AGENCIES.has(keyOf(name))
  );
}
