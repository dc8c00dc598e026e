/** Most bytes of HTML that an edition may have. */
const MOST_BYTES = 90_000;

const HEAD = '<!doctype html><html lang="en"><body>\n';
const ROW =
  '<tr><td style="padding:0 24px"><p class="dek">The council’s vote — seen from the quay — “cannot wait”</p></td></tr>\n';
const FOOT =
  '<p>⟦address⟧, since ⟦subscribedOn⟧: <a href="⟦preferencesUrl⟧">preferences</a>, <a href="⟦unsubscribeUrl⟧">unsubscribe</a></p></body></html>\n';

/** The largest edition's HTML, with characters that grow when they are encoded, and with every reader placeholder. */
export const LARGEST_HTML = filled();

function filled(): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const room = MOST_BYTES - bytes(HEAD) - bytes(FOOT);
  const rows = ROW.repeat(Math.floor(room / bytes(ROW)));
  return HEAD + rows + ' '.repeat(room - bytes(rows)) + FOOT;
}
