import type { AskedClause } from './questionText';

/** What a question asks for. */
export type Aspect =
  'what' | 'how' | 'who' | 'why' | 'when' | 'long' | 'often' | 'many' | 'where' | 'yes' | 'topic' | 'degree';

/** How far what two questions ask for can be the same, from 0 to 1. */
const otherwise = 0.45;
const compatible: Readonly<Record<string, number>> = {
  'what how': 0.92,
  'what who': 0.6,
  'what degree': 0.85,
  'what many': 0.82,
  'what yes': 0.85,
  'what where': 0.8,
  'what why': 0.65,
  'what often': 0.6,
  'what when': 0.6,
  'what long': 0.6,
  'how yes': 0.75,
  'how degree': 0.9,
  'how where': 0.7,
  'how why': 0.6,
  'how who': 0.6,
  'how many': 0.5,
  'many degree': 0.9,
  'many often': 0.85,
  'many yes': 0.75,
  'many long': 0.7,
  'when long': 0.85,
  'when often': 0.6,
  'when yes': 0.7,
  'degree yes': 0.9,
  'who yes': 0.6,
  'why yes': 0.5,
  'where yes': 0.6,
  'often yes': 0.7,
  'who where': 0.6,
  'long yes': 0.6,
  'often degree': 0.7,
  'when where': 0.4,
};

const aspects: readonly Aspect[] = [
  'what',
  'how',
  'who',
  'why',
  'when',
  'long',
  'often',
  'many',
  'where',
  'yes',
  'topic',
  'degree',
];

/** The table above, both ways round, as one lookup. */
const compatibilities: ReadonlyMap<Aspect, ReadonlyMap<Aspect, number>> = new Map(
  aspects.map((a) => [
    a,
    new Map(
      aspects.map((b) => [
        b,
        a === b || a === 'topic' || b === 'topic'
          ? 1
          : (compatible[`${a} ${b}`] ?? compatible[`${b} ${a}`] ?? otherwise),
      ]),
    ),
  ]),
);

function bestOf(aspect: Aspect, others: readonly Aspect[]): number {
  const row = compatibilities.get(aspect);
  let best = 0;
  for (const other of others) best = Math.max(best, row?.get(other) ?? 0);
  return best;
}

/** How well what is asked for agrees, over all clauses: each clause of the one with its best of the other. */
export function agreement(a: readonly Aspect[], b: readonly Aspect[]): number {
  let sum = 0;
  for (const one of a) sum += bestOf(one, b);
  for (const other of b) sum += bestOf(other, a);
  return sum / (a.length + b.length || 1);
}

/** What a clause asks for, by its question word. */
export function leadingAspect(clause: AskedClause): Aspect {
  const { words, asking } = clause;
  const at = words.findIndex((word) => /^(?:what|who|why|how|which|whose|whom|when|where|whether|if)$/.test(word));
  const text = at < 0 || at > 3 ? '' : words.slice(at).join(' ');
  if (/^how (?:come|did (?:\w+ ){1,5}(?:come about|come up|arise|originate|start|happen))\b/.test(text)) return 'why';
  if (
    /^what (?:made|makes|keeps|drives|prompted|caused|led|drove|triggered|is behind|lies behind|was behind|brought about|motivated|convinced)\b/.test(
      text,
    ) ||
    /\bwhat for$/.test(text)
  )
    return 'why';
  if (
    /^what (?:is|was|are|were) (?:the |your |its )?(?:\w+ )?(?:reasons?|cause|causes|rationale|motivation|thinking behind|logic|story behind)\b/.test(
      text,
    )
  )
    return 'why';
  if (
    /^what (?:is|was|are|were) (?:the |your |its )?(?:\w+ )?(?:size|number|ratio|proportion|percentage|amount|share|split|headcount)\b/.test(
      text,
    )
  )
    return 'many';
  if (/^how (?:many|much|big|large|high|small|sizeable)\b/.test(text)) return 'many';
  if (/^how (?:often|frequently|regularly|many times)\b/.test(text)) return 'often';
  if (/^how (?:long|fast|quickly|soon|slow|much time)\b/.test(text)) return 'long';
  if (/^(?:when|what time|what date|by when|at what point|what point)\b/.test(text)) return 'when';
  if (
    /^(?:who|whom|whose|(?:which|what) (?:person|people|companies|company|team|department|firms|colleagues|manager|executive))\b/.test(
      text,
    )
  )
    return 'who';
  if (/^where\b/.test(text)) return 'where';
  if (/^why\b/.test(text)) return 'why';
  if (
    /^how (?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|might|may|must|shall|about|it|the|you|your|we|they|a|an|people|i|am|best|to|exactly)\b/.test(
      text,
    )
  )
    return 'how';
  if (/^how$/.test(text)) return 'how';
  if (/^how \w+/.test(text))
    return /^how \w+(?<!s) (?:is|are|was|were|do|does|did|can|will|would|has|have) (?!\w+(?:ed|en|ing)\b|made\b|done\b|set\b|run\b|paid\b|kept\b|split\b|sold\b|built\b|spent\b|dealt\b|put\b|be\b|been\b|to\b|get\b)/.test(
      text,
    )
      ? 'degree'
      : 'how';
  if (
    /^what (?:happens|happened|(?:do|does|did|would|will|can|should) \w+ do (?:when|if|to|about|with|after|in)|(?:is|are) (?:\w+ ){1,2}doing (?:to|about)|tells you|(?:is|was) done)\b/.test(
      text,
    )
  )
    return 'how';
  if (/^(?:what|which) (?:basis|ways?|grounds|criteria|criterion|manner)\b/.test(text)) return 'how';
  if (/^(?:what|which)\b/.test(text))
    return /^(?:what|which) (?:is|was) the (?:\w+ )?(?:process|procedure|route|approach|protocol|method|drill)\b|^(?:what|which) (?:process|procedure|steps|approach|method|route|mechanism)/.test(
      text,
    )
      ? 'how'
      : 'what';
  if (/^(?:whether|if)\b/.test(text) || asking === 'closed' || asking === 'choice') return 'yes';
  return 'topic';
}
