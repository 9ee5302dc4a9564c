/** The content folder that `CONTENT_DIR` names, `content` unless it is set. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}
