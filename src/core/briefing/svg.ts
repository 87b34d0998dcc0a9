import { escapeHtml } from './escape';

/** The circle of the ring: its circumference is 100, so that lengths on it are percentages. */
const radius = 100 / (2 * Math.PI);

/** How much is ready, as a ring with the percentage inside. `label` says it in words. */
export function ringSvg(met: number, total: number, label: string): string {
  const percent = total === 0 ? 0 : Math.round((met / total) * 100);
  const circle = `cx="20" cy="20" r="${radius.toFixed(4)}" fill="none" stroke-width="4"`;
  return (
    `<svg class="ring" viewBox="0 0 40 40" role="img" aria-label="${escapeHtml(label)}">` +
    `<circle class="track" ${circle}></circle>` +
    `<circle class="done" ${circle} stroke-dasharray="${percent} 100" transform="rotate(-90 20 20)"></circle>` +
    `<text x="20" y="24" text-anchor="middle">${percent}%</text></svg>`
  );
}

/** How much of a tip is ready, as a bar with a step for each part. For the eye only: words stand beside it. */
export function barSvg(met: number, total: number): string {
  const gap = 1;
  const width = (100 - gap * (total - 1)) / Math.max(total, 1);
  const steps = Array.from({ length: total }, (_, index) => {
    const x = (index * (width + gap)).toFixed(2);
    return `<rect class="${index < met ? 'done' : 'track'}" x="${x}" y="0" width="${width.toFixed(2)}" height="6"></rect>`;
  });
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${steps.join('')}</svg>`;
}
