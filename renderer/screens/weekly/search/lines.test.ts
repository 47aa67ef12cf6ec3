import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces, plainLine } from './lines';

test.each([
  ['## What changed', 'What changed'],
  ['- OpenAI buys from Cerebras.', 'OpenAI buys from Cerebras.'],
  ['**Circularity up to 69**', 'Circularity up to 69'],
  ['| **Circularity** | 69 | 70 |', 'Circularity · 69 · 70'],
  ['| Oracle | [Reuters](<https://reuters.example/x>) (press) |', 'Oracle · Reuters (press)'],
  ['A \\[draft\\] of 5 \\* 3', 'A [draft] of 5 * 3'],
])('%s is read as %s', (line, read) => {
  expect(plainLine(line)).toBe(read);
});

const marked = (line: string, sought: string) =>
  pieces(line, sought)
    .map(({ text, isFound }) => (isFound ? `<${text}>` : text))
    .join('');

test('the sought text is marked wherever it stands, whatever its case or accents', () => {
  expect(marked('OpenAI and openai', 'OPENAI')).toBe('<OpenAI> and <openai>');
  expect(marked('Élevée, elevee', 'élevée')).toBe('<Élevée>, <elevee>');
  expect(marked('for $10\u00a0bn', '$10 bn')).toBe('for <$10\u00a0bn>');
  expect(marked('aaa', 'aa')).toBe('<aa>a');
  expect(marked('nothing', 'else')).toBe('nothing');
});

test('law: the pieces are the line, whatever is sought', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (line, sought) => {
        expect(
          pieces(line, sought)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      },
    ),
  );
});
