// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison and waiting with nothing of Node's, since the scenarios run in browsers too.

/** Settles like the promise, or rejects with `what` after the time. */
export function within(milliseconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer is neither null nor undefined nor false; each question must be a round trip. */
export async function until(what, question, timeoutMs = 5_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await question();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms`);
  }
}

export const isBinary = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/** The bytes of any binary value. */
export function bytesOf(value) {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** Deep equality; binary equals binary of the same bytes, whatever its class. */
export function same(a, b) {
  if (isBinary(a) || isBinary(b)) return isBinary(a) && isBinary(b) && sameBytes(bytesOf(a), bytesOf(b));
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

function sameBytes(a, b) {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function show(value) {
  const text = JSON.stringify(value, (_, inner) => (isBinary(inner) ? `bytes ${bytesOf(inner).slice(0, 40)}` : inner)) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

export function equal(actual, expected, what = "value") {
  if (!same(actual, expected)) throw new Error(`${what}: ${show(actual)} came, ${show(expected)} was expected`);
}

export function ok(condition, what) {
  if (!condition) throw new Error(what);
}
