import type { DeskAccess, DeskFile, DeskLink, DeskSession } from '../../../lib/ports.ts';

/** Links and sessions in maps, open to tests that look for what must not be in them. */
export function createMemoryDeskAccess(): DeskAccess & {
  readonly links: Map<string, DeskLink>;
  readonly open: Map<string, DeskSession>;
} {
  const links = new Map<string, DeskLink>();
  const open = new Map<string, DeskSession>();
  return {
    links,
    open,
    addLink: async (hash, link) => void links.set(hash, link),
    async takeLink(hash, now) {
      const link = links.get(hash);
      links.delete(hash);
      return link !== undefined && link.expiresAt > now ? link : null;
    },
    addSession: async (hash, session) => void open.set(hash, session),
    async findSession(hash, now) {
      const session = open.get(hash);
      return session !== undefined && session.expiresAt > now ? session : null;
    },
    endSession: async (hash) => void open.delete(hash),
    sessions: async (now) =>
      [...open]
        .filter(([, { expiresAt }]) => expiresAt > now)
        .map(([tokenSha256, session]) => ({ tokenSha256, ...session })),
  };
}

/** The desk's file with a version for each write. */
export function createMemoryDeskFile(): DeskFile & {
  readonly file: { text: string | null; version: number };
} {
  const file = { text: null as string | null, version: 0 };
  const etag = () => (file.text === null ? null : `v${file.version}`);
  return {
    file,
    read: async () => (file.text === null ? null : { text: file.text, etag: etag() ?? '' }),
    async write(text, stored) {
      if (stored !== etag()) return false;
      file.text = text;
      file.version += 1;
      return true;
    },
  };
}
