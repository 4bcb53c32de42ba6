/** Closes a run with one line that a machine can read. Mocha's exit code is the number of failures, hooks included. */
let reussis = 0;

export const mochaHooks = {
  afterEach(this: Mocha.Context): void {
    if (this.currentTest?.state === 'passed') reussis += 1;
  },
};

process.on('exit', (code) => {
  process.stdout.write(`${reussis} passed, ${code} failed\n`);
});
