/** One or many, by the language's own rules (CLDR, through Intl): French counts 0 and 1 as one, and has a form for whole millions. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export function pluralOf(language: string) {
  const rules = new Intl.PluralRules(language);
  return (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;
}
