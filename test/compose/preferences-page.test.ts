import { describe, expect, test } from 'vitest';
import { pages } from './support/pages.ts';

describe('the preferences page', () => {
  test('preferences show the reader’s zone and hour', () => {
    const view = {
      action: '/p/x',
      zone: 'Asia/Tokyo',
      minute: 405,
      mayChoose: true,
      mayChooseHour: true,
      hours: [390],
      sections: null,
      saved: true,
      days: 'every' as const,
      pausedUntil: null,
      problem: null,
      changeAddressUrl: '/a/x',
      dataUrl: '/d/x',
      eraseUrl: '/e/x',
      unsubscribeUrl: '/u/x',
    };
    const html = pages().preferences(view);
    expect(html).toMatch(/name="zone" list="zones"[^>]* value="Asia\/Tokyo"/);
    expect(html).toContain('<option value="every" selected>Every day</option>');
    expect(html).toContain('type="time" step="900" required value="06:45"');
    expect(html).toContain('role="status"');
    expect(pages().preferences({ ...view, saved: false })).not.toContain('role="status"');
  });
});
