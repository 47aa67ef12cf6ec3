/** One or many, by the language's own rules (CLDR, through Intl): French counts 0 and 1 as one, and has a form for whole millions. */

export interface Count {
  readonly n: number;
  /** As it is printed. */
  readonly text: string;
}

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** `pluralOf('en-GB')(count, { one: 'loop', other: 'loops' })`. */
export function pluralOf(language: string) {
  const rules = new Intl.PluralRules(language);
  return (count: number | Count, forms: Forms): string =>
    forms[rules.select(typeof count === 'number' ? count : count.n)] ?? forms.other;
}
