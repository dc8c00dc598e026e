import { describe, expect, test } from 'vitest';
import { pages } from './support/pages.ts';

describe('the sign-up page', () => {
  test('sign-up says what is wrong with the address, and ties it to the field', () => {
    const html = pages().signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' });
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-invalid="true" aria-describedby="problem"');
    expect(pages().signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' })).not.toContain(
      'aria-invalid',
    );
  });

  test('people and screen readers do not meet the trap field', () => {
    const html = pages().signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' });
    expect(html).toMatch(/class="trap" aria-hidden="true">.*name="leave-empty" tabindex="-1"/);
    expect(html).not.toMatch(/name="(website|url|name|phone|company|fax)"/);
  });

  test('what was typed stays in the form, escaped', () => {
    const html = pages().signUp({ action: '/s', problem: 'address', zone: null, address: '"><b>ada@' });
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;ada@"');
  });

  test('in a frame there is only the form, which opens a page of its own', () => {
    const html = pages().signUp({ action: '/s', problem: null, zone: null, isEmbedded: true });
    expect(html).toContain('target="_blank"');
    expect(html).not.toMatch(/<header|<footer/);
  });
});
