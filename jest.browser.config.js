import base from './jest.config.js';

/** What only a browser can show; Debian's Chromium drives it. */
export default { ...base, testMatch: ['<rootDir>/test/**/*.browser.ts'] };
