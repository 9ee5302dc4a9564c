/** An element of an answer: children and attributes ("@name") by name. */
export type XmlNode = Record<string, unknown>;

/** A value as an element; an empty one where it is text or missing. */
export function nodeOf(value: unknown): XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The child element of that name, or an empty one. */
export function childOf(node: XmlNode, name: string): XmlNode {
  const value = node[name];
  return nodeOf(Array.isArray(value) ? value[0] : value);
}

/** All child elements of that name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  const value = node[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(nodeOf);
}

/** The words of a child or attribute; '' where it is missing or holds white space only. */
export function wordsOf(node: XmlNode, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The service's booleans are the words True and False. */
export function isTrue(node: XmlNode, name: string): boolean {
  return wordsOf(node, name).toLowerCase() === 'true';
}

// "10/02/2026"
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A date of the service (dd/mm/yyyy) as YYYY-MM-DD, or null. */
export function dateOf(words: string): string | null {
  const [, day, month, year] = DAY.exec(words) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
