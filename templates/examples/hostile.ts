import { art, BROADSHEET, type Example, edition } from './build.ts';

/**
 * Everything a hostile or broken source might send, as it would look if it had reached the printing press
 * unseen: tags, comments that end MJML or Outlook blocks, holes of ours, encoded words, line ends, bidi
 * overrides, addresses that run code, and a title of ten kilobytes. Each canary must come out as inert text.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert("canary-script")</script>',
  '<img src=x onerror=alert("canary-onerror")>',
  '--><!--[if mso]><b>canary-comment</b><![endif]-->',
  '</mj-text><mj-raw><b>canary-mjml</b></mj-raw>',
  '<mj-include path="/etc/passwd" type="css" /> canary-include',
  '{{subscriber.unsubscribeUrl}} {{{canary}}} {{> lead}}',
  '⟦unsubscribeUrl⟧ and ⟦address⟧ canary-hole',
  '=?UTF-8?B?Y2FuYXJ5LWVuY29kZWQ=?= canary-word',
  'Subject\r\nBcc: canary@attacker.example\r\n\r\n<b>body</b>',
  'up\u202Egnp.canary-bidi\u202C \u2066isolated\u2069 \u200Fmark',
  'nul\u0000 bell\u0007 escape\u001B[31m canary-control \uFEFF\u{E0041}',
  '"><a href="javascript:alert(1)">canary-quote</a>\'',
  '&lt;b&gt; &amp;amp; canary-entity',
  '$& $1 $` canary-dollar',
  'lone \uD800 surrogate canary-surrogate',
  '.\r\n.\r\nQUIT canary-smtp',
];

export const HOSTILE_URLS: readonly string[] = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'JaVaScRiPt:alert(1)',
  'https://user:secret@attacker.example/',
  '//attacker.example/path',
  'https://attacker.example/"><script>alert(1)</script>',
  "https://attacker.example/'onmouseover='alert(1)",
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://attacker.example/\r\nBcc: x@attacker.example',
];

const long = 'Word by word this title goes on and does not end. '.repeat(205);

/** As a source sent it; `composeEdition` has to make it printable. Used raw by the tests of the press itself. */
export const hostile: Example = {
  name: 'hostile',
  newsletter: BROADSHEET,
  edition: edition(
    {
      section: HOSTILE_TEXTS[0] ?? '',
      headline: HOSTILE_TEXTS[2] ?? '',
      dek: HOSTILE_TEXTS.join(' '),
      publisher: HOSTILE_TEXTS[1] ?? '',
      picture: art('summit', HOSTILE_TEXTS[11] ?? '', HOSTILE_TEXTS[5] ?? ''),
      also: HOSTILE_TEXTS.slice(0, 5),
    },
    HOSTILE_TEXTS.slice(4, 8).map((text) => ({
      section: 'Canaries',
      headline: text,
      dek: text,
      publisher: text,
    })),
    {
      'Ten kilobytes': [{ headline: long, dek: long, publisher: long }],
      [HOSTILE_TEXTS[3] ?? '']: HOSTILE_TEXTS.map((text) => ({ headline: text, dek: text })),
    },
    { note: HOSTILE_TEXTS.join('\n\n') },
  ),
};
