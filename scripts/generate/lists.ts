import { readdirSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/** A file of `core/tips/` and what it exports. */
export interface TipModule {
  /** Its name without the ending. */
  readonly name: string;
  readonly exported: Readonly<Record<string, unknown>>;
}

interface FoundTip {
  readonly module: string;
  readonly variable: string;
  readonly fileName: string;
}

const made = '// Made from the files beside it by `npm run generate`.';

const inOrder = new Intl.Collator('en', { numeric: true });

/** The tips of a module, told from what else it exports by their type. */
function tipsIn({ name, exported }: TipModule): readonly FoundTip[] {
  return Object.entries(exported).flatMap(([variable, value]) => {
    if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'tip') return [];
    return 'fileName' in value && typeof value.fileName === 'string'
      ? [{ module: name, variable, fileName: value.fileName }]
      : [];
  });
}

/** The list of all tips, in the order of the numbers their notes' names begin with. */
export function tipsList(modules: readonly TipModule[]): string {
  const found = modules.flatMap(tipsIn);
  const ordered = [...found].sort((a, b) => inOrder.compare(a.fileName, b.fileName));
  const byModule = [...found].sort((a, b) => inOrder.compare(a.module, b.module));
  return `${made}
import type { TipDefinition } from '../tip';
${byModule.map(({ module, variable }) => `import { ${variable} } from './${module}';`).join('\n')}

/** The tips in the order a candidate meets them. */
export const tips: readonly TipDefinition[] = [${ordered.map(({ variable }) => variable).join(', ')}];
`;
}

/** The list of the examples of all checks: what each file of them exports whose name ends so. */
export function examplesList(modules: readonly TipModule[]): string {
  const found = modules.flatMap(({ name, exported }) =>
    Object.keys(exported)
      .filter((variable) => variable.endsWith('Examples'))
      .map((variable) => ({ name, variable })),
  );
  return `${made}
import type { ExamplesById } from './example';
${found.map(({ name, variable }) => `import { ${variable} } from './${name}';`).join('\n')}

/**
 * Good and bad examples of every check: tests and \`docs/checks.md\` are made from them. Nothing that is shipped imports
 * them.
 */
export const examples: ExamplesById = { ${found.map(({ variable }) => `...${variable}`).join(', ')} };
`;
}

/** The modules of a folder that may hold what is listed; the lists themselves, and what imports them, are none. */
export async function modulesIn(folder: string, except: readonly string[]): Promise<readonly TipModule[]> {
  const names = readdirSync(inRoot(folder))
    .filter((file) => file.endsWith('.ts') && !except.includes(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort((a, b) => inOrder.compare(a, b));
  return Promise.all(
    names.map(async (name) => {
      return { name, exported: (await import(inRoot(folder, `${name}.ts`))) as TipModule['exported'] };
    }),
  );
}
