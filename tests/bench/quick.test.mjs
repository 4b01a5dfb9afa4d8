// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts of `./dev bench` in a form that takes seconds: they run to their end, every figure is one, and nothing is lost.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The tables that a script prints: `[[cell]]`, heads and rules left out. */
async function run(script, ...options) {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(here, script), ...options.map(String)], { timeout: 110_000 });
  assert.doesNotMatch(stdout, /NaN|Infinity|undefined/);
  const lines = stdout.split("\n").filter((line) => line.startsWith("|"));
  const rules = lines.flatMap((line, i) => (line.startsWith("|---") ? [i - 1, i] : []));
  return lines.filter((_, i) => !rules.includes(i)).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

test("engine", async () => {
  const rows = await run("engine.mjs", "--secs", 1, "--rounds", 1, "--conns", 100, "--idle", 100, "--peers", "floor");
  assert.equal(rows.length, 7); // six works, one of memory
  for (const row of rows.slice(0, 6)) {
    assert.match(row[1], /^\d+\.\d k$/);
    assert.equal(row.at(-1), "0 / 0", `${row[0]}: nothing is lost`);
  }
});

test("server, with the console and without", async () => {
  const rows = await run("server.mjs", "--secs", 1, "--rounds", 1, "--conns", 50);
  assert.equal(rows.length, 4);
  for (const row of rows) assert.equal(row.at(-1), "0 / 0", `${row[0]}: nothing is lost`);
});

test("growth", async () => {
  const rows = await run("growth.mjs", "--secs", 1, "--rounds", 1, "--idle", "10,50", "--rooms", "50", "--joined", "0,20", "--stored", "0,1000");
  assert.equal(rows.length, 2 + 1 + 2 + 2 + 2);
});

test("an option that is not there is told", async () => {
  await assert.rejects(run("engine.mjs", "--sec", 1), (error) => error.code === 2 && /--secs/.test(error.stderr));
});
