import { describe, expect, it } from '@jest/globals';
import { refuseStrangers } from '../../src/engine/registered.ts';
import type { StepName } from '../../src/machines/matter/fact.ts';

const called = {
  people: new Map([['xu-member', '徐副局长']]),
  units: new Map([['bureau', '示例局']]),
};
const nobody = { people: new Map<string, string>(), units: new Map<string, string>() };

const faultsOf = async (step: StepName, statement: Record<string, unknown>, known = called) => {
  try {
    await refuseStrangers({ step, statement }, () => Promise.resolve(known));
    return [];
  } catch (error) {
    return (error as { faults: { field: string; zh: string }[] }).faults.map(
      ({ field, zh }) => `${field} ${zh}`,
    );
  }
};

describe('a statement that names people and units', () => {
  it('names those who are registered', async () => {
    expect(
      await faultsOf('ConveneMeeting', { chief: 'xu-member', members: ['xu-member'] }),
    ).toEqual([]);
  });

  it('is refused where it names others, each where it stands', async () => {
    const proposal = { authority: 'buraeu', sponsors: [{ unit: 'bureau' }, { unit: 'nowhere' }] };
    expect(await faultsOf('ProposeMatter', proposal)).toEqual([
      '/authority 没有登记编号为“buraeu”的单位',
      '/sponsors/1/unit 没有登记编号为“nowhere”的单位',
    ]);
    expect(await faultsOf('ConveneMeeting', { members: ['xu-member', 'bureau'] })).toEqual([
      '/members/1 没有登记编号为“bureau”的人员',
    ]);
  });

  it('may write out the name of who keeps the record of a hearing', async () => {
    expect(await faultsOf('HoldHearing', { recorder: '钱记录' })).toEqual([]);
  });

  it('is held against nothing before there is a register', async () => {
    expect(await faultsOf('ProposeMatter', { authority: 'bureau' }, nobody)).toEqual([]);
  });
});
