import { describe, expect, it } from '@jest/globals';
import { act, after, given } from '../support/case.ts';
import { archived } from '../support/acts/aftermath.ts';

describe('a matter from its proposal to the archive', () => {
  it('is walked without a single refusal, and stands where the law leaves it', () => {
    const { matter } = after(archived);
    expect(matter.context.standing).toMatchObject({
      procedure: 'promulgated',
      partyReport: 'done',
      congressReport: 'notNeeded',
      interpretation: 'ready',
      archive: 'transferred',
      execution: 'assigned',
      force: 'inForce',
    });
  });

  it('goes on after the archive: the executor reports', () => {
    given(...archived)
      .when(act('ReportExecution', { unit: 'data-section', summary: '已全面实施' }))
      .records('ExecutionReported', { execution: 'assigned' });
  });
});
