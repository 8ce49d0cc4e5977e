import { bytesOf } from '../bytes.ts';
import { T } from '../sm3-constants.ts';
import { compression, LANES, layout, locals } from './compression.ts';
import { END, i32, unsigned, type Code } from './instructions.ts';

/** What the module gives: `compress(blocks, place, place, place, place)`, and the memory it works on. */
export interface Compressor {
  memory: { readonly buffer: ArrayBuffer };
  compress(blocks: number, ...places: number[]): void;
}

/** The only part of the WebAssembly JavaScript Interface that is asked for; Node's types have none of it. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

const MAGIC_AND_VERSION: Code = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const PAGE = 64 * 1024;
const I32 = 0x7f;
const PARAMETERS = 1 + LANES;
const [FUNCTION, MEMORY] = [0x00, 0x02];

const counted = (content: Code): Code => [...unsigned(content.length), ...content];
const list = (...items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Code): Code => [id, ...counted(content)];
const named = (name: string): Code => counted(Array.from(bytesOf(name)));

/** The constant of each round in all lanes, as a vector in memory: words are little-endian there. */
const constants: Code = Array.from(T).flatMap((word) =>
  Array.from({ length: 4 * LANES }, (_, byte) => (word >>> (8 * (byte % 4))) & 0xff),
);

/** The module (W3C WebAssembly 2.0, 5.5), with a memory that has room up to `end`. */
function binary(end: number): Uint8Array {
  const declared = locals.map(({ count, type }) => [count, type]);
  return Uint8Array.from([
    ...MAGIC_AND_VERSION,
    // The type of the one function, the function, the memory, and the names of both.
    ...section(1, list([0x60, ...counted(Array<number>(PARAMETERS).fill(I32)), ...list()])),
    ...section(3, list([0])),
    ...section(5, list([0x00, ...unsigned(Math.ceil(end / PAGE))])),
    ...section(7, list([...named('compress'), FUNCTION, 0], [...named('memory'), MEMORY, 0])),
    ...section(10, list(counted([...list(...declared), ...compression]))),
    ...section(11, list([0x00, ...i32.const(layout.constants), END, ...counted(constants)])),
  ]);
}

/**
 * SM3's compression of four messages at once.
 *
 * @param end up to where there has to be memory, in bytes
 * @throws Error where there is no WebAssembly with vectors, or not as much memory
 */
export const compressor = (end: number): Compressor =>
  new WebAssembly.Instance(new WebAssembly.Module(binary(end))).exports as Compressor;
