// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for conditions with a bound; what did not come is itself a thing that was seen.

export const boundMs = 3_000;

/** Settles like the promise; after the bound it resolves with `{late: what}`. */
export function within(what, promise, milliseconds = boundMs) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ late: what }), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Something that happens once and can be waited for. */
export class Fact {
  happened = false;
  #resolve;
  #promise = new Promise((resolve) => (this.#resolve = resolve));

  happen(value) {
    if (this.happened) return;
    this.happened = true;
    this.#resolve(value);
  }

  wait(what) {
    return within(what, this.#promise);
  }

  get promise() {
    return this.#promise;
  }
}

/** What a peer saw, in order, and waiting for what it will see. */
export class Seen {
  entries = [];
  total = 0;
  #waiting = new Set();

  add(entry) {
    this.entries.push(entry);
    this.total++;
    for (const waiting of this.#waiting) {
      if (waiting.condition(entry)) waiting.resolve();
    }
  }

  /** Resolves with the next entry for which the condition holds. */
  next(condition) {
    return new Promise((resolve) => {
      const waiting = { condition, resolve: () => { this.#waiting.delete(waiting); resolve(); } };
      this.#waiting.add(waiting);
    });
  }

  take() {
    return this.entries.splice(0);
  }
}
