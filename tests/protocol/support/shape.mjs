// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a payload with its declared shape, key by key: what is not declared is a fault too.
import assert from "node:assert/strict";

const special = Symbol("special");

class Rule {
  constructor(name, test) {
    this.name = name;
    this.test = test;
  }
}

const rule = (name, test) => new Rule(name, test);

export const text = rule("string", (v) => typeof v === "string");
export const flag = rule("boolean", (v) => typeof v === "boolean");
export const count = rule("whole number", (v) => Number.isSafeInteger(v) && v >= 0);
export const id = rule("id", (v) => typeof v === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(v));
export const date = rule("date", (v) => typeof v === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(v));
export const anything = rule("anything", () => true);
export const oneOf = (...values) => rule(`one of ${values}`, (v) => values.includes(v));
export const listOf = (shape) => ({ list: shape, [special]: "list" });
export const optional = (shape) => ({ shape, [special]: "optional" });
export const nullable = (shape) => ({ shape, [special]: "nullable" });
/** An object with any keys, each value of the shape. */
export const mapOf = (shape) => ({ shape, [special]: "map" });

/** Throws where the value leaves the shape; a literal in a shape stands for itself. */
export function expectShape(value, shape, path = "payload") {
  if (shape instanceof Rule) {
    assert.ok(shape.test(value), `${path}: ${JSON.stringify(value)} is no ${shape.name}`);
  } else if (shape?.[special] === "list") {
    assert.ok(Array.isArray(value), `${path}: ${JSON.stringify(value)} is no list`);
    value.forEach((item, index) => expectShape(item, shape.list, `${path}[${index}]`));
  } else if (shape?.[special] === "nullable") {
    if (value !== null) expectShape(value, shape.shape, path);
  } else if (shape?.[special] === "map") {
    expectObject(value, path);
    for (const [key, item] of Object.entries(value)) expectShape(item, shape.shape, `${path}.${key}`);
  } else if (shape !== null && typeof shape === "object") {
    expectKeys(value, shape, path);
  } else {
    assert.deepEqual(value, shape, path);
  }
  return value;
}

function expectObject(value, path) {
  assert.ok(value !== null && typeof value === "object" && !Array.isArray(value), `${path}: ${JSON.stringify(value)} is no object`);
}

function expectKeys(value, shape, path) {
  expectObject(value, path);
  for (const key of Object.keys(value)) assert.ok(key in shape, `${path}: undeclared key ${key} in ${JSON.stringify(value)}`);
  for (const [key, inner] of Object.entries(shape)) {
    const isOptional = inner?.[special] === "optional";
    if (isOptional && !(key in value)) continue;
    assert.ok(key in value, `${path}: missing key ${key} in ${JSON.stringify(value)}`);
    expectShape(value[key], isOptional ? inner.shape : inner, `${path}.${key}`);
  }
}
