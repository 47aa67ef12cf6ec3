/** zod's issues → our problems, each with its path and the value that stands there. */
import type * as z from 'zod';
import type { Problem, ProblemCode } from '../model/diagnostic';

type Path = readonly PropertyKey[];

/** `links[12]` and `['amount', 'low']` → `links[12].amount.low`. */
function joinPath(base: string, path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, base);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

export function problemsOf(error: z.ZodError, root: unknown, base: string): Problem[] {
  return error.issues.map((issue) => {
    const value = valueAt(root, issue.path);
    return { path: joinPath(base, issue.path), value, ...codeOf(issue, value) };
  });
}

type Meaning = Pick<Problem, 'code' | 'detail'>;

function codeOf(issue: z.core.$ZodIssue, value: unknown): Meaning {
  if (value === undefined && issue.code !== 'unrecognized_keys') return { code: 'missing' };
  switch (issue.code) {
    case 'custom':
      return ourCode(issue.params);
    case 'invalid_type':
      if (typeof value === 'number') return { code: 'not-finite' };
      return { code: 'wrong-type', detail: { expected: issue.expected } };
    case 'invalid_value':
      return { code: 'not-in-list', detail: { allowed: issue.values.map(String).join(', ') } };
    case 'too_big':
      return { code: 'too-large', detail: { limit: Number(issue.maximum) } };
    case 'too_small':
      return { code: issue.inclusive ? 'negative' : 'not-positive' };
    case 'invalid_format':
      return { code: 'not-a-company-id' };
    default:
      return { code: 'bad-value', detail: { message: issue.message } };
  }
}

function ourCode(params: Record<string, unknown> | undefined): Meaning {
  const { code, ...detail } = params ?? {};
  const meaning = { code: (code ?? 'bad-value') as ProblemCode };
  return Object.keys(detail).length === 0
    ? meaning
    : { ...meaning, detail: detail as Record<string, number> };
}
