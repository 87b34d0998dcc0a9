import type { BriefingSelection, ChosenView } from '../../protocol';

/** As wide as the toolbar needs to be for all of it to stand in one row, in CSS pixels. */
const wide = '(min-width: 1100px)';

/** What the toolbar asks for. */
export interface ToolbarEvents {
  choose(choice: BriefingSelection): void;
  run(command: 'copyBriefing' | 'exportBriefing'): void;
  copyRich(): void;
}

/** The controls above the page. They show what the extension says is chosen, and ask it for changes. */
export class Toolbar {
  readonly #view = control('view', HTMLSelectElement);
  readonly #people = control('people', HTMLOptGroupElement);
  readonly #pages = control('pages', HTMLSelectElement);
  readonly #follows = control('follows', HTMLButtonElement);
  readonly #shared = control('shared', HTMLButtonElement);
  readonly #target = control('target', HTMLInputElement);
  readonly #walkAway = control('walk-away', HTMLInputElement);
  readonly #more = control('more', HTMLDetailsElement);
  readonly #events: ToolbarEvents;
  #names: readonly string[] = [];

  constructor(events: ToolbarEvents) {
    this.#events = events;
    for (const field of [this.#view, this.#pages, this.#target, this.#walkAway]) {
      field.addEventListener('change', () => this.#choose());
    }
    for (const toggle of [this.#follows, this.#shared]) {
      toggle.addEventListener('click', () => {
        press(toggle, !isPressed(toggle));
        this.#choose();
      });
    }
    this.#onAction('copy-markdown', () => events.run('copyBriefing'));
    this.#onAction('copy-rich', () => events.copyRich());
    this.#onAction('export', () => events.run('exportBriefing'));
    this.#openMenu();
  }

  /** Shows what is chosen. */
  show({ view, pages, isShared, follows, include }: BriefingSelection, people: readonly string[]): void {
    this.#showPeople(people);
    this.#view.value = view.kind === 'sheet' ? `person-${String(people.indexOf(view.person))}` : view.kind;
    this.#pages.value = pages;
    press(this.#follows, follows);
    press(this.#shared, isShared);
    for (const [box, name] of [
      [this.#target, 'target'],
      [this.#walkAway, 'walk-away'],
    ] as const) {
      box.checked = include.includes(name);
      box.disabled = isShared;
    }
  }

  /** A list that is open stays as it is, as long as the people do. */
  #showPeople(people: readonly string[]): void {
    if (people.join('\n') === this.#names.join('\n')) return;
    this.#names = people;
    this.#people.hidden = people.length === 0;
    this.#people.replaceChildren(...people.map((name, index) => new Option(name, `person-${String(index)}`)));
  }

  #choose(): void {
    const { value: pages } = this.#pages;
    this.#events.choose({
      view: this.#chosenView(),
      pages: pages === 'one' || pages === 'two' ? pages : 'everything',
      isShared: isPressed(this.#shared),
      follows: isPressed(this.#follows),
      include: [
        ...(this.#target.checked ? (['target'] as const) : []),
        ...(this.#walkAway.checked ? (['walk-away'] as const) : []),
      ],
    });
  }

  #chosenView(): ChosenView {
    const { value } = this.#view;
    const person = this.#names[Number(/^person-(\d+)$/.exec(value)?.[1] ?? NaN)];
    if (person !== undefined) return { kind: 'sheet', person };
    return { kind: value === 'card' ? 'card' : 'page' };
  }

  #onAction(id: string, run: () => void): void {
    control(id, HTMLButtonElement).addEventListener('click', () => {
      run();
      this.#close();
    });
  }

  /** In a wide page the menu is always open, as a part of the row; else it opens and closes as menus do. */
  #openMenu(): void {
    const room = window.matchMedia(wide);
    const fit = (): void => {
      this.#more.open = room.matches;
    };
    room.addEventListener('change', fit);
    fit();
    this.#more.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#close()) return;
      this.#more.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node && this.#more.contains(target))) this.#close();
    });
    this.#more.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.#more.contains(relatedTarget)) this.#close();
    });
  }

  /** Whether there was a menu to close. */
  #close(): boolean {
    if (window.matchMedia(wide).matches || !this.#more.open) return false;
    this.#more.open = false;
    return true;
  }
}

function control<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(`choose-${id}`);
  if (!(element instanceof type)) throw new Error(`the toolbar has no ${id}`);
  return element;
}

function isPressed(toggle: HTMLElement): boolean {
  return toggle.getAttribute('aria-pressed') === 'true';
}

function press(toggle: HTMLElement, pressed: boolean): void {
  toggle.setAttribute('aria-pressed', String(pressed));
}
