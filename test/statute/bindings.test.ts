import { describe, expect, it } from '@jest/globals';
import { bindings, type Binding } from '../../src/statute/bindings/index.ts';
import { documents } from '../../src/statute/documents.ts';
import { caseFor } from '../law/field-examples.ts';
import { lacking } from '../law/left-out.ts';

const named = documents.flatMap(({ code, fields }) =>
  fields.map(({ name }) => [code, name] as const),
);
const bound = Object.entries(bindings).flatMap(([code, fields]) =>
  Object.keys(fields).map((name) => [code, name] as const),
);
const rows = Object.entries(bindings).flatMap(([code, fields]) =>
  Object.entries(fields).flatMap(([name, all]) =>
    all.map((binding) => ({ code, name, binding, by: said(binding) })),
  ),
);

function said(binding: Binding): string {
  if (binding.kind === 'paper') return binding.why.en;
  if (binding.kind === 'schema') return `${binding.schema}${binding.pointer}`;
  const what =
    binding.kind === 'file'
      ? ' file'
      : binding.kind === 'rule'
        ? ` ${binding.rule}`
        : binding.pointer;
  return `${binding.step}${what}`;
}

const onPaper = rows.filter(({ binding }) => binding.kind === 'paper');
const checked = rows.filter(({ binding }) => binding.kind !== 'paper');

describe('the minimum fields of the documents', () => {
  it('are each bound to something', () => {
    expect(bound).toEqual(named);
    expect(rows.length).toBeGreaterThan(150);
  });

  it('stand on paper alone only where no statement could hold them', () => {
    expect(onPaper.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  it.each(checked)('$code $name is kept by $by', ({ code, name, binding }) => {
    expect(lacking(code, binding, caseFor(code, name, binding))).toEqual([]);
  });
});
