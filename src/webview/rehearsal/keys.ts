/** The button that a key stands for; undefined when the key is somebody else's. */
export function buttonFor(event: KeyboardEvent): HTMLButtonElement | undefined {
  const keys = namesOf(event);
  return [...document.querySelectorAll<HTMLButtonElement>('button[data-keys]')].find((button) =>
    (button.dataset.keys ?? '').split(' ').some((key) => keys.includes(key)),
  );
}

/** Whether the key is none of ours: part of a shortcut, held down, or about to become a character of another script. */
export function isForeign({ ctrlKey, altKey, metaKey, repeat, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || repeat || isComposing;
}

/** Whether a key goes to what has the focus: text being typed, or a control somebody has gone to with Tab. */
export function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === 'text') return true;
  const presses = key === ' ' || key === 'Enter';
  return presses && target.matches('button:focus-visible, input:focus-visible');
}

/** What a key is called in the page. On keyboards without Latin letters its place counts. */
export function namesOf({ key, code }: KeyboardEvent): readonly string[] {
  if (key === ' ') return ['Space'];
  const isLatin = /^[\x20-\x7e]$/.test(key);
  if (key.length > 1 || isLatin) return [key.length === 1 ? key.toLowerCase() : key];
  return [/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? /^Digit(\d)$/.exec(code)?.[1] ?? key];
}
