export type Shuffle = <T>(list: readonly T[]) => T[];

/** Fisher and Yates. */
export function shuffler(random: () => number): Shuffle {
  return (list) => {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const chosen = Math.floor(random() * (last + 1));
      const [one, other] = [shuffled[last], shuffled[chosen]];
      if (one !== undefined && other !== undefined) [shuffled[last], shuffled[chosen]] = [other, one];
    }
    return shuffled;
  };
}
