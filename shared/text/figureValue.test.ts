import { expect, test } from 'vitest';
import { changeText, figureText } from './figureValue';
import { languages } from './languages';

const { f } = languages.en;

test('each unit is written as its readers write it', () => {
  expect(figureText('points', 68.6, f)).toBe('69');
  expect(figureText('share', 0.0694, f)).toBe('6.9%');
  expect(figureText('hhi', 2515.4, f)).toBe('2,515');
  expect(figureText('usd', 1.4e12, f)).toBe('$1.4\u00a0tn');
  expect(figureText('mw', 750, f)).toBe('750\u00a0MW');
  expect(figureText('times', 53.0471, f)).toBe('53.1×');
  expect(figureText('times', 0.00123, f)).toBe('0.00123×');
});

test('a change bears its sign', () => {
  expect(changeText('points', -1.04, f)).toBe('\u22121.0');
  expect(changeText('share', 0.031, f)).toBe('+3.1%');
  expect(changeText('hhi', -12.2, f)).toBe('\u221212');
  expect(changeText('usd', 2e9, f)).toBe('+$2\u00a0bn');
  expect(changeText('usd', -2e9, f)).toBe('\u2212$2\u00a0bn');
  expect(changeText('times', -0.5, f)).toBe('\u22120.5×');
});
