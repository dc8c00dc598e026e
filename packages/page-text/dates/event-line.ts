/** Words before a day, and what the day is of. */
const EVENT =
  /^(?!on |am |le |el |il |den |em |op )\p{L}{3,}.*\s(?:on|until|from|since|am|bis|ab|vom|le|du|el|del|il|dal|em|op|den|w)\s\D{0,12}\d/iu;
const MADE =
  /publi|pubbli|post|veröff|ersch|erstellt|geschrieben|written|creat|submitted|added|gepubl|geplaatst|опубл|opubl|dodano|écrit|escrito|scritto|\b(?:by|von|par|por|di|door|av|af)\b/iu;

/** Whether a line with a day tells of something on that day: “Auction on 14 May 2027”, “Open until …”. */
export function isOfEvent(line: string): boolean {
  return EVENT.test(line) && !MADE.test(line);
}
