import * as z from 'zod';

const text = z.string().min(1).max(60);

/** Text with placeholders such as `{day}`; no other placeholder may be in it. */
function pattern(...placeholders: readonly string[]) {
  return text.refine(
    (words) =>
      !/[{}]/.test(
        placeholders.reduce((rest, placeholder) => rest.replaceAll(`{${placeholder}}`, ''), words),
      ),
    `may only use the placeholders ${placeholders.map((placeholder) => `{${placeholder}}`).join(' and ')}`,
  );
}

const digest = pattern('stories', 'minutes');

/** Words of your own in place of the fixed words of the mail, for a newsletter that is not about news. */
export const ownWords = z
  .strictObject({
    /** "12 stories, a 3-minute read": one pattern, or one for a single story and one for several. */
    digest: z.union([digest, z.strictObject({ one: digest, other: digest })]),
    number: pattern('number'),
    /** Opens the line of headlines above the masthead. */
    alsoToday: text,
    /** The lead's link. */
    readIn: pattern('publisher'),
    alsoIn: text,
    inBrief: text,
    inFigures: text,
    corrections: text,
    andFinally: text,
    fromTheEditor: text,
    update: text,
    paid: text,
    firstReported: pattern('day'),
    ourLead: pattern('day'),
    /** The same for an earlier edition of the day. */
    firstReportedToday: text,
    ourLeadToday: text,
    thatIsAll: text,
    comesNext: pattern('day'),
  })
  .partial();
