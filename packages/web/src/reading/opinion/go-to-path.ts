/**
 * Brings a place of the opinion into view and the focus to its first field: the element of that path, or of the
 * nearest path above it. False when nothing of it is on the screen.
 */
export function goToPath(root: ParentNode, path: string): boolean {
  const place = pathsUp(path)
    .map((one) => root.querySelector<HTMLElement>(`[data-path="${CSS.escape(one)}"]`))
    .find((found) => found !== null);
  if (!place) return false;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.scrollIntoView({ block: 'center' });
  const field = place.querySelector<HTMLElement>(
    'input:not([disabled]):not([type="hidden"]), textarea, select, button:not([disabled]), summary',
  );
  (field ?? place).focus({ preventScroll: true });
  return true;
}

/** `a.b.c`, `a.b`, `a`. An id within a path may itself hold points: they only cost a look that finds nothing. */
export function pathsUp(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
