import { describe, expect, it } from '@jest/globals';
import { documentOf, documents } from '../../src/statute/documents.ts';
import { provisions } from '../../src/statute/provisions.ts';
import { steps } from '../../src/statute/steps/index.ts';
import type { Step } from '../../src/statute/step.ts';

const codes = documents.map(({ code }) => code);

describe('the documents of the case file', () => {
  it('are D01 to D34 in order', () => {
    expect(codes).toEqual(
      Array.from({ length: 34 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`),
    );
  });

  it('are always owed, or owed where a determination says so', () => {
    const determined = documents.filter(({ mandatory }) => mandatory === 'if-determined');
    expect(determined.map(({ code }) => code).join(' ')).toBe(
      'D04 D07 D11 D12 D13 D14 D15 D16 D17 D18 D26 D30 D32 D33',
    );
  });

  it('show rows of law that exist', () => {
    const ids = new Set(provisions.map(({ id }) => id));
    const unknown = documents.flatMap(({ code, provisions: shown }) =>
      shown.filter((id) => !ids.has(id)).map((id) => `${code}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have fields with names of their own', () => {
    const unfit = documents.filter(({ fields }) => {
      const names = fields.map(({ name }) => name);
      return names.length === 0 || new Set(names).size < names.length;
    });
    expect(unfit).toEqual([]);
    const names = documents.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('are asked for by steps only under codes that exist', () => {
    const asked = Object.values<Step>(steps).flatMap(({ documents: owed = [], mayBring = [] }) =>
      owed.concat(mayBring),
    );
    expect(asked.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('refuse a code that nobody gave', () => {
    expect(documentOf('D34').code).toBe('D34');
    expect(() => documentOf('D35')).toThrow(new TypeError('No document D35'));
  });
});

const taking = (kind: string) =>
  documents.filter(({ kinds }) => kinds.includes(kind)).map(({ code }) => code);

describe('the files of a document', () => {
  it('may be office files, PDF, OFD, pictures and text, whichever it is', () => {
    for (const kind of ['application/pdf', 'application/ofd', 'image/jpeg', 'text/plain'])
      expect(taking(kind)).toEqual(codes);
  });

  it('may be recordings where people met', () => {
    expect(taking('video/mp4')).toEqual(['D12', 'D14', 'D24']);
    expect(taking('audio/mpeg')).toEqual(['D12', 'D14', 'D24']);
  });

  it('may be web pages where something was published', () => {
    expect(taking('text/html')).toEqual(['D04', 'D11', 'D29']);
  });

  it('are never programs or unknown bytes', () => {
    expect(taking('application/octet-stream')).toEqual([]);
  });
});
