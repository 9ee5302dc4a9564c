/** Where it is kept that a reader has switched the key off. */
const KEPT = 'slash-key';

/** What was chosen on this page where the browser keeps nothing. */
let chosen: boolean | undefined;

/** Whether the key is on, as it is until it is switched off. */
function isOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}

/** Switches the key on or off: for this page alone in a browser that keeps nothing. */
function turn(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    chosen = on;
  }
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
  );
}

/**
 * Makes the key `/` go to a field, unless it is typed into one. A reader can switch it off with the
 * button that the search page has for it (WCAG 2.2, 2.1.4).
 */
export function slashKey(field: Pick<HTMLInputElement, 'focus' | 'select'>): void {
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !plain || isEditing(event.target) || !isOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** As much of a button as it takes to switch the key. */
type Switch = EventTarget & Pick<HTMLButtonElement, 'dataset' | 'hidden' | 'textContent'>;

/** Makes a button switch the key on and off; its words are in its data. */
export function slashSwitch(button: Switch): void {
  const say = (): void => {
    button.textContent = button.dataset[isOn() ? 'off' : 'on'] ?? '';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    turn(!isOn());
    say();
  });
  say();
}
