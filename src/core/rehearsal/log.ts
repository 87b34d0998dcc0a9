import * as v from 'valibot';

/** How well an answer went, in the words of the log. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

const line = v.object({
  at: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  card: v.pipe(v.string(), v.nonEmpty()),
  seconds: v.pipe(v.number(), v.minValue(0)),
  rating: v.picklist(ratings),
  note: v.optional(v.string()),
});

/** One answer said aloud. */
export interface Rehearsal {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The story's id, or the key of a question. */
  readonly card: string;
  readonly seconds: number;
  readonly rating: (typeof ratings)[number];
  readonly note?: string | undefined;
}

/** What a log file holds; lines that are none are counted and left alone. */
export interface RehearsalLog {
  readonly rehearsals: readonly Rehearsal[];
  readonly broken: number;
}

/** Reads the lines of a log file. A line that was cut or is none does not spoil the others. */
export function readLog(text: string): RehearsalLog {
  const rehearsals: Rehearsal[] = [];
  let broken = 0;
  for (const written of text.split(/\r?\n/)) {
    if (written.trim() === '') continue;
    const result = v.safeParse(line, parsed(written));
    if (result.success) rehearsals.push({ ...result.output, at: Date.parse(result.output.at) });
    else broken++;
  }
  return { rehearsals, broken };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
