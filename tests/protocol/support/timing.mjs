// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two kinds of call can be told apart by how long they take.

const calls = 400; // of each kind, in one measure
const warmUps = 20;
const attempts = 3;

/** The medians may differ by this part of the second one. */
export const tolerance = 0.2;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function duration(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** The medians of `calls` durations of each kind, one call at a time; the two take turns at going first. */
async function measure(first, second) {
  const durations = [[], []];
  for (let i = -warmUps; i < calls; i++) {
    const order = i % 2 ? [0, 1] : [1, 0];
    for (const kind of order) {
      const taken = await duration(kind === 0 ? first : second);
      if (i >= 0) durations[kind].push(taken);
    }
  }
  return durations.map(median);
}

/**
 * Measures up to three times, since a machine has other things to do: what every measure sees is there.
 * Gives `{alike, medians}`, the medians of every measure in milliseconds.
 */
export async function compareTimes(first, second) {
  const medians = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [one, other] = await measure(first, second);
    medians.push([one, other]);
    if (Math.abs(one - other) < tolerance * other) return { alike: true, medians };
  }
  return { alike: false, medians };
}
