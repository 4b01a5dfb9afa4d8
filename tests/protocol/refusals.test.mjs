// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal of the event tables: code, text, the acknowledgement's form and the one `error`. Spec: wire.md 3, 4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic, expectRefusal, expectWire } from "./support/clinic.mjs";
import { expectShape, listOf, text } from "./support/shape.mjs";

const chatDenied = "Conversation not found or access denied";
const consultationDenied = "Consultation session not found or access denied";
const startFailed = "Failed to start consultation session";
const endFailed = "Failed to end consultation session";
const signals = [["consultation:offer", "offer"], ["consultation:answer", "answer"], ["consultation:ice-candidate", "candidate"]];

let clinic;
let patient, physician, stranger, otherPhysician, agent, admin;
let conversationId, supportId;
before(async () => {
  clinic = await Clinic.open();
  ({ patient, physician } = await clinic.couple());
  stranger = await clinic.person("PATIENT");
  otherPhysician = await clinic.person("PHYSICIAN");
  agent = await clinic.person("AGENT");
  admin = await clinic.person("ADMIN");
  conversationId = await clinic.conversation(patient, physician);
  supportId = await clinic.supportConversation(patient, null);
});
afterEach(() => clinic.closeClients());
after(() => clinic.close());

/** An event's payload, refused to each of these people, and the same for an id that does not exist. */
async function expectHidden(people, event, idKey, realId, extra, message) {
  for (const person of people) {
    const client = await person.connect();
    await expectRefusal(client, event, { [idKey]: realId, ...extra }, "not_found", message);
    await expectRefusal(client, event, { [idKey]: "no-such-thing", ...extra }, "not_found", message);
    client.close();
  }
}

for (const [event, extra] of [["chat:join", {}], ["chat:message", { content: "x" }], ["chat:mark_read", {}], ["chat:history", {}]]) {
  test(`${event}: not a participant and no such conversation are one answer`, async () => {
    await expectHidden([stranger, otherPhysician, agent], event, "conversationId", conversationId, extra, chatDenied);
    await expectHidden([agent, physician], event, "conversationId", supportId, extra, chatDenied);
  });
}

test("an error goes to the refused socket alone, with or without an acknowledgement", async () => {
  const client = await stranger.connect();
  const tab = await stranger.connect();
  const theirs = await physician.connect();
  client.emit("chat:join", { conversationId });
  const error = await expectWire(client, "error");
  assert.deepEqual(error, { message: chatDenied, code: "not_found", event: "chat:join" });
  for (const other of [tab, theirs]) await other.expectNothing("error");
});

test("a refused join leaves no trace: nothing is heard, nobody is told", async () => {
  const member = await patient.connect();
  await member.ok("chat:join", { conversationId });
  const client = await stranger.connect();
  await client.call("chat:join", { conversationId });
  await member.expectNothing("chat:user_joined");
  await member.ok("chat:message", { conversationId, content: "private" });
  await client.expectNothing("chat:message:new", "chat:messages");
});

test("an observing admin writes no message and moves no read pointer", async () => {
  const client = await admin.connect();
  await client.ok("chat:join", { conversationId });
  await expectRefusal(client, "chat:message", { conversationId, content: "x" }, "forbidden", chatDenied);
  await expectRefusal(client, "chat:mark_read", { conversationId }, "forbidden", chatDenied);
});

test("what an observing admin tries to write reaches nobody and is stored nowhere", async () => {
  const member = await patient.connect();
  await member.ok("chat:join", { conversationId });
  const client = await admin.connect();
  await client.ok("chat:join", { conversationId });
  await member.expectEvent("chat:user_joined", ({ userId }) => userId === admin.id);
  for (const extra of [{}, { clientMessageId: "a1" }, { messageType: "file" }]) {
    assert.equal((await client.call("chat:message", { conversationId, content: "from above", ...extra })).error.code, "forbidden");
  }
  await member.expectNothing("chat:message:new", "chat:message:read");
  const { messages } = await member.ok("chat:history", { conversationId });
  assert.ok(!messages.some(({ senderId }) => senderId === admin.id));
});

test("an agent who is named in a conversation of another type has no part in it", async () => {
  const body = { type: "consultation", patientId: patient.id, physicianId: physician.id, assigneeId: agent.id };
  const { id } = await clinic.server.mustApi(201, "POST", "/api/v1/conversations", body);
  for (const [event, extra] of [["chat:join", {}], ["chat:message", { content: "x" }], ["chat:mark_read", {}], ["chat:history", {}]]) {
    const client = await agent.connect();
    await expectRefusal(client, event, { conversationId: id, ...extra }, "not_found", chatDenied);
  }
});

test("an agent whose conversation was given to another is a stranger to it", async () => {
  const other = await clinic.person("AGENT");
  const given = await clinic.supportConversation(patient, agent);
  const client = await agent.connect();
  const { message } = await client.ok("chat:message", { conversationId: given, content: "mine", clientMessageId: "m1" });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${given}`, { assigneeId: other.id });
  for (const [event, extra] of [["chat:join", {}], ["chat:message", { content: "x" }], ["chat:message", { content: "mine", clientMessageId: "m1" }],
    ["chat:mark_read", { messageId: message.id }], ["chat:history", { before: message.id }]]) {
    await expectRefusal(client, event, { conversationId: given, ...extra }, "not_found", chatDenied);
  }
});

test("a closed conversation takes no message, and can be read", async () => {
  const closedId = await clinic.conversation(patient, physician);
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${closedId}`, { status: "closed" });
  const client = await patient.connect();
  await expectRefusal(client, "chat:message", { conversationId: closedId, content: "x" }, "conflict", "Failed to send message");
  await client.ok("chat:join", { conversationId: closedId });
  await client.ok("chat:history", { conversationId: closedId });
});

test("content over 8000 code points is too large, of none invalid", async () => {
  const client = await patient.connect();
  const ack = await client.call("chat:message", { conversationId, content: "😀".repeat(8001) });
  assert.equal(ack.error?.code, "too_large", JSON.stringify(ack));
  assert.equal((await client.expectEvent("error")).code, "too_large");
  await expectRefusal(client, "chat:message", { conversationId, content: "" }, "invalid_payload", "Invalid payload");
});

test("message types are the client's own only", async () => {
  const client = await patient.connect();
  for (const messageType of ["system", "video", "", "TEXT", 1]) {
    await expectRefusal(client, "chat:message", { conversationId, content: "x", messageType }, "invalid_payload", "Invalid payload");
  }
});

test("a message that is not there cannot be read or paged from", async () => {
  const foreignId = await clinic.conversation(stranger, otherPhysician);
  const foreign = await (await stranger.connect()).ok("chat:message", { conversationId: foreignId, content: "x" });
  const client = await patient.connect();
  for (const id of ["no-such-message", foreign.message.id]) {
    await expectRefusal(client, "chat:mark_read", { conversationId, messageId: id }, "not_found", "Message not found");
    await expectRefusal(client, "chat:history", { conversationId, before: id }, "not_found", "Message not found");
  }
});

test("a history limit is 1 to 200", async () => {
  const client = await patient.connect();
  for (const limit of [201, 0, -1, 1.5, "10", null]) {
    await expectRefusal(client, "chat:history", { conversationId, limit }, "invalid_payload", "Invalid payload");
  }
  await client.ok("chat:history", { conversationId, limit: 200 });
});

test("consultation:join: strangers, staff and unknown sessions get one answer", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  await expectHidden([stranger, otherPhysician, agent], "consultation:join", "sessionId", sessionId, {}, consultationDenied);
});

test("signals: strangers and unknown sessions get one answer", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  for (const [event, key] of signals) {
    const extra = { [key]: { x: 1 }, targetUserId: patient.id };
    await expectHidden([stranger, agent], event, "sessionId", sessionId, extra, consultationDenied);
  }
});

for (const [event, key] of signals) {
  test(`${event}: only from inside the room, only to the other participant, never from an observer`, async () => {
    const { sessionId } = await clinic.consultation(patient, physician);
    const hers = await patient.connect();
    const theirs = await physician.connect();
    const signal = { sessionId, [key]: { type: "offer", sdp: "v=0" } };
    const fromOutside = await theirs.call(event, { ...signal, targetUserId: patient.id });
    expectShape(fromOutside, { ok: false, error: { code: "forbidden", message: consultationDenied } });
    await theirs.expectEvent("error");

    await theirs.ok("consultation:join", { sessionId });
    const answers = [];
    for (const targetUserId of [stranger.id, "nobody", physician.id]) {
      answers.push(await theirs.call(event, { ...signal, targetUserId }));
      await theirs.expectEvent("error");
    }
    assert.equal(answers[0].ok, false);
    assert.equal(answers[2].ok, false);
    assert.deepEqual(answers[0], answers[1], "a user id can be probed");

    const observer = await admin.connect();
    await observer.ok("consultation:join", { sessionId });
    await expectRefusal(observer, event, { ...signal, targetUserId: patient.id }, "forbidden", consultationDenied);
    await hers.expectNothing(event);
  });

  test(`${event}: none after the end`, async () => {
    const { sessionId } = await clinic.consultation(patient, physician);
    const hers = await patient.connect();
    const theirs = await physician.connect();
    await theirs.ok("consultation:join", { sessionId });
    await theirs.ok("consultation:end", { sessionId });
    await expectRefusal(theirs, event, { sessionId, [key]: { type: "offer" }, targetUserId: patient.id },
      "conflict", "Failed to join consultation room");
    await hers.expectNothing(event);
  });
}

test("start: not by the patient, hidden from others, not after the end", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  const hers = await patient.connect();
  await expectRefusal(hers, "consultation:start", { sessionId }, "forbidden", startFailed);
  await expectHidden([stranger, otherPhysician, agent], "consultation:start", "sessionId", sessionId, {}, startFailed);
  const theirs = await physician.connect();
  await theirs.ok("consultation:end", { sessionId });
  await expectRefusal(theirs, "consultation:start", { sessionId }, "conflict", startFailed);
});

test("end: absent, not yours and not allowed read the same; a cancelled one cannot end", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  const hers = await patient.connect();
  await expectRefusal(hers, "consultation:end", { sessionId }, "forbidden", "Session not found");
  await expectHidden([stranger, otherPhysician, agent], "consultation:end", "sessionId", sessionId, {}, "Session not found");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, { status: "cancelled" });
  const theirs = await physician.connect();
  await expectRefusal(theirs, "consultation:end", { sessionId }, "conflict", endFailed);
  await expectRefusal(theirs, "consultation:start", { sessionId }, "conflict", startFailed);
});

test("stats: from a member socket only, in known states", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  const hers = await patient.connect();
  assert.equal((await hers.call("consultation:stats", { sessionId, state: "connected" })).ok, false);
  await hers.expectEvent("error");
  await hers.ok("consultation:join", { sessionId });
  await hers.ok("consultation:stats", { sessionId, state: "failed" });
  await expectRefusal(hers, "consultation:stats", { sessionId, state: "dancing" }, "invalid_payload", "Invalid payload");
});

test("notifications: foreign channels are left out, with one error", async () => {
  await clinic.server.ctl("channel", "create", "--name", "ward-7", "--roles", "PHYSICIAN,AGENT");
  const client = await patient.connect();
  const wanted = [physician.id, "role:ADMIN", "ward-7", "no-such-channel"];
  const ack = await client.call("notifications:subscribe", { channels: wanted });
  expectShape(ack, { ok: false, error: { code: "forbidden", message: text }, channels: listOf(text) });
  const granted = [`notifications:${patient.id}`, "notifications:role:PATIENT"];
  assert.deepEqual(ack.channels, granted);
  assert.deepEqual((await expectWire(client, "notifications:subscribed")).channels, granted);
  assert.equal((await expectWire(client, "error", { event: "notifications:subscribe" })).code, "forbidden");
  await client.expectNothing("error");
});

test("notifications: a foreign one and an unknown one read the same", async () => {
  const { ids } = await clinic.notify({ userId: stranger.id });
  const client = await patient.connect();
  for (const notificationId of [ids[0], "no-such-notification"]) {
    await expectRefusal(client, "notifications:mark_read", { notificationId }, "not_found", "Notification not found");
  }
});

test("presence: only the known states", async () => {
  const client = await patient.connect();
  for (const status of ["offline", "ONLINE", "", 7]) {
    await expectRefusal(client, "presence:status", { status }, "invalid_payload", "Invalid payload");
  }
});

test("an unknown event", async () => {
  const client = await patient.connect();
  for (const event of ["chat:delete", "chat", "error", "message", "constructor", "toString", "__proto__"]) {
    await expectRefusal(client, event, {}, "invalid_payload", "Unknown event");
  }
});
