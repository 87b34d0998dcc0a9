import { buildBriefing } from './briefing/build';
import { briefingMarkdown } from './briefing/markdown';
import type { BriefingOptions } from './briefing/options';
import { salaryMask } from './briefing/privacy';
import { inEnglish } from './message';
import { openActions } from './nextAction';
import { normalized } from './note';
import type { Readiness } from './readiness';
import { reportOf, type PrepReport } from './report';

/** What an assistant is told of a prep: its report, without where it lies, and what to do next. */
interface AssistantReport extends Omit<PrepReport, 'folder'> {
  /** In sentences, the most valuable first. */
  readonly next: readonly { readonly action: string; readonly minutes: number }[];
}

/** How many things to do next are named: more is no advice. */
const actionsNamed = 5;

/** The readiness of a prep for an assistant, as JSON. No figure of the salary note is in it, and no path out of the prep. */
export function readinessForAssistant(readiness: Readiness): string {
  const { prep } = readiness;
  const [report] = reportOf([readiness], prep.folder).preps;
  if (!report) throw new Error(`${prep.company} has no report`);
  const { folder: _, findings, ...rest } = report;
  const told: AssistantReport = {
    ...rest,
    next: openActions(readiness)
      .slice(0, actionsNamed)
      .map(({ message, minutes }) => ({ action: inEnglish(message), minutes })),
    // A shared story lies above the prep: how far above is nobody's business.
    findings: findings.map((finding) => ({ ...finding, file: finding.file.replace(/^(?:\.\.\/)+/, '') })),
  };
  const mask = salaryMask(prep);
  return JSON.stringify(told, (_key, value: unknown) => (typeof value === 'string' ? mask(value) : value), 2);
}

/** The briefing of a prep for an assistant, as markdown: without what stands under Salary, and with no figure of its note. */
export function briefingForAssistant(readiness: Readiness, options: Pick<BriefingOptions, 'view' | 'pages'>): string {
  const briefing = buildBriefing(readiness, options);
  const sections = briefing.sections.filter(({ id }) => id !== 'salary');
  return salaryMask(readiness.prep)(briefingMarkdown({ ...briefing, sections }));
}

/** The preps whose company goes by that name: the whole of it, else a part. */
export function prepsOfCompany(preps: readonly Readiness[], company: string): readonly Readiness[] {
  const wanted = normalized(company);
  const exact = preps.filter(({ prep }) => normalized(prep.company) === wanted);
  return exact.length > 0 ? exact : preps.filter(({ prep }) => normalized(prep.company).includes(wanted));
}
