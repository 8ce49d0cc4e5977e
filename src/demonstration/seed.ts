import type { Accounts } from '../engine/accounts/accounts.ts';
import type { Engine } from '../engine/engine.ts';
import { systemOfficer } from '../engine/system-officer.ts';
import { administrator, cast, castPassword, units } from './cast.ts';
import { civilDateOf } from '../statute/calendar/index.ts';
import { play } from './play.ts';
import { equip } from './signatories.ts';
import { storyOf } from './plot/index.ts';
import { bringWitness } from './witness.ts';
import { keepRegister, planYear } from './year.ts';

/** Where a demonstration's clock starts: a working day of a year whose holiday notice is bundled. */
export const demonstrationStart = '2026-01-05T01:00:00.000Z';

/** The three matters that a demonstration begins with, and the scene up to which each is played. */
const matters = [
  ['示例:政务服务中心延时服务实施方案', 'service-section', '2026-01-05', undefined],
  ['示例:社区数据服务站建设工作方案', 'data-section', '2026-04-20', 'AcceptForReview'],
  ['示例:政务服务一件事集成服务方案', 'service-section', '2026-06-22', 'OpenCommentPeriod'],
] as const;

/** Registers the made-up bureau: its units, its people and their offices. */
export async function staff(accounts: Accounts): Promise<void> {
  const [, bureau] = units;
  await accounts.registerFirstAdministrator({
    person: administrator.id,
    name: administrator.name,
    password: castPassword,
    unit: { unit: bureau.id, name: bureau.name },
  });
  const acting = (commandId: string) => ({ by: systemOfficer, commandId: `cast ${commandId}` });
  for (const { id, name, ...rest } of units)
    if (id !== bureau.id)
      await accounts.registerUnit(
        { unit: id, name, ...('parent' in rest ? { parent: rest.parent } : {}) },
        acting(id),
      );
  for (const { id, name, roles } of cast) {
    const details = { person: id, name, password: castPassword, temporary: false };
    await accounts.registerPerson(details, acting(id));
    for (const [index, held] of roles.entries())
      await accounts.grantMembership(
        { person: id, ...held, from: '2026-01-05' },
        acting(`${id} ${index}`),
      );
  }
}

/** Fills an empty demonstration with the bureau and its matters. */
export async function seed(
  { engine, accounts }: { engine: Engine; accounts: Accounts },
  told: (title: string) => void,
): Promise<void> {
  await staff(accounts);
  const signers = await equip(accounts, civilDateOf(demonstrationStart));
  const items = matters.map(([name, unit], index) => ({ number: `示例-${index + 1}`, name, unit }));
  await planYear(engine, items);
  told('示例:2026年度目录');
  for (const [index, [title, section, begins, until]] of matters.entries()) {
    const options = { operation: false, begins, number: `示例-${index + 1}` };
    await play(engine, storyOf(title, section, options), until, signers);
    told(title);
  }
  await keepRegister(engine);
  await bringWitness(engine);
  told('示例:外部机构联署日志头');
}
