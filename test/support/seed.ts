import { configureGlobal } from 'fast-check';

// A run of the tests says the same thing every time; another seed is asked for by name.
configureGlobal({ seed: Number(process.env.DUECOURSE_TEST_SEED ?? 713) });
