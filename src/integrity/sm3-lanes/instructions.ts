/**
 * Instructions of WebAssembly in the binary format (W3C WebAssembly 2.0, 5.4), as far as SM3 needs them.
 * Each function gives code that leaves its value on the stack; put one into another they read like the
 * formula that they compute. A vector is four words of 32 bits, and what is done with it is done with each.
 */
export type Code = readonly number[];
/** The number of a local. */
export type Local = number;

/** LEB128 (5.2.2) of a number that is not negative. */
export const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];

/** The same where the uppermost bit of the last byte is the sign, and must be clear. */
const signed = (value: number): Code =>
  value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
/** An opcode that reads or writes at an offset; aligned to 2^2 bytes, a word, or to 2^4, a vector. */
const ofWord = (opcode: number, offset: number): Code => [...simd(opcode), 2, ...unsigned(offset)];
const ofVector = (opcode: number, offset: number): Code => [
  ...simd(opcode),
  4,
  ...unsigned(offset),
];

export const END = 0x0b;
export const get = (local: Local): Code => [0x20, local];
export const set = (local: Local, value: Code): Code => [...value, 0x21, local];
const tee = (local: Local, value: Code): Code => [...value, 0x22, local];

/** Single words: what counts and points. */
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: (a: Code, b: Code): Code => [...a, ...b, 0x6a],
  sub: (a: Code, b: Code): Code => [...a, ...b, 0x6b],
  lessThan: (a: Code, b: Code): Code => [...a, ...b, 0x49],
};

/** Does the body, and again for as long as the condition behind it holds. */
export const repeat = (body: Code, condition: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...condition,
  0x0d,
  0x00,
  END,
];

const operation =
  (opcode: number) =>
  (first: Code, ...others: readonly Code[]): Code => [
    ...first,
    ...others.flatMap((other) => [...other, ...simd(opcode)]),
  ];

/** The bytes of each word in another order: byte k becomes what byte `order[k]` was. */
const bytesMoved = (scratch: Local, value: Code, order: readonly number[]): Code => [
  ...tee(scratch, value),
  ...get(scratch),
  ...simd(0x0d),
  ...[0, 4, 8, 12].flatMap((word) => order.map((byte) => word + byte)),
];

/** Vectors. `scratch` is a local that nothing else needs at that moment. */
export const v128 = {
  load: (at: Local, offset: number): Code => [...get(at), ...ofVector(0x00, offset)],
  store: (at: Local, offset: number, value: Code): Code => [
    ...get(at),
    ...value,
    ...ofVector(0x0b, offset),
  ],
  /** One word from each of four places, in their order. */
  gather: ([first, ...others]: readonly [Local, ...Local[]], offset: number): Code => [
    ...others.toReversed().flatMap(get),
    ...get(first),
    ...ofWord(0x5c, offset),
    ...others.flatMap((_, before) => [...ofWord(0x56, offset), before + 1]),
  ],
  and: operation(0x4e),
  or: operation(0x50),
  xor: operation(0x51),
  /** Modulo 2^32. */
  add: operation(0xae),
  bytesReversed: (scratch: Local, value: Code): Code => bytesMoved(scratch, value, [3, 2, 1, 0]),
  /** Turned to the left by 0 < n < 32 bits; by a whole byte, bytes only change places. */
  rotate: (scratch: Local, value: Code, n: number): Code =>
    n === 8
      ? bytesMoved(scratch, value, [3, 0, 1, 2])
      : [
          ...tee(scratch, value),
          ...i32.const(n),
          ...simd(0xab),
          ...get(scratch),
          ...i32.const(32 - n),
          ...simd(0xad),
          ...simd(0x50),
        ],
};
