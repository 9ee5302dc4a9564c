import { NARROWINGS, stateOf, STEP, type SearchState } from '../query/state.ts';
import { byId } from './element.ts';

const form = byId('search-form', HTMLFormElement);

/** What the form asks now. */
export function asked(): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return { ...stateOf(parameters), show: STEP };
}

function control(name: string): Element | RadioNodeList | null {
  return form.elements.namedItem(name);
}

/** Makes a select offer a value that a search asks, though nothing is counted for it yet. */
function offer(select: HTMLSelectElement, value: string): void {
  const offered = [...select.options].some((option) => option.value === value);
  if (!offered && value !== '') select.add(new Option(value, value));
}

/** Shows a state in the form. */
export function show(state: SearchState): void {
  for (const name of ['q', ...NARROWINGS, 'sort'] as const) {
    const field = control(name);
    if (field instanceof HTMLSelectElement) {
      offer(field, state[name]);
      field.value = state[name];
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = state[name] === field.value;
      else field.value = state[name];
    }
  }
}

/** Calls back when the form is sent; it is not sent to the server then. */
export function onSend(done: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done();
  });
}
