/** What a drafter of the demonstration's bureau states where all that counts is that a matter is filed. */
export const sampleProposal = (title: string, evidence: readonly object[]) => ({
  title,
  mode: 'reference',
  authority: 'bureau',
  reviewOffice: 'legal-section',
  sponsors: [{ unit: 'data-section', lead: true }],
  source: { kind: 'department' },
  suggestion: { problem: '示例', basis: '示例', solution: '示例', necessity: '示例' },
  evidence,
});
