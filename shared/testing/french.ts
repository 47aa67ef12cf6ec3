/** What French must not hold, wherever it stands: English words, and marks that are not set as the Imprimerie nationale does. */

/** A file's own words stand in it as they are: field names, formats. */
const asInFile =
  /\[--[^\]]*\]|--[a-z-]+|\b(links|companies|amount|best|high|low|true|false|bubblescope)\b[^ ]*/g;
const english =
  /(^|[^\p{L}])(the|of|and|with|is|are|was|its?|this|that|which|from|by|not|no|nor|at|for|link|week|amount|company|companies|commitments?|headline|loops?|dials?|band|source-based|tier|undisclosed)(?![\p{L}])/iu;

export const holdsEnglish = (text: string): boolean => english.test(text.replace(asInFile, ''));

export const holdsWrongMark = (text: string): boolean =>
  /["']/.test(text) ||
  // A narrow space that never breaks before ; : ! ? and %, save in an address.
  /[^\u202f][;!?%]/.test(text) ||
  /[^\u202f]:(?!\/\/)/.test(text.replace(/https?:\/\//g, '')) ||
  /«[^\u00a0]|[^\u00a0]»/.test(text) ||
  // A figure and its unit stay together, and so do its thousands.
  /\d (M|Md|\$|MW|GW|h|%|fois|\d{3})(?![\p{L}\d])/u.test(text);

/** `_` stands for U+00A0, `‸` for the narrow U+202F, so that a failure shows them. */
export const seen = (text: string): string =>
  text.replaceAll('\u00a0', '_').replaceAll('\u202f', '‸');
