/** A line of the table: what was measured, beside what, and whether that is what it should be. */
export interface Row {
  readonly what: string;
  readonly against: string;
  /** Both sides as measured, with their units. */
  readonly measured: string;
  readonly result: string;
  /** What is aimed at; undefined for what is only reported. */
  readonly aim?: string | undefined;
  readonly isMet?: boolean | undefined;
}

/** A name and an amount. */
export interface Side {
  readonly name: string;
  readonly value: number;
}

interface RatioOptions {
  readonly unit: 'ms' | 'bytes';
  /** The highest ratio that is aimed at. */
  readonly most?: number | undefined;
  /** Said behind what was measured. */
  readonly remark?: string | undefined;
}

/** A row whose result is how many times as much as the other the one is. */
export function ratioRow(one: Side, other: Side, { unit, most, remark }: RatioOptions): Row {
  const ratio = one.value / other.value;
  const measured = `${amount(one.value, unit)} / ${amount(other.value, unit)}`;
  return {
    what: one.name,
    against: other.name,
    measured: remark === undefined ? measured : `${measured}; ${remark}`,
    result: `${ratio.toFixed(2)} ×`,
    ...(most === undefined ? {} : { aim: `≤ ${most} ×`, isMet: ratio <= most }),
  };
}

/** A row whose result is an amount by itself. */
export function amountRow(one: Side & { readonly against: string }, unit: string, most: number, remark = ''): Row {
  const { name: what, against, value } = one;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  return {
    what,
    against,
    measured: remark,
    result: `${shown} ${unit}`.trimEnd(),
    aim: most === 0 ? '0' : `≤ ${most} ${unit}`.trimEnd(),
    isMet: value <= most,
  };
}

/** An amount with a unit that keeps it short. */
export function amount(value: number, unit: 'ms' | 'bytes'): string {
  if (unit === 'bytes') return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
  return value < 1000 ? `${value.toFixed(value < 10 ? 2 : 0)} ms` : `${(value / 1000).toFixed(2)} s`;
}
