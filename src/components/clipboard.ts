/** Copies a text; rejects where the browser refuses, or has no clipboard: a page that came without HTTPS. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
