import type { DeskHold, DeskSource } from '../ports.ts';
import { readDesk } from '../select/read-desk.ts';

/** The hold in the desk's file, read as generously as publishing reads it: a typing error must not lose one. */
export function deskHoldIn(source: DeskSource): DeskHold {
  return {
    async read() {
      const file = await source.read();
      const hold = file === null ? null : readDesk(file.text).desk.hold;
      if (hold === null) return null;
      const { reason, by = null, at = null, edition = null } = hold;
      return { reason, by, at, edition };
    },
  };
}
