import { expect, test } from 'vitest';
import { chosen, nameOf, optionsOf } from './labels';

const rows = [
  { id: 'oracle', name: 'Oracle' },
  { id: 'aws-2', name: 'AWS' },
  { id: 'aws', name: 'aws' },
];
const options = optionsOf(rows, ({ name }) => name);

test('rows are told apart by their id where they bear one name', () => {
  expect(options.map(({ name }) => name)).toEqual(['AWS (aws-2)', 'aws (aws)', 'Oracle']);
});

test('a row is found by its name or its id, whatever the case', () => {
  expect(chosen(options, ' oracle ')?.id).toBe('oracle');
  expect(chosen(options, 'AWS (aws-2)')?.id).toBe('aws-2');
  expect(chosen(options, 'aws')?.id).toBe('aws');
  expect(chosen(options, 'Nobody')).toBeUndefined();
});

test('a chosen row is shown by its name, an unknown one by its id', () => {
  expect([nameOf(options, 'oracle'), nameOf(options, 'x'), nameOf(options, undefined)]).toEqual([
    'Oracle',
    'x',
    '',
  ]);
});
