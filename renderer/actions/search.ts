/** The search field of the screen that is shown, where it has one. */
export function searchField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#main input[type=search]');
}

export function focusSearch(): void {
  const field = searchField();
  field?.focus();
  field?.select();
}
