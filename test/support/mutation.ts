import { configureGlobal, readConfigureGlobal } from 'fast-check';

// Every mutant is shown what is drawn: a mutant that matters is noticed by a few of them.
configureGlobal({ ...readConfigureGlobal(), numRuns: 30 });

// While it is found out which test reaches which mutant, no test may lean on what another has reached.
if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) process.env.CASES_EACH_ALONE = '1';
