import * as v from 'valibot';

/** How well an answer went, in the words of the log. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

/** A time without a zone would be another one on each machine. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const line = v.object({
  at: v.pipe(
    v.string(),
    v.regex(instantPattern),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  card: v.pipe(v.string(), v.nonEmpty()),
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
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
  for (const written of text.split('\n')) {
    // White space, CR and a byte order mark are no part of the JSON.
    const bare = written.trim();
    if (bare === '') continue;
    const result = v.safeParse(line, parsed(bare));
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

/** A rehearsal as its line of a log, line break included: a file is its lines one after the other. */
export function logLine({ at, card, seconds, rating, note }: Rehearsal): string {
  return `${JSON.stringify({ at: timeText(at), card, seconds, rating, note })}\n`;
}

/**
 * The name of a session's log, `2026-11-28T18-00-00-a1b2c3.jsonl`: sorted by time, without the colons that Windows
 * refuses. `random` keeps two windows apart that begin in the same second; only its letters and digits are used.
 */
export function logFileName(instant: number, random: string): string {
  const time = new Date(instant).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${time}-${random.replace(/[^a-z0-9]/gi, '') || '0'}.jsonl`;
}

/** The shortest form of a time in UTC. */
function timeText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
