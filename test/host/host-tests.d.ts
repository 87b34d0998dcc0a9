/** Made by the build: importing it loads every test file of this folder. */
declare module 'host-tests' {
  /** Only tests whose title matches are run; empty for all. */
  export const grep: string;
}
