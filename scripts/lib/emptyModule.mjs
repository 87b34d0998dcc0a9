/** Stands in for Node's `fs`, which gray-matter requires and uses only in a function that nothing here calls. */
export {};
