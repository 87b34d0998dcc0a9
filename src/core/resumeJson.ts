import * as v from 'valibot';
import { oneLine } from './noteText';
import type { WrittenPoint } from './resumePoint';
import { sentencesOf } from './resumeText';

/** People and programs write JSON Resume loosely: what has another form than the schema's counts as absent. */
const text = v.fallback(v.pipe(v.string(), v.transform(oneLine)), '');
const texts = v.fallback(
  v.pipe(
    v.union([v.string(), v.array(v.unknown())]),
    v.transform((value) => (typeof value === 'string' ? [value] : value.filter((item) => typeof item === 'string'))),
    v.transform((items) => items.map(oneLine).filter((item) => item !== '')),
  ),
  [],
);

const listOf = <S extends v.GenericSchema>(
  schema: S,
): v.SchemaWithFallback<v.GenericSchema<unknown, v.InferOutput<S>[]>, never[]> =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.flatMap((item) => {
          const read = v.safeParse(schema, item);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
    [],
  );

/** What one may have done anywhere: a job, a project, an honorary office. */
const deed = v.object({
  name: text,
  company: text,
  organization: text,
  entity: text,
  position: text,
  highlights: texts,
  summary: text,
  description: text,
});

const award = v.object({ title: text, awarder: text, summary: text });

const resume = v.object({
  work: listOf(deed),
  volunteer: listOf(deed),
  projects: listOf(deed),
  awards: listOf(award),
});

/** The points of a JSON Resume, or of a list of texts, in the order of the file's sections. */
export function pointsOfJson(value: unknown): readonly WrittenPoint[] {
  if (Array.isArray(value)) return v.parse(texts, value).map((point) => ({ text: point }));
  const read = v.safeParse(resume, value);
  if (!read.success) return [];
  const { work, volunteer, projects, awards } = read.output;
  return [...[...work, ...volunteer, ...projects].flatMap(pointsOfDeed), ...awards.map(pointOfAward)];
}

/** Its highlights; the sentences that sum it up only where there are none, for else they say it twice. */
function pointsOfDeed(done: v.InferOutput<typeof deed>): readonly WrittenPoint[] {
  const where = done.name || done.company || done.organization || done.entity;
  const section = [done.position, where].filter((part) => part !== '').join(', ') || undefined;
  const points = done.highlights.length > 0 ? done.highlights : sentencesOf(done.summary || done.description);
  return points.map((point) => ({ text: point, section }));
}

function pointOfAward({ title, awarder, summary }: v.InferOutput<typeof award>): WrittenPoint {
  return { text: [title, awarder].filter((part) => part !== '').join(', '), section: summary || undefined };
}
