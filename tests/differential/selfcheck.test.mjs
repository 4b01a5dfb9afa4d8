// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The differential test must itself find what is wrong: the generator, the comparison and the allowances.
import assert from "node:assert/strict";
import { test } from "node:test";

import { allowances, explain } from "./allowed.mjs";
import { Lens, differences } from "./compare.mjs";
import { generate } from "./generator.mjs";
import { Random } from "./random.mjs";
import { Runner, minimise } from "./runner.mjs";
import { realise } from "./values.mjs";

const look = (entries, ids = []) => new Lens({ ids: new Map(ids) }).look([["c0 /", entries]]);
const event = (...args) => ({ event: "news", args, wantsAck: false });

test("the same seed gives the same script, another one another", () => {
  assert.deepEqual(generate(7), generate(7));
  assert.notDeepEqual(generate(7).steps, generate(8).steps);
  assert.deepEqual(JSON.parse(JSON.stringify(generate(9))), generate(9));
});

test("choices follow their weights", () => {
  const random = new Random(1);
  const picks = random.list(4_000, () => random.weighted([[3, "a"], [1, "b"], [0, "c"]]));
  assert.ok(Math.abs(picks.filter((pick) => pick === "a").length - 3_000) < 150);
  assert.ok(!picks.includes("c"));
});

test("scripts hold every kind of step", () => {
  const steps = Array.from({ length: 200 }, (_, seed) => generate(seed).steps).flat();
  const kinds = new Set(steps.map((step) => step.event ?? step.request?.op ?? step.op));
  for (const kind of ["open", "close", "send", "post", "leave", "upgrade", "overlapPolls", "overlapPosts", "http", "knock", "who", "ask", "ask-room",
    "burst-binary", "attachments", "digest", "kick-connection", "drop-transport", "fetchSockets", "disconnectSockets", "emitWithAck"]) {
    assert.ok(kinds.has(kind), kind);
  }
});

for (const [name, node, anteroom] of [
  ["a value", [event(1)], [event(2)]], ["a number's sign", [event(1)], [event(-1)]], ["null for nothing", [event(null)], [event()]],
  ["text for a number", [event("1")], [event(1)]], ["a byte", [event(Buffer.of(1))], [event(Buffer.of(2))]], ["binary for text", [event(Buffer.from("a"))], [event("a")]],
  ["an event too many", [event(1)], [event(1), event(1)]], ["the order", [event(1), event(2)], [event(2), event(1)]],
  ["a status", [{ post: { status: 200, headers: {}, body: "ok" } }], [{ post: { status: 500, headers: {}, body: "ok" } }]],
  ["a header", [{ open: 200, headers: { "cache-control": "no-store" } }], [{ open: 200, headers: {} }]],
  ["a close code", [{ closed: 1002, reason: "" }], [{ closed: 1007, reason: "" }]], ["a reason", [{ disconnect: "io server disconnect" }], [{ disconnect: "transport close" }]],
  ["a frame", [{ packet: "42[\"a\"]" }], [{ packet: "42[\"b\"]" }]], ["an ack id", [{ packet: "431[]" }], [{ packet: "432[]" }]],
  ["an attachment", [{ packet: "451-[\"a\",{\"_placeholder\":true,\"num\":0}]" }, { binary: "AQ==" }], [{ packet: "451-[\"a\",{\"_placeholder\":true,\"num\":0}]" }, { binary: "Ag==" }]],
]) {
  test(`finds a difference in ${name}`, () => {
    const found = differences(look(node), look(anteroom));
    assert.equal(found.length, 1);
    assert.equal(explain({ op: "emit" }, found[0]), null);
  });
}

test("ids, times, key orders and random headers make no difference", () => {
  const handshake = (id, port, issued) => ({ issued, time: String(issued), xdomain: false, headers: { host: `h:${port}` }, url: `/socket.io/?EIO=4&t=${issued}`, id });
  const node = look([event(handshake("x1", 1, 5), { a: 1, b: 2 }, ["b", "x1"]), { packet: "427[\"question\"]" }], [["x1", "<c0 / 1>"]]);
  const anteroom = look([event(handshake("y2", 2, 6), { b: 2, a: 1 }, ["y2", "b"]), { packet: "420[\"question\"]" }], [["y2", "<c0 / 1>"]]);
  assert.deepEqual(differences(node, anteroom), []);
});

test("goodbyes of one moment come in any order, with nothing between", () => {
  const [a, b, other] = [{ packet: "41/a," }, { packet: "41/b," }, { packet: "42[\"x\"]" }];
  assert.deepEqual(differences(look([a, b]), look([b, a])), []);
  assert.equal(differences(look([a, other, b]), look([b, other, a])).length, 1);
});

test("an allowance does not excuse what else differs", () => {
  const close = (code, ...more) => [...more, { closed: code, reason: "" }];
  assert.deepEqual(explain({ op: "send" }, { node: close(1005), anteroom: close(1000) }).map(({ reason }) => reason), [allowances[0].reason]);
  assert.equal(explain({ op: "send" }, { node: close(1005, { packet: "x" }), anteroom: close(1000) }), null);
  assert.equal(explain({ op: "send", frames: ["42[\"message\"]"] }, { node: [], anteroom: close(1000) }), null);
  assert.equal(explain({ op: "send", frames: ["451-[\"x\",{\"_placeholder\":true,\"num\":0}]"] }, { node: [], anteroom: close(1000) }), null);
});

test("each allowance has its reason", () => {
  for (const { reason } of allowances) assert.match(reason, /^.{20,}$/);
});

/** A side that only counts: what a step says is what is seen; one that is wrong after `break` and `then`. */
class FakeSide {
  constructor(isWrong) {
    this.isWrong = isWrong;
    this.ids = new Map();
  }

  begin() {
    this.past = [];
  }

  async perform(step) {
    this.past.push(step.says);
    const broken = this.isWrong && this.past.includes("break") && step.says === "then";
    return [["c0 /", [event(broken ? "wrong" : step.says)]]];
  }

  async clear() {
    return true;
  }

  async restart() {}
}

test("a planted difference is found and its script made small", async () => {
  const runner = new Runner(new FakeSide(false), new FakeSide(true));
  const script = { seed: 1, peers: [], steps: ["a", "then", "b", "break", "c", "d", "then", "e"].map((says) => ({ says })) };

  const outcome = await runner.run(script);
  assert.equal(outcome.index, 6);
  assert.deepEqual((await minimise(runner, script, outcome)).steps.map(({ says }) => says), ["break", "then"]);
  assert.equal(await new Runner(new FakeSide(false), new FakeSide(false)).run(script), null);
});

test("markers become binary and ids", () => {
  assert.deepEqual(realise([{ $b: "AQI=" }, { a: { $id: "c0 /lab" } }, null], (label) => `id of ${label}`), [Buffer.of(1, 2), { a: "id of c0 /lab" }, null]);
});
