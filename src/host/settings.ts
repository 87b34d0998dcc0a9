import { EventEmitter, workspace, type Event } from 'vscode';
import * as v from 'valibot';
import { defaultOptions, pageBudgets, type PageBudget } from '../core/briefing/options';
import { readCheckSettings, type CheckSettings } from '../core/checkSettings';
import { inEnglish } from '../core/message';
import { noteCheckIds } from '../core/noteChecks';
import { rows } from '../core/tips/index';
import { Owner } from './disposable';
import type { Log } from './log';

/** How answers are rehearsed. */
export interface RehearsalSettings {
  /** How long an answer should take. */
  readonly minutes: number;
  /** Whether a tone is heard when that is over. */
  readonly sound: boolean;
}

const rehearsalDefaults: RehearsalSettings = { minutes: 2, sound: false };

/** What the user set, as the core reads it. */
export class Settings extends Owner {
  readonly #didChange = this.own(new EventEmitter<void>());
  readonly #log: Log;
  #checks: CheckSettings;
  #briefingPages: PageBudget;
  #rehearsal: RehearsalSettings;

  /** Fires after a setting of ours changed. */
  readonly onDidChange: Event<void> = this.#didChange.event;

  constructor(log: Log) {
    super();
    this.#log = log;
    this.#checks = this.#readChecks();
    this.#briefingPages = this.#readPages();
    this.#rehearsal = this.#readRehearsal();
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('secondRound')) return;
        this.#checks = this.#readChecks();
        this.#briefingPages = this.#readPages();
        this.#rehearsal = this.#readRehearsal();
        this.#didChange.fire();
      }),
    );
  }

  /** Which checks are on, their thresholds and severities. */
  get checks(): CheckSettings {
    return this.#checks;
  }

  /** How many printed pages the briefing may fill. */
  get briefingPages(): PageBudget {
    return this.#briefingPages;
  }

  /** How answers are rehearsed. */
  get rehearsal(): RehearsalSettings {
    return this.#rehearsal;
  }

  /** What is wrong is also underlined in settings.json, by the schema; the log says what became of it. */
  #readChecks(): CheckSettings {
    const written = workspace.getConfiguration('secondRound').get<unknown>('checks');
    const all = rows.flatMap(({ checks }) => checks);
    const { settings, problems } = readCheckSettings(written, [...all, ...noteCheckIds.map((id) => ({ id }))]);
    for (const problem of problems) this.#log.warn(inEnglish(problem));
    return settings;
  }
  #readPages(): PageBudget {
    const written = workspace.getConfiguration('secondRound').get<unknown>('briefing.pages');
    const { success, output } = v.safeParse(v.optional(v.picklist(pageBudgets), defaultOptions.pages), written);
    if (success) return output;
    this.#log.warn(`secondRound.briefing.pages is ${pageBudgets.join(' or ')}, not ${JSON.stringify(written)}`);
    return defaultOptions.pages;
  }

  #readRehearsal(): RehearsalSettings {
    const written = workspace.getConfiguration('secondRound.rehearsal');
    const minutes = v.safeParse(v.pipe(v.number(), v.minValue(0.5), v.maxValue(10)), written.get<unknown>('minutes'));
    if (!minutes.success) this.#log.warn('secondRound.rehearsal.minutes is a number from 0.5 to 10');
    return {
      minutes: minutes.success ? minutes.output : rehearsalDefaults.minutes,
      sound: written.get<unknown>('sound') === true,
    };
  }
}
