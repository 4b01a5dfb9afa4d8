// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a script against both servers step by step and compares after each.
import { explain } from "./allowed.mjs";
import { Lens, differences } from "./compare.mjs";

export class Runner {
  /** How often each allowance was needed, by its reason. */
  allowed = new Map();

  constructor(node, anteroom) {
    this.sides = [node, anteroom];
  }

  /** null when both servers agree, else `{index, step, found}` of the first step where they don't. */
  async run(script) {
    for (const side of this.sides) side.begin(script);
    const lenses = this.sides.map((side) => new Lens(side));
    let outcome = null;
    for (let index = 0; index < script.steps.length && outcome === null; index++) {
      outcome = await this.#step(script.steps[index], lenses, index);
    }
    const clean = await Promise.all(this.sides.map((side) => side.clear()));
    if (outcome || clean.includes(false)) await Promise.all(this.sides.map((side) => side.restart()));
    return outcome;
  }

  async #step(step, lenses, index) {
    const views = await Promise.all(this.sides.map((side) => side.perform(step).catch((error) => [["failure", [{ failure: error.message }]]])));
    const [node, anteroom] = views.map((view, side) => lenses[side].look(view));
    const failed = node.failure ?? anteroom.failure;
    const found = failed ? [{ who: "failure", node: node.failure ?? [], anteroom: anteroom.failure ?? [] }] : differences(node, anteroom);
    if (found.length === 0) return null;
    const explained = found.map((difference) => explain(step, difference));
    if (explained.includes(null)) return { index, step, found: found.filter((_, i) => explained[i] === null) };
    await this.#allow(step, explained.flat());
    return null;
  }

  async #allow(step, used) {
    for (const { reason } of used) this.allowed.set(reason, (this.allowed.get(reason) ?? 0) + 1);
    if (used.some((allowance) => allowance.ends)) await Promise.all(this.sides.map((side) => side.drop(step.peer)));
  }
}

/** The script with as few steps as show a difference still; each attempt runs it again. */
export async function minimise(runner, script, outcome) {
  let steps = script.steps.slice(0, outcome.index + 1);
  for (let i = steps.length - 2; i >= 0; i--) {
    const fewer = steps.filter((_, index) => index !== i);
    const again = await runner.run({ ...script, steps: fewer });
    if (again) {
      steps = fewer.slice(0, again.index + 1);
      i = Math.min(i, steps.length - 1);
    }
  }
  const used = new Set(steps.map((step) => step.peer));
  return { ...script, peers: script.peers.filter((peer) => used.has(peer.name)), steps };
}
