/**
 * A sentence for the user as data: an English template with `{0}`, `{1}` … and their values.
 * The host translates the template; the command line prints it as it is. A value that is a message itself is translated
 * as well.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly MessageValue[];
}

/** A number, what the user wrote, or another message. */
export type MessageValue = string | number | Message;

/** What may be the user's own words, which stay as they are, or the product's, which are translated. */
export type Text = string | Message;

/** Puts a message into the user's language. */
export type Say = (message: Message) => string;

/** How something is written for somebody. */
export interface Wording {
  readonly say: Say;
  /** The language of `say`, BCP 47. */
  readonly language: string;
}

/**
 * Makes a message. Templates are literal English text, so that `npm run generate` can collect them for translation. They
 * are whole sentences or names: what is glued together from pieces cannot be translated.
 */
export function message(template: string, ...values: readonly MessageValue[]): Message {
  return { template, values };
}

/**
 * A text of the definitions as a message: a title, a heading, a label, a purpose. These are collected from the definitions
 * themselves.
 */
export function catalogued(text: string): Message {
  return { template: text, values: [] };
}

/** The wording of the command line, and of whatever nobody chose a language for. */
export const plainEnglish: Wording = { say: inEnglish, language: 'en' };

/** Several texts as one, with commas between them. */
export function listed(texts: readonly Text[]): Message {
  return { template: texts.map((_, index) => `{${index}}`).join(', '), values: texts };
}

/** The message in English. */
export function inEnglish({ template, values }: Message): string {
  return template.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? whole : String(typeof value === 'object' ? inEnglish(value) : value);
  });
}

/** Whether there is anything to translate in a template: some only pass on what they are given. */
export function isWorded(template: string): boolean {
  return /\p{L}/u.test(template.replace(/\{\d+\}/g, ''));
}

/** The text in the user's language; the user's own words as they are. */
export function textIn(text: Text, say: Say): string {
  return typeof text === 'string' ? text : say(text);
}
