// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random scripts against the conformance server and the reference: what the clients see must be the same.
// SCRIPTS=500 SEED=1 for the long form; on a difference the least script that shows it is printed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { generate } from "./generator.mjs";
import { Runner, minimise } from "./runner.mjs";
import { Side } from "./side.mjs";

const count = Number(process.env.SCRIPTS ?? 40);
const firstSeed = Number(process.env.SEED ?? 1);
const batch = 20;

let runner;
before(async () => {
  runner = new Runner(await Side.start("node"), await Side.start("anteroom"));
});
after(async () => {
  await Promise.all(runner.sides.map((side) => side.stop()));
  for (const [reason, times] of runner.allowed) console.log(`${times} x ${reason}`);
});

const lines = (title, list) => [title, ...list.map((item) => `  ${JSON.stringify(item)}`)].join("\n");

/** The seed, the steps that are left and what each server's client saw. */
async function report(script, outcome) {
  const least = await minimise(runner, script, outcome);
  const last = (await runner.run(least)) ?? outcome;
  const views = last.found.flatMap(({ who, node, anteroom }) => [lines(`${who}, node:`, node), lines(`${who}, anteroom:`, anteroom)]);
  return [`seed ${script.seed}`, lines("peers:", least.peers), lines("steps:", least.steps), ...views].join("\n");
}

for (let from = 0; from < count; from += batch) {
  const seeds = Array.from({ length: Math.min(batch, count - from) }, (_, index) => firstSeed + from + index);
  test(`scripts ${seeds[0]} to ${seeds.at(-1)} show no difference`, async () => {
    for (const seed of seeds) {
      const script = generate(seed);
      const outcome = await runner.run(script);
      if (outcome) assert.fail(await report(script, outcome));
    }
  });
}
