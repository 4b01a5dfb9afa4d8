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

/** A couple that meets: their tabs, ids, and a payload of each event that is granted. */
async function meeting() {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const { sessionId } = await clinic.consultation(patient, physician);
  const client = await physician.connect();
  await client.ok("chat:join", { conversationId });
  await client.ok("consultation:join", { sessionId });
  return { patient, physician, client, conversationId, sessionId, targetUserId: patient.id };
}

// Of each class one event, the burst and what is refilled in a second. A class that was used for meeting() has less.
const classes = [
  ["chat:message", ({ conversationId }) => ({ conversationId, content: "x" }), 40, 5],
  ["chat:mark_read", ({ conversationId }) => ({ conversationId }), 38, 5],
  ["chat:typing:start", ({ conversationId }) => ({ conversationId }), 10, 3],
  ["consultation:offer", ({ sessionId, targetUserId }) => ({ sessionId, targetUserId, offer: {} }), 20, 2],
  ["consultation:ice-candidate", ({ sessionId, targetUserId }) => ({ sessionId, targetUserId, candidate: {} }), 200, 20],
  ["consultation:start", ({ sessionId }) => ({ sessionId }), 20, 1],
  ["notifications:subscribe", () => ({}), 20, 1],
  ["presence:status", () => ({ status: "away" }), 10, 1],
  ["presence:list", () => ({}), 50, 10],
];

for (const [event, payload, burst, perSecond] of classes) {
  test(`${event}: a burst of its own`, async () => {
    const people = await meeting();
    const number = await granted([people.client], event, payload(people), burst + 40);
    assert.ok(number >= burst && number <= burst + 4 * perSecond, String(number));
    for (const [other, otherPayload] of classes) {
      if (other !== event) await people.client.ok(other, otherPayload(people));
    }
  });
}

test("events of one class share a burst: signals, start and end, what is about rooms", async () => {
  const people = await meeting();
  const { client, conversationId, sessionId, targetUserId } = people;
  for (const [events, burst, perSecond] of [
    [[["consultation:offer", { sessionId, targetUserId, offer: {} }], ["consultation:answer", { sessionId, targetUserId, answer: {} }]], 20, 2],
    [[["chat:join", { conversationId }], ["chat:history", { conversationId }], ["chat:mark_read", { conversationId }], ["consultation:join", { sessionId }],
      ["consultation:leave", { sessionId: "elsewhere" }], ["chat:leave", { conversationId: "elsewhere" }]], 38, 5],
    [[["consultation:start", { sessionId }], ["consultation:end", { sessionId }]], 20, 1],
  ]) {
    const acks = await Promise.all(Array.from({ length: burst + 40 }, (_, i) => client.call(...events[i % events.length])));
    // An end may come before a start: that is a conflict, and counts.
    const refused = acks.filter((ack) => ack.error?.code === "rate_limited");
    for (const ack of refused) expectShape(ack, limited);
    const taken = acks.length - refused.length;
    assert.ok(taken >= burst && taken <= burst + 4 * perSecond, `${events[0][0]}: ${taken}`);
  }
});

test("after retryAfterMs it is granted again", async () => {
  const { client } = await meeting();
  let ack;
  do ack = await client.call("presence:status", { status: "busy" }); while (ack.ok);
  assert.equal((await client.expectEvent("error")).retryAfterMs, ack.error.retryAfterMs);
  await new Promise((resolve) => setTimeout(resolve, ack.error.retryAfterMs + 20)); // what the server asked for
  await client.ok("presence:status", { status: "away" });
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
