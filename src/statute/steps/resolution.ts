import type { Step } from '../step.ts';

/** 决定的印发、公布、解读和备案 (arts 31, 32). */
export const resolutionSteps = {
  IssueDecision: {
    zh: '印发决定',
    en: 'Issue the decision',
    becomes: 'DecisionIssued',
    by: ['secretary'],
    provision: 'A-PARTY-2',
    documents: ['D27'],
  },
  PromulgateDecision: {
    zh: '公布决定',
    en: 'Promulgate the decision',
    becomes: 'DecisionPromulgated',
    by: ['publisher'],
    provision: 'A-PROM-1',
    documents: ['D29'],
  },
  WithholdDecision: {
    zh: '认定决定依法不予公开',
    en: 'Find that the law withholds the decision',
    becomes: 'PromulgationWithheld',
    by: ['publisher'],
    atWill: true,
    provision: 'A-PROM-1',
    documents: ['D28'],
  },
  PrepareInterpretation: {
    zh: '准备政策解读',
    en: 'Prepare the interpretation',
    becomes: 'InterpretationPrepared',
    by: ['drafter', 'unitHead'],
    provision: 'C-INT-1',
    documents: ['D29'],
  },
  DeclareInterpretationNotNeeded: {
    zh: '认定不需要政策解读',
    en: 'Declare that no interpretation is needed',
    becomes: 'InterpretationDeclaredNotNeeded',
    by: ['unitHead'],
    provision: 'C-INT-1',
  },
  PublishInterpretation: {
    zh: '发布政策解读',
    en: 'Publish the interpretation',
    becomes: 'InterpretationPublished',
    by: ['publisher'],
    provision: 'C-INT-1',
    documents: ['D29'],
  },
  FileNormativeDocument: {
    zh: '规范性文件备案',
    en: 'File the normative document',
    becomes: 'NormativeDocumentFiled',
    by: ['secretary'],
    provision: 'B-11',
    documents: ['D30'],
  },
} as const satisfies Record<string, Step>;
