const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_BYTES = 30;

interface Member {
  name: string;
  /** The member's bytes as far as they are in the window; empty unless it is stored uncompressed. */
  stored: Buffer;
}

/** Local file headers of a zip (APPNOTE.TXT 4.3.7) as far as the window holds them. */
function* members(window: Buffer): Generator<Member> {
  let at = window.indexOf(LOCAL_HEADER);
  while (at !== -1 && at + HEADER_BYTES <= window.length) {
    const method = window.readUInt16LE(at + 8);
    const size = window.readUInt32LE(at + 18);
    const nameEnd = at + HEADER_BYTES + window.readUInt16LE(at + 26);
    const start = nameEnd + window.readUInt16LE(at + 28);
    yield {
      name: window.toString('utf8', at + HEADER_BYTES, nameEnd),
      stored: method === 0 ? window.subarray(start, start + size) : Buffer.alloc(0),
    };
    // A size of 0 may mean that it follows the data (bit 3): the next signature is then the way on.
    at = window.indexOf(LOCAL_HEADER, start + size);
  }
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What the name of one member says of the whole archive. */
const telling: readonly [RegExp, string][] = [
  [/^word\//, `${office}.wordprocessingml.document`],
  [/^xl\//, `${office}.spreadsheetml.sheet`],
  [/^ppt\//, `${office}.presentationml.presentation`],
  [/^OFD\.xml$/, 'application/ofd'],
];

/** ODF 1.3 part 2, 3.3: the first member, stored, is named `mimetype` and says what the file is. */
function declared({ name, stored }: Member): string | undefined {
  const said = name === 'mimetype' ? stored.toString('latin1') : '';
  return /^application\/vnd\.oasis\.opendocument\.[a-z-]+$/.test(said) ? said : undefined;
}

/** The media type of a file that begins like a zip, by the members that its beginning names. */
export function zipType(window: Buffer): string {
  let isOffice = false;
  for (const member of members(window)) {
    const odf = declared(member);
    if (odf !== undefined) return odf;
    isOffice ||= member.name === '[Content_Types].xml' || member.name === '_rels/.rels';
    const found = telling.find(([pattern]) => pattern.test(member.name));
    // A folder that happens to be called word/ is no document: the package's own parts come first.
    if (found !== undefined && (isOffice || found[1] === 'application/ofd')) return found[1];
  }
  return 'application/zip';
}
