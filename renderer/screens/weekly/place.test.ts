import { expect, test } from 'vitest';
import { issuePlace, placeOf } from './place';

test('a week is the newest issue of it, with a point and a number that issue', () => {
  expect(placeOf(null, [])).toEqual({ view: 'summary', week: null, issue: null });
  expect(placeOf('2026-W03', [])).toEqual({ view: 'summary', week: '2026-W03', issue: null });
  expect(placeOf('2026-W03.0', [])).toEqual({ view: 'summary', week: '2026-W03', issue: 0 });
  for (const issue of [0, 1, 12])
    expect(placeOf(issuePlace('2026-W03', issue), [])).toMatchObject({ issue });
  expect(issuePlace('2026-W03')).toBe('2026-W03');
});

test('two weeks are compared as far as there are such weeks', () => {
  expect(placeOf('compare', ['2026-W02', '2026-W03'])).toEqual({
    view: 'compare',
    weeks: ['2026-W02', '2026-W03'],
  });
  expect(placeOf('compare', ['2026-W60'])).toEqual({ view: 'compare', weeks: [null, null] });
});

test('what is no week and no view is named', () => {
  for (const asked of ['2026-W60', '2026-W03.x', 'zorglub', '2026-W03.1.2'])
    expect(placeOf(asked, [])).toEqual({ view: 'unknown', asked });
  expect(placeOf('calendar', [])).toEqual({ view: 'calendar' });
});
