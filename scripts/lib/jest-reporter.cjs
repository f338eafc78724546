// Counts what ran and notes why something did not, for the closing line of `npm test`.
// A test that cannot run here says so in its title: `… [skipped: no browser]`.
const { writeFileSync } = require('node:fs');

module.exports = class CountingReporter {
  onRunComplete(_contexts, results) {
    const skipped = [];
    const broken = [];
    for (const suite of results.testResults) {
      // A file that does not even load has no failed test in it, and must count all the same.
      if (suite.testExecError) broken.push(suite.testFilePath);
      for (const test of suite.testResults) {
        if (test.status !== 'pending' && test.status !== 'todo' && test.status !== 'disabled') continue;
        const title = [...test.ancestorTitles, test.title].join(' › ');
        skipped.push({ title, reason: /\[skipped: ([^\]]+)\]/.exec(title)?.[1] ?? null });
      }
    }
    const { numPassedTests, numFailedTests } = results;
    const interrupted = results.wasInterrupted === true;
    writeFileSync(
      process.env.CAIRN_TEST_COUNTS,
      JSON.stringify({ passed: numPassedTests, failed: numFailedTests, broken, skipped, interrupted }),
    );
  }
};
