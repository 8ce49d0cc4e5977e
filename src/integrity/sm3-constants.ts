const rotated = (x: number, n: number) => (x << n) | (x >>> (32 - n));

/** GB/T 32905-2016, 4.1: the initial value, eight words. */
export const INITIAL: readonly number[] = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];

/** 4.2: the constant of each of the 64 rounds, already turned as round j needs it; signed words. */
export const T: Int32Array = Int32Array.from({ length: 64 }, (_, j) =>
  rotated(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32),
);

/** In bytes. */
export const BLOCK = 64;
