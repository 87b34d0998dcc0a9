/**
 * Runs a script's main function: a failure is one line, or the stack when DEBUG is set, and an exit code.
 *
 * @param {() => Promise<number | void>} main Returns the exit code
 */
export async function main(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    console.error(process.env['DEBUG'] ? cause.stack : `Error: ${cause.message}`);
    process.exit(1);
  }
}
