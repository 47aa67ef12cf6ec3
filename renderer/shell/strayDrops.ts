/** A file that is dropped beside its place must not open in place of the app: what is typed in a form would be gone. */
export function stopStrayDrops(): void {
  const stop = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', stop);
  window.addEventListener('drop', stop);
}
