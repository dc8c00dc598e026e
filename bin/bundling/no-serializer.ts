/**
 * Takes the place of dom-serializer in the bundles. htmlparser2 passes on all of domutils, whose functions that write HTML
 * bring tables of 70 kB, and nothing here writes HTML from a parsed page.
 */
export default function serialise(): never {
  throw new Error('pages are only read: bin/build.ts leaves dom-serializer out of the bundles');
}
