/** Words that say nothing about which event a text tells: English function words and a newsroom's own filler. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are aren as at
  away back be became because been before being below between both but by came can cannot come comes could
  couldn day days did didn do does doesn doing don done down during each either else even ever every few for
  former from further get gets getting go goes going got had hadn has hasn have haven having he her here hers
  herself him himself his how however i if in instead into is isn it its itself just know last later least
  less let like ll made make makes making many may me might more most much must my myself near need never new
  next no nor not now of off often on once one only onto or other others our ours out over own part per
  perhaps please put rather re really reported reportedly s said same saw say saying says see seen she should
  shouldn since so some still such t take taken takes taking tell than that the their theirs them themselves
  then there these they this those though through thus time to today together told tomorrow too took toward
  towards two under until up upon us use used using ve very via wants was wasn way we week weeks well went
  were weren what when where whether which while who whole whom whose why will with within without won would
  wouldn year years yes yesterday yet you your yours yourself`
    .split(/\s+/)
    .filter(Boolean),
);
