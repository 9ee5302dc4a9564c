/** Where it is kept that a reader has switched the key off. */
const KEPT = 'slash-key';

/** Whether the key is on; a browser that keeps nothing has it on. */
function isOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
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
export function slashKey(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !plain || isEditing(event.target) || !isOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Makes a button switch the key on and off; its words are in its data. */
export function slashSwitch(button: HTMLButtonElement): void {
  const say = (): void => {
    button.textContent = button.dataset[isOn() ? 'off' : 'on'] ?? '';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    localStorage.setItem(KEPT, isOn() ? 'off' : 'on');
    say();
  });
  say();
}
