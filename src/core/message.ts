/**
 * A sentence for the user as data: an English template with `{0}`, `{1}` … and their values.
 * The host translates the template; the command line prints it as it is.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly (string | number)[];
}

/** Makes a message. Templates are literal English text, so that they can be collected for translation. */
export function message(template: string, ...values: readonly (string | number)[]): Message {
  return { template, values };
}

/** Puts a message into the user's language. */
export type Say = (message: Message) => string;

/** The message in English. */
export function inEnglish({ template, values }: Message): string {
  return template.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
