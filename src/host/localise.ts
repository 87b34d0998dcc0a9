import { env, l10n } from 'vscode';
import { catalogued, inEnglish, isWorded, textIn, type Message, type Text, type Wording } from '../core/message';

/** A sentence of the core in the user's language. */
export function localise({ template, values }: Message): string {
  const said = values.map((value) => (typeof value === 'object' ? localise(value) : value));
  // What only passes on other texts is in no bundle, and VS Code would log that.
  return isWorded(template) ? l10n.t(template, ...said) : inEnglish({ template, values: said });
}

/** How texts are written for the user. */
export function userWording(): Wording {
  return { say: localise, language: env.language };
}

/** What the core names, in the user's language where the name is the product's. */
export function localiseText(text: Text): string {
  return textIn(text, localise);
}

/** Names and counts one after the other, as they are listed in the user's language: in English with commas. */
export function listText(texts: readonly string[]): string {
  return new Intl.ListFormat(env.language, { style: 'narrow' }).format(texts);
}

/** A title, heading, label or purpose of the definitions in the user's language. */
export function localiseCatalogued(text: string): string {
  return localise(catalogued(text));
}
