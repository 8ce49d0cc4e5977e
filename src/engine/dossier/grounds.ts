import { provisionOf } from '../../statute/provisions.ts';

/** Why something of a record is not given out, and the words of law that allow it. */
export interface Ground {
  /** In the law's own words. */
  zh: string;
  en: string;
  provision: string;
  article: string;
}

const disclosure = (article: string) => ({
  provision: 'C-INFO-1',
  article: `《中华人民共和国政府信息公开条例》${article}`,
});

/** 《中华人民共和国政府信息公开条例》(国务院令第711号) arts 14 to 16, and work secrets. */
export const grounds = {
  'state-secret': {
    zh: '依法确定为国家秘密',
    en: 'A state secret by law',
    ...disclosure('第十四条'),
  },
  security: {
    zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    en: 'Publication could endanger security or social stability',
    ...disclosure('第十四条'),
  },
  'other-law': {
    zh: '法律、行政法规禁止公开',
    en: 'A law or administrative regulation forbids publication',
    ...disclosure('第十四条'),
  },
  'business-secret': {
    zh: '涉及商业秘密，公开会对第三方合法权益造成损害',
    en: 'Business secrets of a third party',
    ...disclosure('第十五条'),
  },
  privacy: {
    zh: '涉及个人隐私，公开会对第三方合法权益造成损害',
    en: 'Privacy of a third party',
    ...disclosure('第十五条'),
  },
  'internal-affairs': {
    zh: '行政机关内部事务信息（人事管理、后勤管理、内部工作流程等）',
    en: 'Internal affairs: personnel, logistics, internal workflow',
    ...disclosure('第十六条第一款'),
  },
  'process-information': {
    zh: '过程性信息（讨论记录、过程稿、磋商信函、请示报告等）',
    en: 'Information made on the way: minutes, drafts, letters, reports',
    ...disclosure('第十六条第二款'),
  },
  'work-secret': {
    zh: '涉及工作秘密',
    en: 'A work secret',
    provision: 'C-SEC-1',
    article: `${provisionOf('C-SEC-1').citation.replace(/第.*$/, '')}第六十四条`,
  },
} as const satisfies Record<string, Ground>;

export type GroundName = keyof typeof grounds;

/** A reviewer's ground that the list does not have says only that he withheld it. */
export const groundNamed = (name: unknown): GroundName =>
  typeof name === 'string' && Object.hasOwn(grounds, name)
    ? (name as GroundName)
    : 'process-information';
