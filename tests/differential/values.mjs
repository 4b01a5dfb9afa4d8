// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random arguments of events. In a script, binary is `{"$b": base64}` and a socket's id `{"$id": "c0 /lab"}`.

const texts = ["", "a", "hello world", "пойду спать", "てすと", "👩‍👩‍👧‍👦", "\u0000", "\u001e", "\u2028\u2029", "\"\\/\b\f\n\r\t", "é", "\ud800",
  "\udc00x", "\ufeff", "\uffff", "b", "2probe", "_placeholder", "[\"x\"]", "<script>", "\u202eabc", "x".repeat(300)];
const numbers = [0, 1, -1, 255, 65536, 2147483648, -2147483649, 9007199254740991, -9007199254740991, 9007199254740992, 1e21, 1e-7,
  0.1, -0.5, 3.141592653589793, 1.7976931348623157e308, 5e-324, 123456789.123456789, 1e15, 1e16];
const keys = ["", "a", "b", "10", "2", "a b", "ключ", "constructor", "toString", "length", "type", "data", "id", "hasOwnProperty", "\"", "\\", "\n", "😀"];
const lengths = [0, 0, 1, 2, 3, 4, 5, 100, 1000];

/** Makes values; at most `budget` pieces of binary in all of them together. */
export class Values {
  constructor(random, { budget = 0, pure = false } = {}) {
    this.random = random;
    this.budget = budget;
    this.pure = pure;
  }

  text() {
    if (this.random.chance(0.3)) return String.fromCodePoint(...this.random.list(this.random.int(12), () => this.random.between(32, 0x2fff)));
    const text = this.random.pick(texts);
    return this.pure && /[\ud800-\udfff]/.test(text) && !text.isWellFormed?.() ? "?" : text;
  }

  number() {
    return this.random.chance(0.5) ? this.random.pick(numbers) : (this.random.next() - 0.5) * 10 ** this.random.between(-8, 18);
  }

  binary() {
    this.budget--;
    const bytes = Buffer.from(this.random.list(this.random.pick(lengths), () => this.random.int(256)));
    return { $b: bytes.toString("base64") };
  }

  leaf() {
    if (this.budget > 0 && this.random.chance(0.35)) return this.binary();
    return this.random.weighted([[4, () => this.text()], [4, () => this.number()], [1, () => null], [1, () => true], [1, () => false]])();
  }

  value(depth = 4) {
    if (depth === 0 || this.random.chance(0.4)) return this.leaf();
    if (this.random.chance(0.05)) return this.chain(this.random.between(5, 40));
    if (this.random.chance(0.5)) return this.random.list(this.random.int(5), () => this.value(depth - 1));
    return this.object(depth);
  }

  object(depth = 3) {
    return Object.fromEntries(this.random.list(this.random.int(5), () => [this.random.pick(keys), this.value(depth - 1)]));
  }

  /** Arrays and objects within each other. */
  chain(depth) {
    let value = this.leaf();
    for (let i = 0; i < depth; i++) value = this.random.chance(0.5) ? [value] : { d: value };
    return value;
  }

  arguments(most = 4) {
    return this.random.list(this.random.int(most + 1), () => this.value());
  }
}

/** The value with what stands for binary and ids replaced; idOf gives the id of "c0 /lab". */
export function realise(value, idOf = () => "nobody") {
  if (Array.isArray(value)) return value.map((item) => realise(item, idOf));
  if (value === null || typeof value !== "object") return value;
  if (typeof value.$b === "string") return Buffer.from(value.$b, "base64");
  if (typeof value.$id === "string") return idOf(value.$id);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, realise(item, idOf)]));
}
