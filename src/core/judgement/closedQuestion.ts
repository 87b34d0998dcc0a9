/** Whether a question can be answered by yes or no. */
export function isClosedQuestion(text: string): boolean {
  return /^(is|are|do|does|did|can|will|has|have)\b/i.test(text);
}
