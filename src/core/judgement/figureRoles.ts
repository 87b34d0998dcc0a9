import type { TokenFigure } from './figure';
import { secondsOf } from './figureUnits';
import { isHyphen } from './numerals';
import type { Token } from './tokens';

/** What a figure says of its quantity: where it was, where it is now, by how much it changed, or just how large it is. */
export type Role = 'before' | 'after' | 'change' | 'level';

const lessWords =
  /^(?:cut|cuts|cutting|reduc\w*|fell|fall|falls|fallen|falling|dropp?\w*|down|fewer|less|lower\w*|short\w*|sank|sink|sunk|declin\w*|shr[aiu]nk\w*|lost|decreas\w*|slash\w*|trimm?\w*|shav\w*|halv\w*|sav\w*|cheaper|minus|smaller|knock\w*|off|slid|slipp\w*|plummet\w*|plung\w*|lighter|thinner|curb\w*|quick\w*|eliminat\w*|rarer|eas\w*|tumbl\w*|compress\w*)$/;
const moreWords =
  /^(?:up|rose|rise\w*|rising|grew|grow\w*|increas\w*|more|higher|rais\w*|lift\w*|climb\w*|improv\w*|boost\w*|gain\w*|add\w*|larger|bigger|doubl\w*|tripl\w*|trebl\w*|quadrupl\w*|plus|jump\w*|soar\w*|surg\w*|uplift\w*|expand\w*|better|longer|greater|extra|additional|fold|twice|faster|expan\w*|growth|above)$/;
/** Behind these a figure says by how much, not how much: no verb of change is needed. */
const changeNoun =
  /^(?:increase|decrease|reduction|growth|improvement|uplift|drop|fall|rise|cut|gain|decline|saving|savings|boost|jump|surge|raise|shortening)$/;

/** Whether the words nearest to a figure tell of more or of less. */
export function directionOf(tokens: readonly Token[], figure: TokenFigure, start: number, end: number): -1 | 0 | 1 {
  if (figure.kind === 'factor' && figure.value < 1) return -1;
  const sign = tokens[figure.from - 1]?.text;
  if (sign === '+') return 1;
  if (sign === '−' || (sign === '-' && tokens[figure.from - 1]?.spaced && tokens[figure.from]?.spaced === false))
    return -1;
  for (let distance = 1; distance <= 9; distance++) {
    for (const at of distance <= 3
      ? [figure.to - 1 + distance, figure.from - distance]
      : [figure.from - distance, figure.to - 1 + distance]) {
      if (at < start || at >= end) continue;
      const word = tokens[at]?.lower ?? '';
      // "more than", "up to", "less than" bound the figure and tell no direction.
      if (/^(?:than)$/.test(tokens[at + 1]?.lower ?? '') && at + 2 === figure.from) continue;
      if (lessWords.test(word)) return -1;
      if (moreWords.test(word)) return 1;
    }
  }
  return figure.kind === 'factor' ? 1 : 0;
}

/** The role of a figure, in a sentence from token `start` to `end`. */
export function roleOf(tokens: readonly Token[], figure: TokenFigure, start: number, end: number): Role {
  const word = (index: number): string => (index >= start && index < end ? (tokens[index]?.lower ?? '') : '');
  const { from, to, kind } = figure;
  // Words that only bound the figure are passed over.
  let lead = from - 1;
  while (
    /^(?:about|around|roughly|nearly|almost|some|just|over|under|only|approximately|a|than|more|less|an|the|average|of|on|ca|~)$/.test(
      word(lead),
    ) &&
    from - lead <= 3 &&
    !(word(lead) === 'than' && /^(?:rather)$/.test(word(lead - 1))) &&
    !(word(lead) === 'of' && word(lead - 1) === 'instead')
  )
    lead--;
  const before = word(lead);
  if (
    before === 'from' ||
    (before === 'of' && word(lead - 1) === 'instead') ||
    (before === 'than' && word(lead - 1) === 'rather') ||
    /^(?:vs|versus|against)$/.test(before)
  )
    return 'before';
  for (let at = from - 1; at > from - 7; at--) {
    if (word(at) === 'used' && word(at + 1) === 'to') return 'before';
    if (/^(?:now|after|is|are|,|;)$/.test(word(at))) break;
    if (word(at) === 'had' && /^(?:been|given|stood|taken|averaged|cost|had)$/.test(word(at + 1))) return 'before';
    if (/^(?:previous|prior|predecessor's|last)$/.test(word(at)) && at < from - 1) return 'before';
    if (word(at) === 'previously' || word(at) === 'originally' || word(at) === 'formerly') return 'before';
  }
  if (before === 'off') return 'change';
  if (before === 'with' && /^(?:started|began|start|opened)$/.test(word(lead - 1))) return 'before';
  for (let at = to; at < to + 6; at++) {
    if (
      /^(?:year|month|quarter|season|term)$/.test(word(at)) &&
      /^(?:before|earlier)$/.test(word(at + 1)) &&
      word(at - 2) === 'in'
    )
      return 'before';
  }
  const behind = [word(to), word(to + 1), word(to + 2), word(to + 3), word(to + 4)];
  const place = behind.findIndex(
    (near, index) =>
      !(
        near === 'before' &&
        /^\p{L}/u.test(behind[index + 1] ?? '') &&
        !/^(?:and|but|to|then)$/.test(behind[index + 1] ?? '')
      ) && /^(?:before|beforehand|previously|initially|originally)$/.test(near),
  );
  if (
    place >= 0 &&
    !behind.slice(0, place).some((near) => /^(?:and|,|->|→|to|now|compared|with|than|the|in|as|on)$/.test(near))
  )
    return 'before';
  if (
    behind.some(
      (near, index) =>
        near === 'when' &&
        /^(?:i|we)$/.test(behind[index + 1] ?? '') &&
        /^(?:start\w*|join\w*|began|took|came|arriv\w*|inherit\w*)$/.test(word(to + index + 2)),
    )
  )
    return 'before';
  if (/^(?:->|→|=>)$/.test(behind[0] ?? '')) return 'before';
  if (
    /^(?:->|→|=>|to|under|below|at|reached|hit|down|now|into)$/.test(before) ||
    (before === 'at' && word(lead - 1) === 'settled')
  ) {
    return before === 'down' && kind !== 'count' ? 'change' : 'after';
  }
  if (kind === 'frequency') return word(lead) === 'to' ? 'after' : 'level';
  if (kind === 'factor' || (before === 'in' && kind === 'share')) return 'change';
  if (/^(?:under|over|below|above)$/.test(behind[0] ?? '')) return 'change';
  // "recommended by 96 % of guests"
  if (before === 'by') return behind[0] === 'of' ? 'level' : 'change';
  if (/^(?:up|down)$/.test(before)) return 'change';
  if (
    /^(?:fewer|less|more|faster|quicker|cheaper|shorter|lower|higher|longer|smaller|larger|bigger|off|better|slower)$/.test(
      behind[0] ?? '',
    ) &&
    behind[1] !== 'than'
  )
    return 'change';
  // "8k a month lower"
  if (figure.per !== undefined && behind.some((near) => /^(?:lower|less|fewer|cheaper|higher|more|off)$/.test(near)))
    return 'change';
  if (kind !== 'time' && behind.slice(0, 3).some((near) => changeNoun.test(near))) return 'change';
  if (before === 'of' && changeNoun.test(word(lead - 1))) return 'change';
  if (
    /^(?:rose|fell|grew|dropped|sank|shrank|climbed|declined|increased|decreased|jumped|improved|soared|surged|slipped|fallen|risen|grown|shrunk)$/.test(
      before,
    )
  )
    return 'change';
  if (/^(?:after|now|today|afterwards|nowadays)$/.test(behind[0] ?? '')) return 'after';
  for (let at = from - 1; at > Math.max(start - 1, from - 9); at--) {
    const near = word(at);
    if (/^(?:to|at|and|;|,|after|before|while|from|with|in|over|across|for)$/.test(near)) break;
    if (/^(?:saved|saves|saving|save|savings|trimmed|shaved|knocked|freed)$/.test(near)) return 'change';
    if (/^(?:cut|cuts|reduced|lowered|slashed|raised|increased|grew|improved|boosted|lifted|decreased)$/.test(near))
      return kind === 'percent' || kind === 'share' || kind === 'points' ? 'change' : 'level';
  }
  if (isHyphen(tokens[from - 1]) && tokens[from - 1]?.spaced === true && kind === 'percent') return 'change';
  if (/^[+−]$/.test(before)) return 'change';
  return 'level';
}

/** Whether a figure counts a part, or one of many. */
export function isPart(tokens: readonly Token[], { from, to, kind }: TokenFigure): boolean {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  if ([0, 1, 2].some((step) => word(to + step) === 'each' && secondsOf(word(to + step + 1)) === undefined)) return true;
  if (
    kind === 'money' &&
    word(to) === 'of' &&
    [1, 2, 3].some((step) => /^(?:spent|used|left|kept)$/.test(word(from - step)))
  )
    return true;
  for (let at = from - 1; at >= from - 6 && word(at) !== '.'; at--)
    if (/^(?:second|third|fourth|fifth|next|another|other)$/.test(word(at))) return true;
  // "On the busiest day", "in my fastest marathon", "in the first week": one of many.
  for (let at = from - 1; at >= from - 6 && word(at) !== '.'; at--)
    if (
      /^(?:busiest|best|worst|largest|biggest|smallest|fastest|slowest|longest|shortest|single|peak|record|highest|lowest|alone)$/.test(
        word(at),
      )
    )
      return true;
  for (let at = to; at <= to + 6 && word(at) !== '.'; at++)
    if (
      /^(?:in|on|during)$/.test(word(at)) &&
      word(at + 1) === 'the' &&
      word(at + 2) === 'first' &&
      /^(?:day|week|hour|minute|shift|round|night|weekend)$/.test(word(at + 3))
    )
      return true;
  if (word(from - 1) === 'all' || word(from - 2) === 'all') return false;
  if (
    /^(?:first|other|another|remaining|further|extra|additional|last|next|including|incl|another|alone|each|every|any)$/.test(
      word(from - 1),
    )
  )
    return true;
  if (kind === 'rank') return false;
  if (word(from - 1) === 'top' && kind === 'count') return true;
  if (/^(?:on|as)$/.test(word(to)) && /^(?:top)$/.test(word(to + 1))) return true;
  if (kind === 'time' || kind === 'percent' || kind === 'share') return false;
  if (
    word(to) === 'of' &&
    (/^(?:it|them|that|these|those|which|whom)$/.test(word(to + 1)) ||
      (kind === 'count' && /^(?:the|our|my|his|her|their)$/.test(word(to + 1))))
  )
    return true;
  return (
    (kind === 'count' && word(to) === 'more') ||
    word(to) === 'alone' ||
    word(to + 1) === 'alone' ||
    (word(from - 1) === 'of' && /^(?:largest|biggest|one|part)$/.test(word(from - 2))) ||
    /^(?:largest|biggest|smallest|single|best)$/.test(word(from - 3))
  );
}

/** A span of time around another figure of the sentence, or before the deed: not what is measured. */
export function isFrame(
  tokens: readonly Token[],
  figure: TokenFigure,
  figures: readonly TokenFigure[],
  role: Role,
): boolean {
  const before = tokens[figure.from - 1]?.lower ?? '';
  if (before === 'per') return true;
  if (figure.kind !== 'time' || role === 'before' || role === 'change') return false;
  const first =
    /^(?:first|last|next|past|following|previous)$/.test(before) ||
    /^(?:ago|later|earlier|before|old|experience)$/.test(tokens[figure.to]?.lower ?? '');
  if (first) return true;
  if (!/^(?:in|within|over|during|after|for|inside|the|under)$/.test(before)) return false;
  return figures.some((other) => other.kind !== 'time' && other.kind !== 'frequency' && other.from < figure.from);
}
