import ts from 'typescript';

/** A source file to look through. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** The English templates that stand in sources, and the calls whose template cannot be read because it is no literal. */
export interface Sentences {
  readonly templates: readonly string[];
  readonly problems: readonly string[];
}

/** Where functions take templates: the places of the arguments by the function's name. */
type Takers = Map<string, Set<number>>;

/**
 * Collects the templates of `message(…)`, and of every function that hands a parameter of its own on to it. A template
 * that is neither a literal nor such a parameter is a problem: it could never be translated.
 */
export function sentencesIn(sources: readonly SourceText[]): Sentences {
  const files = sources.map(({ file, text }) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  const takers: Takers = new Map([['message', new Set([0])]]);
  let known = -1;
  // A function that hands its parameter on to one found just now is found in the next turn.
  while (known < sizeOf(takers)) {
    known = sizeOf(takers);
    for (const file of files) visit(file, (call) => learn(call, takers));
  }
  const templates: string[] = [];
  const problems: string[] = [];
  for (const file of files) {
    visit(file, (call) => {
      for (const argument of templatesOf(call, takers)) {
        const text = literalText(argument);
        if (text !== undefined) templates.push(text);
        else if (!parameterOf(argument)) problems.push(problemAt(file, argument));
      }
    });
  }
  return { templates, problems };
}

/** Calls of VS Code's `l10n.t` whose sentence is no literal: only the one function that translates messages may do that. */
export function computedSentencesIn(sources: readonly SourceText[]): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const problems: string[] = [];
    visit(source, ({ expression, arguments: [first] }) => {
      const isTranslating = ts.isPropertyAccessExpression(expression) && expression.getText() === 'l10n.t';
      if (isTranslating && first && literalText(first) === undefined) problems.push(problemAt(source, first));
    });
    return problems;
  });
}

function sizeOf(takers: Takers): number {
  return [...takers.values()].reduce((sum, places) => sum + places.size, 0);
}

function visit(node: ts.Node, see: (call: ts.CallExpression) => void): void {
  if (ts.isCallExpression(node)) see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function templatesOf({ expression, arguments: given }: ts.CallExpression, takers: Takers): readonly ts.Expression[] {
  const places = ts.isIdentifier(expression) ? takers.get(expression.text) : undefined;
  return given.filter((_, index) => places?.has(index));
}

function learn(call: ts.CallExpression, takers: Takers): void {
  for (const argument of templatesOf(call, takers)) {
    const parameter = parameterOf(argument);
    if (!parameter) continue;
    const places = takers.get(parameter.name) ?? new Set();
    takers.set(parameter.name, places.add(parameter.index));
  }
}

/** The function declaration whose parameter an expression is, by its name, and which of its parameters. */
function parameterOf(expression: ts.Expression): { readonly name: string; readonly index: number } | undefined {
  if (!ts.isIdentifier(expression)) return undefined;
  for (let node: ts.Node = expression; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isFunctionDeclaration(node) || !node.name) continue;
    const index = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === expression.text);
    if (index >= 0) return { name: node.name.text, index };
  }
  return undefined;
}

function literalText(expression: ts.Expression): string | undefined {
  return ts.isStringLiteralLike(expression) ? expression.text : undefined;
}

function problemAt(source: ts.SourceFile, { pos, end }: ts.Expression): string {
  const { line } = source.getLineAndCharacterOfPosition(end);
  return `${source.fileName}:${line + 1}: the template must be literal text: ${source.text.slice(pos, end).trim()}`;
}
