// Lines that Markdown would read as something else than the words they are.
const TRAPS: readonly [RegExp, string][] = [
  // "# 4 Report", "### Note": a heading of the record
  [/^( {0,3})(#{1,6})(?=\s|$)/gm, '$1\\$2'],
  // "```", "~~~": a fence
  [/^( {0,3})(`{3,}|~{3,})/gm, '$1\\$2'],
  // "====" or "----" under a line make it a heading; "***" is a rule
  [/^( {0,3})(={2,}|-{2,}|\*{3,}|_{3,})\s*$/gm, '$1\\$2'],
  // "<AI1>", "<b>": raw HTML
  [/(?<!\\)<(?=[A-Za-z/!?])/g, '\\<'],
  // an indented line is code
  [/^(?: {4,}|\t+)(?=\S)(?!\s*(?:[-*+]|\d{1,9}[.)]|\([a-z\d]+\))\s)/gm, ''],
];

/** Makes sure that words stay words: nothing in them turns into a heading, a fence or raw HTML. */
export function safeMarkdown(words: string): string {
  return TRAPS.reduce((text, [trap, instead]) => text.replace(trap, instead), words);
}
