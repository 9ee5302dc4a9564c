import type { SuggestFile } from '../data/format.ts';
import { SUGGEST } from './suggest-file.ts';
import { prepared, suggestions, type Suggestion } from './suggestions.ts';

const LEAST_LETTERS = 2;
const MOST = 8;

/** The names and titles; the build wrote the file, its form is trusted. */
async function namesIn(file: string): Promise<string[]> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  const data: unknown = await answer.json();
  const { names = [] }: Partial<SuggestFile> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  return names;
}

/**
 * Suggests names and titles while something is typed into a field, in the browser's own list
 * (`datalist`): nothing is chosen for the reader and Enter still searches. What is suggested is
 * fetched when the field is first used, and again at the next letter where it could not be had.
 * @param data the address of the index, with a slash at its end.
 */
export function suggest(field: HTMLInputElement, data: string): void {
  const list = document.createElement('datalist');
  list.id = `${field.id}-suggestions`;
  field.after(list);
  field.setAttribute('list', list.id);
  let names: Promise<Suggestion[]> | undefined;
  const load = (): Promise<Suggestion[]> => {
    names ??= namesIn(data + SUGGEST).then(prepared, (error: unknown) => {
      names = undefined;
      throw error;
    });
    return names;
  };
  const offer = async (): Promise<void> => {
    const written = field.value.trim();
    const found = written.length < LEAST_LETTERS ? [] : suggestions(await load(), written, MOST);
    if (written === field.value.trim()) {
      list.replaceChildren(...found.map((name) => new Option(name, name)));
    }
  };
  field.addEventListener('input', () => {
    offer().catch(reportError);
  });
}
