/**
 * Stands in for js-yaml, gray-matter's own YAML parser, in what is shipped: front matter is read with the package
 * `yaml` only, and a second parser would be a sixth of the extension's size.
 */
const refuse = () => {
  throw new Error('gray-matter was called without the YAML engine that the options name');
};

export { refuse as load, refuse as dump };
