import { BLOCK, INITIAL, T } from '../sm3-constants.ts';

const rotated = (x: number, n: number) => (x << n) | (x >>> (32 - n));
/** 4.4: the permutations. */
const p0 = (x: number) => x ^ rotated(x, 9) ^ rotated(x, 17);
const p1 = (x: number) => x ^ rotated(x, 15) ^ rotated(x, 23);

/** SM3 (GB/T 32905-2016) of bytes that arrive in parts, where there is no crypto library. */
export class Sm3 {
  readonly #state = Int32Array.from(INITIAL);
  readonly #held = new Uint8Array(BLOCK);
  readonly #words = new Int32Array(68);
  #length = 0;

  update(bytes: Uint8Array): void {
    let at = 0;
    const filled = this.#length % BLOCK;
    this.#length += bytes.length;
    if (filled > 0) {
      at = Math.min(BLOCK - filled, bytes.length);
      this.#held.set(bytes.subarray(0, at), filled);
      if (filled + at < BLOCK) return;
      this.#compress(this.#held, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#compress(bytes, at);
    this.#held.set(bytes.subarray(at));
  }

  /** 5.2: padding, then the last blocks. The 32 bytes of the digest; ends the work. */
  digest(): Uint8Array {
    const bits = BigInt(this.#length) * 8n;
    const filled = this.#length % BLOCK;
    const padding = new Uint8Array((filled < 56 ? BLOCK : 2 * BLOCK) - filled);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, bits);
    this.update(padding);
    const digest = new Uint8Array(32);
    const view = new DataView(digest.buffer);
    this.#state.forEach((word, at) => view.setInt32(at * 4, word));
    return digest;
  }

  /** 5.3.2: the message's 68 words. */
  #expand(bytes: Uint8Array, at: number): Int32Array {
    const w = this.#words;
    for (let j = 0, i = at; j < 16; j += 1, i += 4)
      w[j] = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
    for (let j = 16; j < 68; j += 1)
      w[j] =
        p1(w[j - 16]! ^ w[j - 9]! ^ rotated(w[j - 3]!, 15)) ^ rotated(w[j - 13]!, 7) ^ w[j - 6]!;
    return w;
  }

  /** 5.3.3: CF. */
  #compress(bytes: Uint8Array, at: number): void {
    const w = this.#expand(bytes, at);
    const v = this.#state;
    let [a, b, c, d, e, f, g, h] = v as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let j = 0; j < 64; j += 1) {
      const a12 = rotated(a, 12);
      const ss1 = rotated((a12 + e + T[j]!) | 0, 7);
      const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const tt1 = (ff + d + (ss1 ^ a12) + (w[j]! ^ w[j + 4]!)) | 0;
      const tt2 = (gg + h + ss1 + w[j]!) | 0;
      [d, c, b, a] = [c, rotated(b, 9), a, tt1];
      [h, g, f, e] = [g, rotated(f, 19), e, p0(tt2)];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      v[i] = v[i]! ^ word;
    });
  }
}
