import { l10n, LanguageModelTextPart, LanguageModelToolResult, lm, type LanguageModelTool } from 'vscode';
import * as v from 'valibot';
import { briefingForAssistant, prepsOfCompany, readinessForAssistant } from '../core/assistant';
import { pageBudgets, type BriefingView } from '../core/briefing/options';
import { findPerson, type Prep } from '../core/prep';
import type { Readiness } from '../core/readiness';
import type { App } from './app';
import { activeUri } from './commands/arguments';
import { Owner } from './disposable';

const company = v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty()));
const readinessInput = v.object({ company });
const briefingInput = v.object({
  company,
  interviewer: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
  pages: v.optional(v.picklist(pageBudgets), 'everything'),
});

/**
 * Two tools the user's own assistant may call. They read and never write, take no paths, and tell no salary figure.
 * What is wrong with a call is thrown as a sentence the assistant can act on.
 */
export class LanguageTools extends Owner {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
    // Editors made from VS Code may lack all of it, or this part.
    const api = lm as Partial<typeof lm> | undefined;
    if (typeof api?.registerTool !== 'function') {
      app.log.debug('this editor has no language model tools');
      return;
    }
    this.own(
      api.registerTool(
        'get_prep_readiness',
        this.#tool(readinessInput, (readiness) => readinessForAssistant(readiness)),
      ),
    );
    this.own(
      api.registerTool(
        'get_prep_briefing',
        this.#tool(briefingInput, (readiness, { interviewer, pages }) =>
          briefingForAssistant(readiness, { view: viewOf(readiness.prep, interviewer), pages }),
        ),
      ),
    );
  }

  /** A tool that answers with a text about the prep that its input names. */
  #tool<S extends v.GenericSchema<unknown, { readonly company?: string | undefined }>>(
    schema: S,
    answer: (readiness: Readiness, input: v.InferOutput<S>) => string,
  ): LanguageModelTool<unknown> {
    return {
      prepareInvocation: () => ({ invocationMessage: l10n.t('Reading the notes of your interview') }),
      invoke: async ({ input }) => {
        const { success, output, issues } = v.safeParse(schema, input ?? {});
        if (!success) throw new Error(`The input does not fit: ${issues[0].message}`);
        const { store } = this.#app;
        await store.ready();
        store.settle();
        const text = answer(this.#find(output.company), output);
        return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
      },
    };
  }

  /** The prep of that company; when none is named, the one in front, else the one whose interview is next. */
  #find(name: string | undefined): Readiness {
    const { store } = this.#app;
    const { preps, nearest } = store;
    if (preps.length === 0) throw new Error('There is no prep in this window: the user can make one with New Prep.');
    const active = activeUri();
    const usual = (active && store.prepOf(active)) ?? nearest;
    if (name === undefined && usual) return usual;
    const found = name === undefined ? preps : prepsOfCompany(preps, name);
    const [only] = found;
    if (only && found.length === 1) return only;
    const names = (found.length > 0 ? found : preps).map(({ prep }) => prep.company).join(', ');
    throw new Error(`Name one of these companies: ${names}.`);
  }
}

function viewOf(prep: Prep, interviewer: string | undefined): BriefingView {
  if (interviewer === undefined) return { kind: 'page' };
  const person = findPerson(prep.panel, interviewer);
  if (person) return { kind: 'sheet', person };
  const names = prep.panel.map(({ name }) => name).join(', ') || 'nobody yet';
  throw new Error(`There is no such interviewer. The panel: ${names}.`);
}
