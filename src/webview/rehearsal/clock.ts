import type { RehearsalClock } from '../../protocol/rehearsal';
import { playTone } from './tone';

/** How often the time is drawn, in milliseconds. It is never counted: each drawing looks at the clock. */
const redrawInterval = 200;

const minute = 60_000;

/** Draws the time of an answer, and says once when a minute is left and when the time is up. */
export class Clock {
  readonly #say: (text: string) => void;
  #clock: RehearsalClock | undefined;
  /** When the answer would have begun without pauses, by the clock of this machine. */
  #zero = 0;
  /** Up to here all has been said, in milliseconds of the answer. */
  #saidUntil = 0;
  #timer: number | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** Takes the clock as the extension has it. What was passed while nobody looked is not said any more. */
  set(clock: RehearsalClock | undefined): void {
    clearInterval(this.#timer);
    this.#clock = clock;
    this.#zero = Date.now() - (clock?.elapsed ?? 0);
    this.#saidUntil = clock?.elapsed ?? 0;
    if (clock?.isRunning) this.#timer = setInterval(() => this.#tick(), redrawInterval);
    this.#draw();
  }

  #elapsed(): number {
    if (!this.#clock) return 0;
    return this.#clock.isRunning ? Math.max(0, Date.now() - this.#zero) : this.#clock.elapsed;
  }

  #tick(): void {
    this.#draw();
    const { target = 0, words, sound = false } = this.#clock ?? {};
    const elapsed = this.#elapsed();
    const passed = (mark: number): boolean => mark > 0 && this.#saidUntil < mark && elapsed >= mark;
    if (passed(target)) {
      this.#say(words?.target ?? '');
      if (sound) playTone();
    } else if (passed(target - minute)) this.#say(words?.minute ?? '');
    this.#saidUntil = Math.max(this.#saidUntil, elapsed);
  }

  #draw(): void {
    if (!this.#clock) return;
    const { target } = this.#clock;
    const elapsed = this.#elapsed();
    const seconds = Math.floor(elapsed / 1000);
    const text = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
    const told = document.querySelector('.clock .told');
    if (told && told.textContent !== text) told.textContent = text;
    document.querySelector('.clock')?.classList.toggle('over', elapsed >= target);
    const fill = document.querySelector<HTMLElement>('.clock .fill');
    fill?.style.setProperty('inline-size', `${String(Math.min(100, (elapsed / target) * 100))}%`);
  }
}
