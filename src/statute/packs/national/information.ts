import type { Pack } from '../../provision.ts';

export const personalInformation: Pack = {
  id: 'personal-information',
  version: '1.0.0',
  title: '《中华人民共和国个人信息保护法》',
  instrument: '主席令第九十一号',
  level: 'national',
  from: '2021-11-01',
  provisions: [
    {
      id: 'C-PIPL-1',
      article: '第五十五条、第五十六条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '处理敏感个人信息、自动化决策、委托处理、向他人提供、公开个人信息等,事前进行影响评估,内容包括:处理目的、方式是否合法正当必要,对个人权益的影响及安全风险,保护措施是否合法有效并与风险相适应;评估报告和处理情况记录至少保存三年。',
        en: 'Before sensitive data, automated decisions, entrusted processing, provision to others or publication, the impact is assessed: lawfulness and necessity; effect and risk; measures. Report and record are kept at least 3 years.',
      },
      evidence: ['D18'],
      limits: [{ name: 'impactRecordYears', value: 3, unit: 'year', bound: 'at-least' }],
    },
  ],
};

export const electronicSignature: Pack = {
  id: 'electronic-signature',
  version: '1.0.0',
  title: '《中华人民共和国电子签名法》',
  instrument: '2019年4月23日修正',
  level: 'national',
  from: '2019-04-23',
  provisions: [
    {
      id: 'C-ESIGN-1',
      article: '第五条、第六条、第八条、第十三条、第十四条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '可靠的电子签名(制作数据专有、仅由签名人控制、改动能够被发现)与手写签名或者盖章具有同等效力;数据电文能够有效表现内容并可随时调取查用、内容完整未被更改的,视为满足原件要求;保存格式、发件人、收件人和收发时间。',
        en: 'A reliable electronic signature (exclusive, under sole control, changes detectable) equals a handwritten one or a seal; a data message is an original if it can be retrieved and is unaltered; format, sender, receiver and time are kept.',
      },
      evidence: [],
    },
  ],
};
