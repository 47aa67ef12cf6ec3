/** Ordinary spaces in place of those that never break: in a terminal or a plain file they are a trap for whoever copies them. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
