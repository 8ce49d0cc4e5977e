import { BLOCK, T } from '../sm3-constants.ts';
import { END, get, i32, repeat, set, v128, type Code, type Local } from './instructions.ts';

/** A vector has a word of each message: so many are digested at once. */
export const LANES = 4;
const VECTOR = 16;

/** Where the function keeps what it works on, in bytes from the start of the memory. */
export const layout = {
  /** Eight vectors, A to H: what the messages came to so far. */
  state: 0,
  /** The 68 words of the block that is being digested. */
  words: 8 * VECTOR,
  /** The 64 constants, each four times. */
  constants: (8 + 68) * VECTOR,
  /** From here on the memory is the caller's. */
  end: (8 + 68 + T.length) * VECTOR,
};

/** Parameters: how many blocks, and where the next one of each lane lies. */
const BLOCKS: Local = 0;
const PLACES = [1, 2, 3, 4] as const;
/** Where the round stands in words and constants: round j at 16j. */
const ROUND: Local = 5;
const STATE: readonly Local[] = [6, 7, 8, 9, 10, 11, 12, 13];
const [SS1, SS2, X, SCRATCH]: readonly [Local, Local, Local, Local] = [14, 15, 16, 17];
/** How many locals follow the parameters, and of which type (W3C WebAssembly 2.0, 5.3). */
export const locals = [
  { count: 1, type: 0x7f },
  { count: STATE.length + 4, type: 0x7b },
] as const;

const { and, or, xor, add } = v128;
const rotate = (value: Code, n: number) => v128.rotate(SCRATCH, value, n);
/** W of the round that is `later` rounds behind the one that ROUND stands at. */
const word = (later: number) => v128.load(ROUND, layout.words + later * VECTOR);
const constant = (later: number) => v128.load(ROUND, layout.constants + later * VECTOR);

/**
 * 4.4: the permutations P0 (n = 9) and P1 (n = 15), X ⊕ (X ⋘ n) ⊕ (X ⋘ n + 8). That is
 * X ⊕ ((X ⊕ (X ⋘ 8)) ⋘ n), which has one costly rotation in place of two.
 */
const permuted = (x: Local, n: number): Code =>
  xor(get(x), rotate(xor(get(x), rotate(get(x), 8)), n));

/** 4.3: the functions FF and GG of rounds 0 to 15, and of those from 16 on. */
const parity = (x: Code, y: Code, z: Code): Code => xor(x, y, z);
const early = { ff: parity, gg: parity };
/** The majority; and Y where X is 1, Z where it is 0. With the fewest operations that give it. */
const late: typeof early = {
  ff: (x, y, z) => or(and(x, y), and(or(x, y), z)),
  gg: (x, y, z) => xor(and(xor(y, z), x), z),
};

/** Goes on to a later round. */
const onward = (rounds: number): Code =>
  set(ROUND, i32.add(get(ROUND), i32.const(rounds * VECTOR)));
const upTo = (round: number): Code => i32.lessThan(get(ROUND), i32.const(round * VECTOR));
const fromTheStart: Code = set(ROUND, i32.const(0));

/** 5.3.2 a: the block of each lane as 16 words, big-endian. */
const blockInWords: Code = Array.from({ length: BLOCK / 4 }, (_, j) =>
  v128.store(
    ROUND,
    layout.words + j * VECTOR,
    v128.bytesReversed(SCRATCH, v128.gather(PLACES, j * 4)),
  ),
).flat();

/** 5.3.2 b: W of round j + 16, where ROUND stands at j. */
const nextWord: Code = [
  ...set(X, xor(word(0), word(7), rotate(word(13), 15))),
  ...v128.store(
    ROUND,
    layout.words + 16 * VECTOR,
    xor(permuted(X, 15), rotate(word(3), 7), word(10)),
  ),
];

/** 5.3.3: one round. TT1 takes the place of D, TT2 that of H; B and F are turned where they stand. */
function round(later: number, { ff, gg }: typeof early, names: readonly Local[]): Code {
  const [a, b, c, d, e, f, g, h] = names as [
    ...[Local, Local, Local, Local],
    ...[Local, Local, Local, Local],
  ];
  const w = word(later);
  return [
    ...set(SS2, rotate(get(a), 12)),
    ...set(SS1, rotate(add(get(SS2), get(e), constant(later)), 7)),
    ...set(SS2, xor(get(SS1), get(SS2))),
    ...set(d, add(ff(get(a), get(b), get(c)), get(d), get(SS2), xor(w, word(later + 4)))),
    ...set(h, add(gg(get(e), get(f), get(g)), get(h), get(SS1), w)),
    ...set(b, rotate(get(b), 9)),
    ...set(f, rotate(get(f), 19)),
    ...set(h, permuted(h, 9)),
  ];
}

/** Each word moves on to the next name; after four rounds all have the name that they began with. */
const moved = ([a, b, c, d, e, f, g, h]: readonly Local[]) => [d, a, b, c, h, e, f, g] as Local[];

function fourRounds(functions: typeof early): Code {
  const namings = [STATE];
  while (namings.length < 4) namings.push(moved(namings.at(-1)!));
  return [...namings.flatMap((names, later) => round(later, functions, names)), ...onward(4)];
}

const eachOfState = (code: (local: Local, kept: Code, offset: number) => Code): Code =>
  STATE.flatMap((local, k) => {
    const offset = layout.state + k * VECTOR;
    return code(local, v128.load(ROUND, offset), offset);
  });

/** 5.3.1: the next block of each lane taken into the state: V = ABCDEFGH ⊕ V. */
const block: Code = [
  ...fromTheStart,
  ...blockInWords,
  ...repeat([...nextWord, ...onward(1)], upTo(52)),
  ...fromTheStart,
  ...eachOfState((local, kept) => set(local, kept)),
  ...repeat(fourRounds(early), upTo(16)),
  ...repeat(fourRounds(late), upTo(64)),
  ...fromTheStart,
  ...eachOfState((local, kept, offset) => v128.store(ROUND, offset, xor(get(local), kept))),
];

/**
 * SM3's iteration and compression (GB/T 32905-2016, 5.3) over four messages at once: the body of a
 * function that takes how many blocks, at least one, and where those of each lane begin.
 */
export const compression: Code = [
  ...repeat(
    [
      ...block,
      ...PLACES.flatMap((place) => set(place, i32.add(get(place), i32.const(BLOCK)))),
      ...set(BLOCKS, i32.sub(get(BLOCKS), i32.const(1))),
    ],
    get(BLOCKS),
  ),
  END,
];
