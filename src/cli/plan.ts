import { relativeLink } from '../core/notePath';
import { dayPlanMarkdown, plainWriting, timePlanMarkdown, type PlanWriting } from '../core/planMarkdown';
import { planReportOf } from '../core/planReport';
import type { Readiness } from '../core/readiness';
import { outlookOf } from '../core/rehearsal/outlook';
import { timePlan } from '../core/timePlan';

interface PlanOptions {
  /** The folder that was named: paths are relative to it. */
  readonly root: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What to do in so many hours, instead of day by day. */
  readonly hours: number | undefined;
  readonly json: boolean;
}

/** What `second-round plan` prints: markdown whose links work from the folder that was named, or JSON. */
export function planText(preps: readonly Readiness[], { root, now, hours, json }: PlanOptions): string {
  const planned = preps.map((readiness) => {
    const outlook = outlookOf(readiness.prep, { now });
    const time = hours === undefined ? undefined : timePlan(readiness, outlook, hours * 60);
    return { readiness, outlook, time };
  });
  if (json) {
    const reports = planned.map(({ readiness, outlook, time }) => planReportOf(readiness, outlook, time, root));
    return `${JSON.stringify({ preps: reports }, null, 2)}\n`;
  }
  const writing: PlanWriting = { ...plainWriting, linkTo: ({ path }) => relativeLink(root, path) };
  return planned
    .map(({ readiness, outlook, time }) =>
      time ? timePlanMarkdown(readiness, time, writing) : dayPlanMarkdown(readiness, outlook, writing),
    )
    .join('\n');
}
