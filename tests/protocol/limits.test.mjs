// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds of one user: how much, how fast, how many sockets. Spec: wire.md 2, 3.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";
import { count, expectShape } from "./support/shape.mjs";

let clinic;
before(async () => (clinic = await Clinic.open([])));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

const limited = { ok: false, error: { code: "rate_limited", message: "Too many requests", retryAfterMs: count } };

/** The number of calls at once that are granted, over these sockets in turn. */
async function granted(clients, event, payload, number) {
  const acks = await Promise.all(Array.from({ length: number }, (_, i) => clients[i % clients.length].call(event, payload)));
  for (const ack of acks.filter((each) => !each.ok)) expectShape(ack, limited, event);
  return acks.filter((ack) => ack.ok).length;
}

test("the burst of messages is 40 over all sockets of a user", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const tabs = [await patient.connect(), await patient.connect()];
  const number = await granted(tabs, "chat:message", { conversationId, content: "x" }, 60);
  assert.ok(number >= 40 && number <= 52, String(number));
  // Which tab's messages came first is chance.
  const error = await Promise.any(tabs.map((tab) => tab.expectEvent("error")));
  assert.deepEqual([error.code, error.event, typeof error.retryAfterMs], ["rate_limited", "chat:message", "number"]);
  assert.ok(error.retryAfterMs > 0 && error.retryAfterMs <= 10_000, String(error.retryAfterMs));

  const theirs = await physician.connect();
  await theirs.ok("chat:message", { conversationId, content: "another's budget" });
});

test("each kind of event has its own burst", async () => {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const client = await physician.connect();
  for (const [event, payload, burst, perSecond] of [
    ["presence:status", { status: "away" }, 10, 1],
    ["notifications:subscribe", {}, 20, 1],
    ["consultation:start", { sessionId }, 20, 1],
  ]) {
    const number = await granted([client], event, payload, burst + 10);
    assert.ok(number >= burst && number <= burst + 4 * perSecond, `${event}: ${number}`);
  }
});

test("a user has at most 64 sockets", async () => {
  const person = await clinic.person("PATIENT");
  const opened = await Promise.allSettled(Array.from({ length: 70 }, () => person.connect()));
  const refused = opened.filter((each) => each.status === "rejected");
  assert.equal(refused.length, 6);
  for (const { reason } of refused) {
    assert.equal(reason.message, "Too many connections");
    assert.equal(reason.data.code, "too_many_connections");
  }
  clinic.closeClients();
  const again = await Client.connect(clinic.server.url, { token: person.token });
  await again.roundTrip();
  again.close();
});
