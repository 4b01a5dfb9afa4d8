// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A seeded source of random choices: the same seed gives the same choices on every machine.

/** mulberry32; https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
    for (let i = 0; i < 4; i++) this.next(); // neighbouring seeds start alike otherwise
  }

  /** In [0, 1). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below - 1. */
  int(below) {
    return Math.floor(this.next() * below);
  }

  /** A whole number from least to most. */
  between(least, most) {
    return least + this.int(most - least + 1);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.int(list.length)];
  }

  /** One of `[[weight, value], ...]`. */
  weighted(choices) {
    let rest = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return choices.at(-1)[1];
  }

  /** A list of count things that make() gives. */
  list(count, make) {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
