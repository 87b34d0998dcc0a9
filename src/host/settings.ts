import { EventEmitter, workspace, type Event } from 'vscode';
import * as v from 'valibot';
import { defaultOptions, pageBudgets, type PageBudget } from '../core/briefing/options';
import { readCheckSettings, type CheckSettings } from '../core/checkSettings';
import { inEnglish } from '../core/message';
import { noteCheckIds } from '../core/noteChecks';
import { rows } from '../core/tips/index';
import { Owner } from './disposable';
import type { Log } from './log';

/** What the user set, as the core reads it. */
export class Settings extends Owner {
  readonly #didChange = this.own(new EventEmitter<void>());
  readonly #log: Log;
  #checks: CheckSettings;
  #briefingPages: PageBudget;

  /** Fires after a setting of ours changed. */
  readonly onDidChange: Event<void> = this.#didChange.event;

  constructor(log: Log) {
    super();
    this.#log = log;
    this.#checks = this.#readChecks();
    this.#briefingPages = this.#readPages();
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('secondRound')) return;
        this.#checks = this.#readChecks();
        this.#briefingPages = this.#readPages();
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
}
