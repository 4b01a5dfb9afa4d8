// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Does not exist" and "not yours" are one answer, in every word and in time: ids can't be probed. Spec: wire.md 3.
//
// That the comparison of times can fail is tested here too: a client that answers one kind 30 % later, which is what a
// server would do that looks further when it finds a row, is caught by the same measure (last test).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { compareTimes } from "./support/timing.mjs";

const alternatives = 8; // ids of each kind, so that no single row is measured

let clinic;
let own; // what the askers themselves take part in
let foreign; // what is others'
const askers = {};
before(async () => {
  clinic = await Clinic.open(["--rate-limits", "off"]);
  const { patient, physician } = await clinic.couple();
  const agent = await clinic.person("AGENT");
  for (const person of [patient, physician, agent]) askers[person.role] = await person.connect();
  own = {
    conversationId: await clinic.conversation(patient, physician),
    sessionId: (await clinic.consultation(patient, physician)).sessionId,
  };
  for (const client of [askers.PATIENT, askers.PHYSICIAN]) await client.ok("consultation:join", { sessionId: own.sessionId });
  await askers.PATIENT.expectEvent("consultation:update", (update) => update.waiting); // no answer to anything asked here
  await makeForeign();
});
after(() => clinic.close());

/** Other people's conversations, messages, consultations, notifications, channels and ids. */
async function makeForeign() {
  foreign = { conversationId: [], messageId: [], sessionId: [], notificationId: [], userId: [], channel: [] };
  for (let i = 0; i < alternatives; i++) {
    const { patient, physician } = await clinic.couple();
    const conversationId = await clinic.conversation(patient, physician);
    const { message } = await clinic.server.mustApi(201, "POST", `/api/v1/conversations/${conversationId}/messages`,
      { senderId: patient.id, content: "private" });
    const { ids: [notificationId] } = await clinic.notify({ userId: patient.id });
    const { sessionId } = await clinic.consultation(patient, physician);
    const channel = randomUUID();
    assert.equal((await clinic.server.ctl("channel", "create", "--name", channel, "--roles", "ADMIN")).code, 0);
    const made = { conversationId, messageId: message.id, sessionId, notificationId, userId: patient.id, channel };
    for (const [kind, id] of Object.entries(made)) foreign[kind].push(id);
  }
}

/** As many ids of the same form that nothing has. */
const unknownLike = (ids) => ids.map((id) => id.replace(/[0-9a-z]/gi, () => randomUUID()[0]));

const signal = { type: "offer", sdp: "v=0" };
const participants = ["PATIENT", "PHYSICIAN"];
const everybody = [...participants, "AGENT"];

// Every event that takes an id: whose id it is, the payload with it, and who asks.
const probes = [
  ...["chat:join", "chat:leave", "chat:typing:start", "chat:typing:stop", "chat:mark_read", "chat:history"].map((event) =>
    [event, "conversationId", (conversationId) => ({ conversationId }), everybody]),
  ["chat:message", "conversationId", (conversationId) => ({ conversationId, content: "x" }), everybody],
  ["chat:message", "conversationId", (conversationId) => ({ conversationId, content: "x", clientMessageId: "c" }), everybody, "with a clientMessageId"],
  ["chat:mark_read", "messageId", (messageId) => ({ conversationId: own.conversationId, messageId }), participants, "in an own conversation"],
  ["chat:history", "messageId", (before) => ({ conversationId: own.conversationId, before }), participants, "in an own conversation"],
  ...["consultation:join", "consultation:leave", "consultation:start", "consultation:end"].map((event) =>
    [event, "sessionId", (sessionId) => ({ sessionId }), everybody]),
  ["consultation:stats", "sessionId", (sessionId) => ({ sessionId, state: "connected" }), everybody],
  ...[["offer"], ["answer"], ["ice-candidate", "candidate"]].flatMap(([name, key = name]) => [
    [`consultation:${name}`, "sessionId", (sessionId) => ({ sessionId, [key]: signal, targetUserId: foreign.userId[0] }), everybody],
    [`consultation:${name}`, "userId", (targetUserId) => ({ sessionId: own.sessionId, [key]: signal, targetUserId }), participants, "to a user, in an own consultation"],
  ]),
  ["notifications:mark_read", "notificationId", (notificationId) => ({ notificationId }), everybody],
  ["notifications:subscribe", "channel", (channel) => ({ channels: [channel] }), everybody, "to a channel"],
  ["notifications:subscribe", "userId", (userId) => ({ channels: [userId] }), everybody, "to a user"],
  ["presence:list", "userId", (userId) => ({ userIds: [userId] }), participants],
].map(([event, kind, payload, roles, where]) => ({ event, kind, payload, roles, name: where ? `${event} ${where}` : event }));

/** The acknowledgement, and the `error` that came with it, if one did. */
async function answerTo(client, event, payload) {
  await client.clear();
  const ack = await client.call(event, payload);
  return { ack, errors: await client.takeAll("error"), others: client.received };
}

for (const { event, kind, payload, roles, name } of probes) {
  test(`${name}: another's and none are answered with the same words`, async () => {
    for (const role of roles) {
      const client = askers[role];
      for (const [i, unknown] of unknownLike(foreign[kind]).entries()) {
        const hidden = await answerTo(client, event, payload(foreign[kind][i]));
        const absent = await answerTo(client, event, payload(unknown));
        assert.deepEqual(hidden, absent, `${role}: ${foreign[kind][i]} and ${unknown}`);
        assert.equal(JSON.stringify(hidden), JSON.stringify(absent), "in the same order of keys");
        assert.ok(!JSON.stringify(hidden).includes(foreign[kind][i]), "names nothing");
      }
    }
  });
}

/** A call that takes the ids in turn; the acknowledgement ends it. */
function caller(client, event, payloads) {
  let next = 0;
  return () => new Promise((resolve) => client.socket.emit(event, payloads[next++ % payloads.length], resolve));
}

async function expectAlike(context, client, { event, kind, payload }) {
  const hidden = caller(client, event, foreign[kind].map(payload));
  const absent = caller(client, event, unknownLike(foreign[kind]).map(payload));
  const { alike, medians } = await compareTimes(hidden, absent);
  await client.clear();
  const told = medians.map((pair) => pair.map((ms) => ms.toFixed(3)).join(" / ")).join(", ");
  context.diagnostic(`median ms, another's / none: ${told}`);
  assert.ok(alike, `${event} takes another time for another's id: ${told} ms`);
}

for (const probe of probes) {
  test(`${probe.name}: another's and none take the same time`, (context) => expectAlike(context, askers.PATIENT, probe));
}

test("a difference of 30 % would be found, and none is found where there is none", async () => {
  const client = askers.PATIENT;
  const payloads = unknownLike(foreign.conversationId).map((conversationId) => ({ conversationId }));
  const honest = caller(client, "chat:join", payloads);
  const slower = async () => {
    const start = performance.now();
    await honest();
    const end = performance.now() + 0.3 * (performance.now() - start);
    while (performance.now() < end);
  };
  assert.equal((await compareTimes(honest, honest)).alike, true);
  assert.equal((await compareTimes(slower, honest)).alike, false);
});
