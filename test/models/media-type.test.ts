import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf, WINDOW_BYTES } from '../../src/models/media-type/index.ts';

/** A local file header of a zip and the member's bytes; `sized: false` puts the size behind the data. */
function member(name: string, bytes = '', { method = 0, sized = true } = {}): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(sized ? 0 : 8, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(sized ? Buffer.byteLength(bytes) : 0, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name), Buffer.from(bytes)]);
}

const zip = (...names: string[]) => Buffer.concat(names.map((name) => member(name, 'bytes')));
const streamed = (...names: string[]) =>
  Buffer.concat(names.map((name) => member(name, 'bytes', { method: 8, sized: false })));
const odf = (kind: string) =>
  Buffer.concat([
    member('mimetype', `application/vnd.oasis.opendocument.${kind}`),
    member('content.xml', '<x/>'),
  ]);
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
  ]);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const office = 'application/vnd.openxmlformats-officedocument';

describe('the media type that the bytes show', () => {
  it.each<[string, Buffer]>([
    ['application/pdf', latin1('%PDF-1.7\n%\xe2\xe3')],
    ['image/png', latin1('\x89PNG\r\n\x1a\n\0\0')],
    ['image/jpeg', latin1('\xff\xd8\xff\xe0')],
    ['image/gif', latin1('GIF89a\x01')],
    ['audio/mpeg', latin1('ID3\x04\0')],
    ['audio/mpeg', latin1('\xff\xfb\x90\0')],
    ['audio/wav', latin1('RIFF\x24\0\0\0WAVEfmt ')],
    ['video/mp4', latin1('\0\0\0\x20ftypisom\0\0')],
    ['audio/mp4', latin1('\0\0\0\x20ftypM4A \0\0')],
    ['application/msword', compound('WordDocument')],
    ['application/vnd.ms-excel', compound('Workbook')],
    ['application/x-ole-storage', compound('SomethingElse')],
    [`${office}.wordprocessingml.document`, zip('[Content_Types].xml', 'word/document.xml')],
    [`${office}.spreadsheetml.sheet`, streamed('[Content_Types].xml', '_rels/.rels', 'xl/a.xml')],
    [`${office}.presentationml.presentation`, zip('_rels/.rels', 'ppt/presentation.xml')],
    ['application/vnd.oasis.opendocument.text', odf('text')],
    ['application/vnd.oasis.opendocument.spreadsheet', odf('spreadsheet')],
    ['application/ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['application/zip', zip('word/notes.txt', 'readme.txt')],
    ['application/zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`)],
    ['application/zip', latin1('PK\x03\x04')],
    ['text/html', Buffer.from('\n<!-- 首页 --><!DOCTYPE html><html>')],
    ['application/xml', Buffer.from('\u{feff}<?xml version="1.0"?><a/>')],
    ['application/json', Buffer.from('{"意见": [1, 2]}')],
    ['text/plain', Buffer.from('{这不是 JSON')],
    ['text/plain', Buffer.from('关于征求意见的公告\r\n')],
    ['application/octet-stream', Buffer.from([0xb9, 0xab, 0xb8, 0xe6])],
    ['application/octet-stream', Buffer.from('text with\0a null')],
    ['application/octet-stream', Buffer.alloc(0)],
  ])('is %s', (type, bytes) => {
    expect(mediaTypeOf(bytes, true)).toBe(type);
  });

  it('does not take a zip that contains a document for a document', () => {
    const inner = zip('[Content_Types].xml', 'word/document.xml').toString('latin1');
    const outer = Buffer.concat([member('inner.docx', inner), member('readme.txt', 'x')]);
    expect(mediaTypeOf(outer, true)).toBe('application/zip');
  });

  it('knows text whose window ends inside a character, but not a file that ends so', () => {
    const cut = Buffer.from('决'.repeat(WINDOW_BYTES / 3 + 1)).subarray(0, WINDOW_BYTES);
    expect(mediaTypeOf(cut, false)).toBe('text/plain');
    expect(mediaTypeOf(cut, true)).toBe('application/octet-stream');
  });
});
