/** What a question asks, read once and compared often. */
export interface QuestionMeaning {
  readonly text: string;
}

/** Reads a question. */
export function readQuestion(text: string): QuestionMeaning {
  return { text: text.toLowerCase() };
}

/** Whether two questions ask the same thing. */
export function asksTheSame(a: QuestionMeaning, b: QuestionMeaning): boolean {
  return a.text === b.text;
}

/** Whether the planned question asks what was asked before. */
export function resembles(asked: string, planned: string): boolean {
  return asksTheSame(readQuestion(asked), readQuestion(planned));
}
