import { describe, expect, test } from 'vitest';
import { approvePage, gateStatus, holdPage } from '../../lib/desk/pages/gate-pages.ts';
import { type EditionGate, OPEN_GATE } from '../../lib/domain/edition-gate.ts';
import { aView, FROZEN, withInstructions } from './a-view.ts';
import { A_SESSION, formsIn, SETTINGS } from './an-editor.ts';

const DRAFT = aView([]);
const SENT_LATER = aView([], { isDraft: false, inHand: { id: FROZEN.id, frozen: FROZEN } });
const statusOf = (view: typeof DRAFT, gate: EditionGate = OPEN_GATE, approvalRequired = false) =>
  gateStatus(view, gate, A_SESSION, { ...SETTINGS, approvalRequired }).text;
const actionsOf = (page: string) =>
  formsIn(page).map(({ action, fields }) =>
    [action.replace('/desk/', ''), fields.verb].filter(Boolean).join(' '),
  );
const approved = (revision: number) => ({
  ...OPEN_GATE,
  approval: { revision, by: 'ben', at: '2026-11-22T05:10:00.000Z' },
});

describe('whether the edition leaves', () => {
  test('a draft says when it is made and leaves, and can be sent as a test', () => {
    expect(statusOf(DRAFT)).toMatch(
      /Draft\. The edition is frozen at \d\d:\d\d and sent from \d\d:\d\d \(Europe\/London\)\./,
    );
    expect(actionsOf(statusOf(DRAFT))).toEqual(['test-send']);
    expect(statusOf(DRAFT)).toContain('>Hold this edition</a>');
  });

  test('a frozen edition says when it was frozen, and cannot be sent as a test', () => {
    expect(statusOf(SENT_LATER)).toContain('Frozen on 22 Nov, 05:00, revision 2. Sending starts at');
    expect(actionsOf(statusOf(SENT_LATER))).toEqual([]);
  });

  test('a frozen edition with new instructions says that they are not in it yet, and is replaced on request', () => {
    const changed = { ...SENT_LATER, isDraft: true };
    expect(statusOf(changed)).toContain('they are not in it yet: replacing it makes revision 3.');
    expect(actionsOf(statusOf(changed))).toEqual(['publish']);
  });
});

describe('an approval', () => {
  test('is asked for only if the config requires it, and only of what is frozen', () => {
    expect(actionsOf(statusOf(SENT_LATER, OPEN_GATE, true))).toEqual(['approve']);
    expect(actionsOf(statusOf(SENT_LATER, OPEN_GATE, false))).toEqual([]);
    expect(actionsOf(statusOf(DRAFT, OPEN_GATE, true))).toEqual(['test-send']);
  });

  test('is of one revision', () => {
    expect(statusOf(SENT_LATER, approved(2), true)).toContain('Approved by ben.');
    expect(actionsOf(statusOf(SENT_LATER, approved(2), true))).toEqual([]);
    expect(statusOf(SENT_LATER, approved(1), true)).not.toContain('Approved by');
    expect(actionsOf(statusOf(SENT_LATER, approved(1), true))).toEqual(['approve']);
  });

  test('has a page that the proof links to, with the revision on it', () => {
    const page = approvePage(SENT_LATER.inHand, A_SESSION, SETTINGS);
    expect(formsIn(page).at(-1)?.fields).toMatchObject({ edition: '2026-11-22', revision: '2' });
    const early = approvePage(DRAFT.inHand, A_SESSION, SETTINGS);
    expect(early).toContain('is not frozen yet');
    expect(actionsOf(early)).toEqual(['sign-out']);
  });
});

describe('a hold', () => {
  const signed = { reason: 'lawyers', by: 'ada', at: '2026-11-22T04:00:00.000Z' };

  test('names its reason to everybody, with who asked for it and when, and can be lifted', () => {
    const page = statusOf(withInstructions(DRAFT, { hold: signed }));
    expect(page).toContain('<strong>Held</strong> by ada, 22 Nov, 04:00: lawyers');
    expect(actionsOf(page)).toEqual(['change release', 'test-send']);
    expect(page).not.toContain('Hold this edition');
  });

  test('that somebody wrote by hand, or that the senders know of, counts as well', () => {
    expect(statusOf(withInstructions(DRAFT, { hold: { reason: 'no reason given' } }))).toContain(
      '<strong>Held</strong>: no reason given',
    );
    const gate = { ...OPEN_GATE, hold: { reason: 'lawyers', by: null, at: '2026-11-22T04:00:00.000Z' } };
    expect(statusOf(DRAFT, gate as EditionGate)).toContain(': lawyers');
  });

  test('of another edition is shown as that, and lifted by itself', () => {
    const page = statusOf(withInstructions(DRAFT, { hold: { ...signed, edition: '2026-11-21' } }));
    expect(page).toContain('<strong>Edition 2026-11-21 is held</strong> by ada: lawyers');
    expect(page).toContain('Release edition 2026-11-21');
    expect(page).toContain('Hold this edition');
  });

  test('has a page that says what it does, and whether it is held already', () => {
    const page = (hold: typeof signed & { edition?: string }) =>
      holdPage(DRAFT.inHand, withInstructions(DRAFT, { hold }).desk, A_SESSION, SETTINGS);
    expect(page(signed)).toContain('Already held by ada: lawyers');
    expect(page({ ...signed, edition: '2026-11-21' })).not.toContain('held already');
    expect(formsIn(page(signed)).at(-1)?.fields).toMatchObject({
      verb: 'hold',
      edition: '2026-11-22',
      version: 'v1',
    });
  });
});
