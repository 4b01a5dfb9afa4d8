// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison that the protocol tests stand on must itself find what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";

import { count, date, expectShape, flag, id, listOf, mapOf, nullable, oneOf, optional, text } from "./shape.mjs";

const good = [
  [{ a: "x", list: ["y"] }, { a: id, list: listOf(text), absent: optional(id) }],
  [{ a: null }, { a: nullable(date) }],
  [{ a: 1, b: false, c: "on" }, { a: count, b: flag, c: oneOf("on", "off") }],
  [{ any: { n: 1 } }, mapOf({ n: count })],
  ["2031-05-06T07:08:09.010Z", date],
  [{ ok: true, inner: { code: "x" } }, { ok: true, inner: { code: "x" } }],
];
const bad = [
  ["an undeclared key", { a: "x", b: 1 }, { a: id }],
  ["a missing key", {}, { a: id }],
  ["null where the key should be left out", { a: null }, { a: optional(id) }],
  ["a wrong item", { list: ["x", 1] }, { list: listOf(text) }],
  ["no list", { list: {} }, { list: listOf(text) }],
  ["a list for an object", [], {}],
  ["a wrong literal", { ok: false }, { ok: true }],
  ["a date without milliseconds", "2031-05-06T07:08:09Z", date],
  ["a date with an offset", "2031-05-06T07:08:09.010+00:00", date],
  ["an id with a blank", "a b", id],
  ["a fraction", 1.5, count],
  ["a wrong value of a map", { a: "x" }, mapOf(count)],
];

for (const [value, shape] of good) {
  test(`takes ${JSON.stringify(value)}`, () => assert.equal(expectShape(value, shape), value));
}
for (const [name, value, shape] of bad) {
  test(`finds ${name}`, () => assert.throws(() => expectShape(value, shape), assert.AssertionError));
}
