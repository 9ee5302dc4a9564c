import { slashKey, slashSwitch } from './slash-key.ts';
import { suggest } from './suggest.ts';
import { wayBack } from './way-back.ts';

/** What the search field of every page does beside asking: a key that goes to it, suggestions, a way back. */
const field = document.querySelector('search input[name="q"]');
const button = document.querySelector('#slash-key');
const words = document.querySelector<HTMLElement>('[data-way-back]')?.dataset['wayBack'] ?? '';

if (field instanceof HTMLInputElement && field.form) {
  slashKey(field);
  suggest(field, `${field.form.action}data/`);
  const onSearchPage = field.id === 'search-q';
  if (!onSearchPage) wayBack(field.form.action, words);
}
if (button instanceof HTMLButtonElement) slashSwitch(button);
