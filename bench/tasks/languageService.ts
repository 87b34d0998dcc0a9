/**
 * What VS Code's own language service for markdown does with a folder when it lists all symbols and computes the
 * diagnostics of every file, all kinds of them on.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readNotes } from '../support/readNotes';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

/** What is used of the packages, which are there only when they are measured. */
interface Uri {
  readonly fsPath: string;
  toString(): string;
}
interface Service {
  getWorkspaceSymbols(query: string, token: unknown): Promise<readonly unknown[]>;
  computeDiagnostics(document: unknown, options: object, token: unknown): Promise<readonly unknown[]>;
}
interface LanguageService {
  readonly createLanguageService: (options: object) => Service;
  readonly githubSlugifier: unknown;
}

const none = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
const event = (): object => ({ dispose: () => undefined });

await runTask(async ({ folder, packages }: { folder: string; packages: string }): Promise<number> => {
  const packaged = createRequire(join(packages, 'package.json'));
  const entry = join(packages, 'vscode-markdown-languageservice', 'out', 'index.js');
  const { createLanguageService, githubSlugifier } = (await import(pathToFileURL(entry).href)) as LanguageService;
  const { URI } = packaged('vscode-uri') as { URI: { file: (path: string) => Uri } };
  const { TextDocument } = packaged('vscode-languageserver-textdocument') as {
    TextDocument: { create: (uri: string, language: string, version: number, text: string) => object };
  };
  const MarkdownIt = packaged('markdown-it') as new (options: object) => {
    parse: (text: string, env: object) => object[];
  };

  const started = workDone();
  const reader = new MarkdownIt({ html: true });
  const documents = new Map<string, object>();
  for (const [path, text] of readNotes(folder)) {
    const uri = URI.file(path);
    documents.set(
      uri.toString(),
      Object.assign(TextDocument.create(uri.toString(), 'markdown', 1, text), { $uri: uri }),
    );
  }
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file(folder)],
      onDidChangeMarkdownDocument: event,
      onDidCreateMarkdownDocument: event,
      onDidDeleteMarkdownDocument: event,
      getAllMarkdownDocuments: () => Promise.resolve(documents.values()),
      hasMarkdownDocument: (uri: Uri) => documents.has(uri.toString()),
      openMarkdownDocument: (uri: Uri) => Promise.resolve(documents.get(uri.toString())),
      stat: ({ fsPath }: Uri) =>
        Promise.resolve(existsSync(fsPath) ? { isDirectory: statSync(fsPath).isDirectory() } : undefined),
      readDirectory: ({ fsPath }: Uri) =>
        Promise.resolve(
          readdirSync(fsPath, { withFileTypes: true }).map((item) => [item.name, { isDirectory: item.isDirectory() }]),
        ),
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: (document: { getText: () => string }) => Promise.resolve(reader.parse(document.getText(), {})),
    },
    logger: { level: 0, log: () => undefined },
  });
  const symbols = await service.getWorkspaceSymbols('', none);
  const options = {
    validateReferences: 'warning',
    validateFragmentLinks: 'warning',
    validateFileLinks: 'warning',
    validateMarkdownFileLinkFragments: 'warning',
    validateUnusedLinkDefinitions: 'warning',
    validateDuplicateLinkDefinitions: 'warning',
    ignoreLinks: [],
  };
  for (const document of documents.values()) await service.computeDiagnostics(document, options, none);
  if (symbols.length === 0) throw new Error('nothing was read');
  return workDone() - started;
});
