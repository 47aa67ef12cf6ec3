export declare function findingsOf(
  report: object,
  shipped: readonly string[],
): { readonly shipped: readonly string[]; readonly others: readonly string[] };
