/** What parsing has to say about a document: problems refuse it, notices do not. Sentences are written in `shared/text`. */

export type ProblemCode =
  | 'unreadable'
  | 'not-json'
  | 'no-backup'
  | 'not-a-portfolio'
  | 'not-a-summary'
  | 'newer-version'
  | 'unknown-version'
  | 'missing'
  | 'wrong-type'
  | 'not-finite'
  | 'negative'
  | 'not-positive'
  | 'too-large'
  | 'empty'
  | 'not-a-date'
  | 'not-a-company-id'
  | 'not-in-list'
  | 'above-best'
  | 'above-high'
  | 'duplicate-id'
  | 'unknown-company'
  | 'unknown-source'
  | 'unknown-link'
  | 'unknown-commitment'
  | 'self-link'
  | 'self-reference'
  | 'bad-value';

export type NoticeCode = 'kind-read-as' | 'unknown-field';

export interface Problem {
  /** `links[12].amount.low`; empty for the document itself. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What stands there; undefined where nothing does. */
  readonly value: unknown;
  /** What the sentence needs beside the value: a limit, the allowed words, the other place. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export interface Notice {
  readonly path: string;
  readonly code: NoticeCode;
  readonly value: unknown;
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
