// Usage: node count-tests.mjs <report.json> <exit status>. Prints "passed failed" from a Vitest JSON report.
// A skipped test counts as failed, and so does a file that could not run, or a run that failed without saying why.
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
const filesThatDidNotRun = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
).length;
const counted = numTotalTests - numPassedTests + filesThatDidNotRun;
const failed = counted === 0 && (status !== '0' || numTotalTests === 0) ? 1 : counted;
console.log(`${numPassedTests} ${failed}`);
