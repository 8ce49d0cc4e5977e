import { auditMatters, type MatterAudit } from '../engine/audit.ts';
import { say, type Command } from './command.ts';
import { readingInstallation } from './installation.ts';

/** For whoever has just changed the rules, or doubts the store: what would today's chart say to it all. */
export const auditCommand: Command = {
  usage: 'audit [--json]',
  zh: '用现行状态图重放每一事项,列出封印不符之处和现行规则不会放行的已办步骤',
  en: 'fold every matter on the live chart; list seals that do not fit and acts that today’s rules would refuse',
  options: { json: { type: 'boolean', default: false } },
  async run({ config, values }) {
    // Nothing is written: a server may have the folder meanwhile.
    await readingInstallation(config, async ({ ledger }) => {
      const total = { matters: 0, entries: 0, brokenSeals: 0, diverging: 0, outdatedActs: 0 };
      for await (const audit of auditMatters(ledger)) {
        total.matters += 1;
        total.entries += audit.entries;
        total.brokenSeals += audit.brokenSeal === undefined ? 0 : 1;
        total.diverging += audit.diverges === undefined ? 0 : 1;
        total.outdatedActs += audit.outdated.length;
        const isClean = audit.outdated.length === 0 && !audit.brokenSeal && !audit.diverges;
        if (isClean) continue;
        if (values.json === true) say(JSON.stringify(audit));
        else inWords(audit).forEach(say);
      }
      say(values.json === true ? JSON.stringify(total) : totalInWords(total));
      if (total.brokenSeals + total.diverging + total.outdatedActs > 0) process.exitCode = 1;
    });
  },
};

function inWords({ matterId, brokenSeal, diverges, outdated }: MatterAudit): string[] {
  return [
    matterId,
    ...(brokenSeal === undefined
      ? []
      : [
          `  第${brokenSeal}条:封印不符,此后的记录不予采信 · the seal of entry ${brokenSeal} does not fit`,
        ]),
    ...(diverges === undefined
      ? []
      : [`  第${diverges}条:现行状态图不能承接 · the live chart does not take entry ${diverges}`]),
    ...outdated.flatMap(({ sequence, step, breaches, unjudged }) => [
      `  第${sequence}条 ${step}:${unjudged === undefined ? '现行规则不会放行 · refused by today’s rules' : `未能核验 · not judged: ${unjudged}`}`,
      ...breaches.flatMap(({ provision, article, missing }) => [
        `    ${article}(${provision})`,
        ...missing.map(({ zh }) => `      · ${zh}`),
      ]),
    ]),
  ];
}

const totalInWords = (total: Record<string, number>): string =>
  [
    `事项 ${total.matters} 个,记录 ${total.entries} 条:封印不符 ${total.brokenSeals},不能重放 ${total.diverging},现行规则不会放行 ${total.outdatedActs}`,
    `${total.matters} matters, ${total.entries} entries: ${total.brokenSeals} broken seals, ${total.diverging} that do not fold, ${total.outdatedActs} acts that today’s rules would refuse`,
  ].join('\n');
