/** Loads a bundle for the first time in this process. */
import Module, { createRequire } from 'node:module';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

/** Stands for all of VS Code: whatever is asked of it is there, can be called, and can be derived from. */
const vscode: object = new Proxy(Object, {
  get: (target, key) => (key === 'prototype' ? target.prototype : vscode),
});

interface Loader {
  _load: (request: string, ...more: unknown[]) => unknown;
}

await runTask(({ file }: { file: string }): number => {
  const loader = Module as unknown as Loader;
  const load = loader._load.bind(loader);
  loader._load = (request, ...more) => (request === 'vscode' ? vscode : load(request, ...more));
  const require = createRequire(import.meta.url);
  const started = workDone();
  require(file);
  return workDone() - started;
});
