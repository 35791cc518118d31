/**
 * Puts `text` on the clipboard and says whether it could. Where the page may not, selects what
 * stands in `shown`, so that the keys copy it.
 */
export async function copyText(text: string, shown: Node | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
