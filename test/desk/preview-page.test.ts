import { describe, expect, test } from 'vitest';
import { filled, previewPage, shownMail } from '../../lib/desk/pages/preview-page.ts';
import { anEdition, aView } from './a-view.ts';
import { A_SESSION, SETTINGS } from './an-editor.ts';

const MAIL =
  '<style>@media (prefers-color-scheme: dark) { p { color: white } } @media (prefers-color-scheme:light) { p { color: black } }</style><a href="⟦unsubscribeUrl⟧">';
const VIEW = aView([], {
  printed: anEdition({}),
  ...{ mailHtml: MAIL, mailText: 'For ⟦address⟧', draftName: 'draft-1' },
});
const pageOf = (query: Record<string, string>, view = VIEW) => previewPage(view, query, A_SESSION, SETTINGS);

describe('the preview', () => {
  test.each([
    [{}, '640', 'light'],
    [{ width: '375', scheme: 'dark' }, '375', 'dark'],
    [{ width: '9999', scheme: 'pink' }, '640', 'light'],
  ])('of %j is %s pixels wide and %s', (query, width, scheme) => {
    const page = pageOf(query);
    expect(page).toContain(`<iframe class="w${width}" title="The mail, ${width} pixels wide, ${scheme}"`);
    expect(page).toContain(`src="/desk/mail?scheme=${scheme}&amp;draft=draft-1"`);
    expect(page).toContain(
      `<a href="/desk/preview?width=${width}&amp;scheme=${scheme}" aria-current="true">${width} px, ${scheme}</a>`,
    );
    expect(page.match(/aria-current="true"/g)).toHaveLength(1);
  });

  test('has the line in an inbox and the text twin, filled as for a reader', () => {
    const page = pageOf({});
    expect(page).toContain(
      '<strong>Baths reopen</strong></p><p class="source" dir="auto">Bridge closes · Bakery ends</p>',
    );
    expect(page).toContain('For reader@example.com');
  });

  test('says whether it is the frozen mail or a draft, and what to look at when nothing is printed', () => {
    expect(pageOf({})).toContain('A draft: it changes');
    expect(pageOf({}, { ...VIEW, isDraft: false, draftName: null })).toContain('The frozen mail.');
    expect(pageOf({}, { ...VIEW, draftName: null })).not.toContain('draft=');
    expect(pageOf({}, { ...VIEW, printed: null })).toContain('There is nothing to print yet.');
  });
});

test('the mail is shown as a light or a dark client shows it, whatever the browser’s own scheme', () => {
  expect(shownMail(VIEW, 'dark')).toContain(
    '@media (min-width: 0px) { p { color: white } } @media (max-width: 0px)',
  );
  expect(shownMail(VIEW, undefined)).toContain(
    '@media (max-width: 0px) { p { color: white } } @media (min-width: 0px)',
  );
});

test('a reader’s own links lead nowhere', () => {
  expect(filled('⟦unsubscribeUrl⟧ ⟦preferencesUrl⟧')).toBe('https://example.com/ https://example.com/');
});
