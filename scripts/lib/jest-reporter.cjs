// Counts what ran and notes what failed and why something did not run, for the closing lines of `npm test`.
// A test that cannot run here says so in its title: `… [skipped: no browser]`.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');

module.exports = class CountingReporter {
  onRunComplete(_contexts, results) {
    const skipped = [];
    const broken = [];
    const failures = [];
    for (const suite of results.testResults) {
      const file = relative(process.cwd(), suite.testFilePath);
      // A file that does not even load has no failed test in it, and must count all the same.
      if (suite.testExecError) broken.push(file);
      if (suite.testExecError)
        failures.push({ file, title: '(did not load)', message: String(suite.failureMessage ?? '') });
      for (const test of suite.testResults) {
        const title = [...test.ancestorTitles, test.title].join(' › ');
        if (test.status === 'failed') failures.push({ file, title, message: test.failureMessages.join('\n') });
        if (test.status !== 'pending' && test.status !== 'todo' && test.status !== 'disabled') continue;
        skipped.push({ title, reason: /\[skipped: ([^\]]+)\]/.exec(title)?.[1] ?? null });
      }
    }
    const { numPassedTests, numFailedTests } = results;
    const interrupted = results.wasInterrupted === true;
    writeFileSync(
      process.env.CAIRN_TEST_COUNTS,
      JSON.stringify({ passed: numPassedTests, failed: numFailedTests, broken, failures, skipped, interrupted }),
    );
  }
};
