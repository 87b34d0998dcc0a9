/**
 * The VS Code versions that tests run on, as releases of the npm package `code-server`, which carries VS Code's server,
 * workbench and extension hosts. `integrity` is what the registry must deliver; the packages below it are pinned by
 * the lock file inside.
 *
 * @typedef {{ readonly version: string, readonly integrity: string }} NpmRelease
 * @typedef {{ readonly vscode: string, readonly release: string, readonly integrity: string, readonly ripgrep?: NpmRelease }} VscodeVersion
 * @type {{ readonly newest: VscodeVersion, readonly floor: VscodeVersion }}
 */
export const vscodeVersions = {
  newest: {
    vscode: '1.139.1',
    release: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
  /** The lowest version that `engines.vscode` allows. Its ripgrep would be downloaded by an install script. */
  floor: {
    vscode: '1.100.3',
    release: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    ripgrep: {
      version: '1.18.0',
      integrity: 'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
    },
  },
};
