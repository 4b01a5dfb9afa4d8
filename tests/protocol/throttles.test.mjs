// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rate limits that an administrator changes while the server runs. Spec: wire.md 3, "All can be set".
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";

let clinic;
before(async () => (clinic = await Clinic.open([])));
after(() => clinic.close());

const set = (name, value) => clinic.server.ctl("limit", "set", "--name", name, "--value", value);
const limits = async () => Object.fromEntries(JSON.parse((await clinic.server.ctl("limit", "list")).stdout).limits.map(({ name, value }) => [name, value]));

/** How many of so many messages at once are granted. */
async function granted(count) {
  const { hers, conversationId } = await clinic.talk();
  const acks = await Promise.all(Array.from({ length: count }, (_, i) => hers.call("chat:message", { conversationId, content: `${i}` })));
  const refused = acks.filter(({ ok }) => !ok);
  for (const { error } of refused) assert.equal(error.code, "rate_limited");
  return count - refused.length;
}

test("a limit holds at once, after a restart too, and can be put back", async () => {
  assert.equal((await limits())["chat-message.burst"], 40);
  assert.equal((await set("chat-message.per-second", "0.01")).code, 0);
  assert.equal(await granted(42), 40);
  const done = await set("chat-message.burst", "3");
  assert.equal(done.code, 0, done.stderr);
  assert.equal(await granted(6), 3);

  clinic.closeClients();
  await clinic.server.stop();
  await clinic.server.launch([]);
  assert.equal((await limits())["chat-message.burst"], 3);
  assert.equal(await granted(6), 3);
  assert.equal((await set("chat-message.burst", "standard")).code, 0);
  assert.equal((await limits())["chat-message.burst"], 40);
});

test("who goes on is warned, muted and disconnected when the limits say so", async () => {
  for (const [name, value] of [["presence-status.burst", "1"], ["presence-status.per-second", "0.01"], ["warn-at", "2"], ["mute-at", "4"], ["disconnect-at", "6"]]) {
    assert.equal((await set(name, value)).code, 0);
  }
  const { hers, conversationId } = await clinic.talk();
  const flood = (count) => Array.from({ length: count }, () => hers.emit("presence:status", { status: "busy" }));
  const notice = (wanted) => hers.expectEvent("moderation:notice", ({ action }) => action === wanted);
  flood(3); // one is granted
  await notice("warning");
  flood(2);
  await notice("muted");
  const refused = await hers.call("chat:message", { conversationId, content: "?" });
  assert.equal(refused.error?.code, "muted");
  flood(2);
  await notice("disconnected");
  await hers.expectClosed();
});

test("nonsense is refused with what would be right", async () => {
  for (const [name, value] of [["no-such-limit", "3"], ["chat-message.burst", "0"], ["chat-message.burst", "many"], ["mute-time", "1e9"]]) {
    const refused = await set(name, value);
    assert.equal(refused.code, 2, `${name} ${value}`);
    assert.match(refused.stderr, /--(name|value) is/);
  }
});
