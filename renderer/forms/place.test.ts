import { expect, test } from 'vitest';
import type { Problem } from '#shared/model/diagnostic';
import { linkField } from './link/read';
import { placeProblems } from './place';
import { link, portfolio } from './testing';

const given = portfolio({ links: [link('l1', 'openai', 'cerebras')] });
const problem = (path: string): Problem => ({ path, code: 'negative', value: -1 });
const fieldsOf = (id: string, ...paths: string[]) =>
  placeProblems(paths.map(problem), { table: 'links', id, after: null }, given, linkField).map(
    ({ field }) => field,
  );

test('a problem of the edited row stands at its field, one of another row in the summary only', () => {
  expect(fieldsOf('l1', 'links[0].amount.low', 'links[1].amount.low', 'companies[0].id')).toEqual([
    'low',
    '',
    '',
  ]);
});

test('a new row stands at the end of its table', () => {
  expect(fieldsOf('l2', 'links[1].status[0].since', 'links[0].capacityMw')).toEqual([
    'status.0.since',
    '',
  ]);
});
