import { act } from '../../../support/case.ts';
import { plan } from '../../../support/acts/assessments.ts';
import { drafted } from '../../../support/acts/drafting.ts';
import { proposed } from '../../../support/acts/proposal.ts';
import { breached, but, holds, underEdition, warned, type LawCase } from '../../law-case.ts';

const fileIt = act('FileOperationPlan', plan);
const classify = act('ClassifyAsOperation', { reason: '授权运营', decider: '局长办公会' });
const limited = underEdition(drafted, {
  limits: {
    operationTermYears: {
      advisory: { value: 5, unit: 'year', bound: 'at-most', provision: 'D-3', mark: 'RECALLED-H' },
    },
  },
});

/** Track C: authorised operation of public data. */
export const operation: readonly LawCase[] = [
  holds('D-1', 'takes a plan that says how operation begins and ends', drafted, fileIt),
  warned('D-1', 'shows a plan without a way out', drafted, but(fileIt, { exit: '' })),
  holds('D-2', 'takes a plan that asks for a legal person', drafted, fileIt),
  breached(
    'D-2',
    'refuses a plan that lets anybody operate',
    drafted,
    but(fileIt, { operatorIsLegalPerson: false }),
  ),
  breached('D-2', 'refuses a finding by nobody', proposed, but(classify, { decider: '' })),
  holds('D-3', 'takes five years and a tender', limited, but(fileIt, { termYears: 5 })),
  warned('D-3', 'shows a term of six years', limited, but(fileIt, { termYears: 6 })),
  warned(
    'D-3',
    'shows a choice without competition',
    limited,
    but(fileIt, { operatorSelection: 'other' }),
  ),
  holds('D-4', 'takes a plan with all of its parts', drafted, fileIt),
  warned('D-4', 'shows a plan without its catalogue', drafted, but(fileIt, { scope: '' })),
];
