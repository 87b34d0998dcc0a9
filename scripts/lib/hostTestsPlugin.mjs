import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const name = 'host-tests';
const mochaBundle = 'mocha/mocha.js';

/**
 * Makes the module `host-tests`, which imports every test file of `test/host`: a bundle cannot look for files when it
 * runs. It also has mocha's browser build taken for the script it is: its package declares ECMAScript modules, as one of
 * which it would overwrite the exports of the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
export const hostTests = {
  name,
  setup(build) {
    build.onResolve({ filter: /^host-tests$/ }, () => ({ path: name, namespace: name }));
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: mochaBundle, namespace: mochaBundle }));
    build.onLoad({ filter: /.*/, namespace: mochaBundle }, () => ({
      contents: readFileSync(inRoot('node_modules', 'mocha', 'mocha.js'), 'utf8'),
    }));
    build.onLoad({ filter: /.*/, namespace: name }, () => {
      const folder = inRoot('test', 'host');
      const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
      const imports = files.sort().map((file) => `import ${JSON.stringify(`./${file}`)};`);
      return {
        contents: imports.join('\n'),
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
};
