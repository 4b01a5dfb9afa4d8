// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, the order of messages, history, read pointers, typing. Spec: wire.md 4 "Chat", 5.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { transport } from "./support/client.mjs";
import { Clinic, expectWire } from "./support/clinic.mjs";
import { expectShape, listOf } from "./support/shape.mjs";
import { message as messageShape, systemMessage } from "./support/wire.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

const talk = () => clinic.talk();

const say = async (client, conversationId, content, extra = {}) =>
  (await client.ok("chat:message", { conversationId, content, ...extra })).message;

async function saySeveral(client, conversationId, number) {
  const said = [];
  for (let i = 1; i <= number; i++) said.push(await say(client, conversationId, `message ${i}`));
  return said;
}

test("the acknowledgement holds the stored message", async () => {
  const { patient, conversationId, hers } = await talk();
  const ack = await hers.ok("chat:message", { conversationId, content: "hello", messageType: "image", clientMessageId: "c1" });
  expectShape(ack, { ok: true, message: messageShape });
  assert.deepEqual({ ...ack.message, id: 0, createdAt: 0 }, {
    id: 0, conversationId, seq: 1, senderId: patient.id, senderType: "patient", content: "hello", messageType: "image",
    clientMessageId: "c1", createdAt: 0, sender: { id: patient.id, profile: patient.profile },
  });
});

test("the room need not be joined to write, and the writer then hears nothing", async () => {
  const { patient, conversationId, theirs } = await talk();
  const elsewhere = await patient.connect();
  const message = await say(elsewhere, conversationId, "from outside");
  await expectWire(theirs, "chat:message:new", { message });
  await elsewhere.expectNothing("chat:message:new");
});

test("join answers with the last 50 messages, oldest first", async () => {
  const { patient, conversationId, hers } = await talk();
  await saySeveral(hers, conversationId, 53);
  const late = await patient.connect();
  await late.ok("chat:join", { conversationId });
  const { messages } = await expectWire(late, "chat:messages", { conversationId });
  assert.deepEqual(messages.map((message) => message.seq), Array.from({ length: 50 }, (_, i) => i + 4));
});

test("seq counts without gaps, for all writers, in the order of the broadcasts", async () => {
  const { conversationId, hers, theirs } = await talk();
  const acks = [];
  for (let i = 0; i < 20; i++) {
    acks.push(say(hers, conversationId, `a${i}`), say(theirs, conversationId, `b${i}`));
  }
  const seqs = (await Promise.all(acks)).map((message) => message.seq);
  assert.deepEqual([...seqs].sort((a, b) => a - b), Array.from({ length: 40 }, (_, i) => i + 1));
  for (const client of [hers, theirs]) {
    const heard = (await client.takeAll("chat:message:new")).map((event) => event.message.seq);
    assert.deepEqual(heard, Array.from({ length: 40 }, (_, i) => i + 1));
  }
});

test("the same clientMessageId of the same sender is stored and told once", async () => {
  const { conversationId, hers, theirs } = await talk();
  const first = await say(hers, conversationId, "once", { clientMessageId: "same" });
  const second = await say(hers, conversationId, "twice?", { clientMessageId: "same" });
  assert.deepEqual(second, first);
  await theirs.expectEvent("chat:message:new");
  await theirs.expectNothing("chat:message:new");

  const others = await say(theirs, conversationId, "mine", { clientMessageId: "same" });
  assert.equal(others.seq, 2);
});

test("the same clientMessageId sent from two tabs at once is stored and told once", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  const tab = await patient.connect();
  const payload = { conversationId, content: "once", clientMessageId: "at-once" };
  const acks = await Promise.all([hers, tab, hers, tab, hers, tab].map((client) => client.ok("chat:message", payload)));
  for (const { message } of acks) assert.deepEqual(message, acks[0].message);
  assert.equal((await theirs.takeAll("chat:message:new")).length, 1);
  assert.equal((await say(theirs, conversationId, "next")).seq, 2);
});

test("a repeat is acked with the first message after the close too; another conversation knows nothing of it", async () => {
  const { patient, physician, conversationId, hers, theirs } = await talk();
  const first = await say(hers, conversationId, "in time", { clientMessageId: "k" });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { status: "closed" });
  assert.deepEqual(await say(hers, conversationId, "in time", { clientMessageId: "k" }), first);
  await theirs.expectEvent("chat:message:new");
  await theirs.expectNothing("chat:message:new");
  const elsewhere = await clinic.conversation(patient, physician);
  const other = await say(hers, elsewhere, "elsewhere", { clientMessageId: "k" });
  assert.deepEqual([other.content, other.seq, other.conversationId], ["elsewhere", 1, elsewhere]);
});

test("content of 1 to 8000 code points is taken, whatever they are", async () => {
  const { conversationId, hers, theirs } = await talk();
  const contents = ["x", "😀".repeat(8000), "a\u0000b", "\u2028\u001e'\"\\<script>", "ل ‮ a\u0301", " "];
  for (const content of contents) {
    const ack = await hers.call("chat:message", { conversationId, content });
    if (content === "a\u0000b" && !ack.ok) continue; // a NUL may be refused, never cut
    assert.equal(ack.ok, true, JSON.stringify(ack));
    assert.equal((await theirs.expectEvent("chat:message:new")).message.content, content);
  }
});

test("history pages back to the first message", async () => {
  const { conversationId, hers } = await talk();
  const said = await saySeveral(hers, conversationId, 7);
  const newest = await hers.ok("chat:history", { conversationId, limit: 3 });
  expectShape(newest, { ok: true, messages: listOf(messageShape), hasMore: true });
  assert.deepEqual(newest.messages.map((message) => message.seq), [5, 6, 7]);
  const middle = await hers.ok("chat:history", { conversationId, before: newest.messages[0].id, limit: 3 });
  assert.deepEqual([middle.messages.map((message) => message.seq), middle.hasMore], [[2, 3, 4], true]);
  const oldest = await hers.ok("chat:history", { conversationId, before: middle.messages[0].id, limit: 3 });
  assert.deepEqual([oldest.messages, oldest.hasMore], [[said[0]], false]);
  const all = await hers.ok("chat:history", { conversationId });
  assert.deepEqual([all.messages, all.hasMore], [said, false]);
  const none = await hers.ok("chat:history", { conversationId, before: said[0].id });
  assert.deepEqual([none.messages, none.hasMore], [[], false]);
});

test("a read pointer moves forward only", async () => {
  const { physician, conversationId, hers, theirs } = await talk();
  const said = await saySeveral(hers, conversationId, 3);
  await theirs.ok("chat:mark_read", { conversationId, messageId: said[1].id });
  await expectWire(hers, "chat:message:read", { conversationId, messageId: said[1].id, readBy: physician.id });
  await theirs.ok("chat:mark_read", { conversationId, messageId: said[0].id });
  await hers.expectNothing("chat:message:read");
  await theirs.ok("chat:mark_read", { conversationId });
  await expectWire(hers, "chat:message:read", { conversationId, readBy: physician.id });
  await theirs.ok("chat:mark_read", { conversationId });
  await hers.expectNothing("chat:message:read");
  await theirs.expectNothing("chat:message:read");
});

test("a read of all names no message; the reader's other tabs are told too", async () => {
  const { physician, conversationId, hers, theirs } = await talk();
  const tab = await physician.connect();
  await tab.ok("chat:join", { conversationId });
  await say(hers, conversationId, "read me");
  const ack = await theirs.ok("chat:mark_read", { conversationId });
  assert.deepEqual(ack, { ok: true });
  for (const client of [hers, tab]) {
    const told = await expectWire(client, "chat:message:read", { readBy: physician.id });
    assert.deepEqual(Object.keys(told).sort(), ["conversationId", "readAt", "readBy"]);
  }
  await theirs.expectNothing("chat:message:read");
  await hers.ok("chat:mark_read", { conversationId });
  await tab.expectNothing("chat:message:read");
});

test("marks that cross each other leave the pointer at the furthest message", async () => {
  const { physician, conversationId, hers, theirs } = await talk();
  const said = await saySeveral(hers, conversationId, 6);
  const tab = await physician.connect();
  const order = [3, 1, 5, 0, 4, 2];
  await Promise.all(order.map((index, i) => (i % 2 ? tab : theirs).ok("chat:mark_read", { conversationId, messageId: said[index].id })));
  const told = (await hers.takeAll("chat:message:read")).map(({ messageId }) => said.findIndex(({ id }) => id === messageId));
  assert.deepEqual(told, [...told].sort((a, b) => a - b), "forward only");
  assert.equal(told.at(-1), 5);
  assert.equal((await tab.ok("chat:join", { conversationId })).unreadCount, 0);
});

test("the read pointer needs no open conversation and no joined room", async () => {
  const { physician, conversationId, hers } = await talk();
  const message = await say(hers, conversationId, "last words");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { status: "closed" });
  const outside = await physician.connect();
  await outside.ok("chat:mark_read", { conversationId, messageId: message.id });
  await expectWire(hers, "chat:message:read", { messageId: message.id, readBy: physician.id });
});

test("own messages are never marked: acked, nothing told", async () => {
  const { conversationId, hers, theirs } = await talk();
  const message = await say(hers, conversationId, "mine");
  await hers.ok("chat:mark_read", { conversationId, messageId: message.id });
  await hers.ok("chat:mark_read", { conversationId });
  await theirs.expectNothing("chat:message:read");
});

test("two tabs join and leave as one user", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  const tab = await patient.connect();
  await tab.ok("chat:join", { conversationId });
  await theirs.expectNothing("chat:user_joined");
  await tab.ok("chat:leave", { conversationId });
  await theirs.expectNothing("chat:user_left");
  hers.close();
  await expectWire(theirs, "chat:user_left", { userId: patient.id, conversationId });
  await theirs.expectNothing("chat:user_left");
});

test("who comes back is told again", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  for (let round = 0; round < 2; round++) {
    await hers.ok("chat:leave", { conversationId });
    await expectWire(theirs, "chat:user_left", { userId: patient.id, conversationId });
    await say(theirs, conversationId, "unheard");
    await hers.expectNothing("chat:message:new");
    await hers.ok("chat:join", { conversationId });
    await expectWire(theirs, "chat:user_joined", { userId: patient.id, userRole: "PATIENT", userProfile: patient.profile });
  }
});

test("joining twice is told once; leaving a room one is not in is told to nobody", async () => {
  const { conversationId, hers, theirs } = await talk();
  await hers.ok("chat:join", { conversationId });
  await expectWire(hers, "chat:messages", { conversationId });
  await theirs.expectNothing("chat:user_joined");
  const stranger = await (await clinic.person("PATIENT")).connect();
  await stranger.ok("chat:leave", { conversationId });
  await theirs.expectNothing("chat:user_left");
});

test("an admin observes visibly: joins and reads", async () => {
  const { conversationId, hers } = await talk();
  const message = await say(hers, conversationId, "hello");
  const admin = await clinic.person("ADMIN");
  const client = await admin.connect();
  await client.ok("chat:join", { conversationId });
  await expectWire(client, "chat:messages", { conversationId, messages: [message] });
  await expectWire(hers, "chat:user_joined", { userId: admin.id, userRole: "ADMIN", userProfile: admin.profile, conversationId });
  const history = await client.ok("chat:history", { conversationId });
  assert.deepEqual(history.messages, [message]);
});

test("the assigned agent of a support conversation takes part", async () => {
  const { patient } = await clinic.couple();
  const agent = await clinic.person("AGENT");
  const conversationId = await clinic.supportConversation(patient, agent);
  const hers = await patient.connect();
  const client = await agent.connect();
  for (const each of [hers, client]) await each.ok("chat:join", { conversationId });
  const message = await say(client, conversationId, "how can I help?");
  assert.equal(message.senderType, "agent");
  await expectWire(hers, "chat:message:new", { message });
});

test("an agent who loses a conversation to another is out of its room at once, and the others are told", async () => {
  const { patient } = await clinic.couple();
  const [first, second] = [await clinic.person("AGENT"), await clinic.person("AGENT")];
  const conversationId = await clinic.supportConversation(patient, first);
  const [hers, old] = [await patient.connect(), await first.connect()];
  for (const client of [hers, old]) await client.ok("chat:join", { conversationId });
  await hers.clear();
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { assigneeId: second.id });
  await expectWire(hers, "chat:user_left", { userId: first.id, conversationId });
  await say(hers, conversationId, "for the next one");
  await old.expectNothing("chat:message:new");
  assert.equal((await old.call("chat:typing:start", { conversationId })).ok, false);
  await hers.expectNothing("chat:typing:start");
});

test("a physician of a support conversation takes part like its patient", async () => {
  const { patient, physician } = await clinic.couple();
  const body = { type: "agent_support", patientId: patient.id, physicianId: physician.id };
  const { id: conversationId } = await clinic.server.mustApi(201, "POST", "/api/v1/conversations", body);
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  for (const client of [hers, theirs]) await client.ok("chat:join", { conversationId });
  const message = await say(theirs, conversationId, "hello");
  await expectWire(hers, "chat:message:new", { message });
});

test("what is told of a person is the public profile, and nothing else of the row", async () => {
  const email = "planted-address@example.org";
  const patient = await clinic.person("PATIENT", { email });
  const physician = await clinic.person("PHYSICIAN", { email });
  const conversationId = await clinic.conversation(patient, physician);
  const { sessionId } = await clinic.consultation(patient, physician);
  const theirs = await physician.connect();
  const packets = [];
  theirs.socket.io.on("packet", (packet) => packets.push(packet));
  const hers = await patient.connect();
  for (const client of [theirs, hers]) {
    await client.ok("chat:join", { conversationId });
    await client.ok("consultation:join", { sessionId });
  }
  await say(hers, conversationId, "hello");
  await hers.ok("chat:typing:start", { conversationId });
  await theirs.ok("chat:history", { conversationId });
  await theirs.ok("chat:message", { conversationId, content: "hello" });
  await theirs.roundTrip();
  const heard = JSON.stringify(packets);
  for (const event of ["chat:user_joined", "consultation:user_joined", "chat:message:new", "chat:typing:start"]) assert.ok(heard.includes(event), event);
  assert.ok(!heard.includes(email) && !/email/i.test(heard));
});

test("typing: told to the others, a stop each time, silent from outside", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await hers.ok("chat:typing:start", { conversationId });
  await expectWire(theirs, "chat:typing:start", { userId: patient.id });
  for (let i = 0; i < 2; i++) {
    await hers.ok("chat:typing:stop", { conversationId });
    await expectWire(theirs, "chat:typing:stop", { userId: patient.id, userProfile: patient.profile });
  }
  await hers.expectNothing("chat:typing:start", "chat:typing:stop");

  const outside = await patient.connect();
  for (const event of ["chat:typing:start", "chat:typing:stop"]) {
    assert.equal((await outside.call(event, { conversationId })).ok, false);
  }
  await outside.expectNothing("error");
  await theirs.expectNothing("chat:typing:start", "chat:typing:stop");
});

test("a start of typing ends by itself after 6 s", { skip: transport === "polling" && "the clock is the same" }, async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  const startedAt = Date.now();
  await hers.ok("chat:typing:start", { conversationId });
  await expectWire(theirs, "chat:typing:stop", { userId: patient.id, conversationId }, 9_000);
  const waited = Date.now() - startedAt;
  assert.ok(waited > 5_000 && waited < 8_000, `${waited} ms`);
});

test("a start of typing ends with the connection", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await hers.ok("chat:typing:start", { conversationId });
  hers.close();
  await expectWire(theirs, "chat:typing:stop", { userId: patient.id, conversationId }, 2_000);
});

test("the API writes by the same path; without a sender it is the system", async () => {
  const { patient, conversationId, hers } = await talk();
  const route = `/api/v1/conversations/${conversationId}/messages`;
  const asPatient = await clinic.server.mustApi(201, "POST", route, { senderId: patient.id, content: "by API" });
  expectShape(asPatient, { message: messageShape });
  await expectWire(hers, "chat:message:new", { conversationId, message: asPatient.message });
  const asSystem = await clinic.server.mustApi(201, "POST", route, { content: "closing soon" });
  expectShape(asSystem, { message: systemMessage });
  assert.deepEqual(await hers.expectEvent("chat:message:new"), { conversationId, message: asSystem.message });
  assert.deepEqual([asPatient.message.seq, asSystem.message.seq], [1, 2]);
});

test("messages of sockets and of the API reach every socket of a room in one order", async () => {
  const { patient, physician, conversationId, hers, theirs } = await talk();
  const tab = await patient.connect();
  await tab.ok("chat:join", { conversationId });
  await tab.clear();
  const route = `/api/v1/conversations/${conversationId}/messages`;
  const writes = [];
  for (let i = 0; i < 15; i++) {
    writes.push(say(hers, conversationId, `a${i}`), say(theirs, conversationId, `b${i}`),
      clinic.server.mustApi(201, "POST", route, i % 2 ? { content: `c${i}` } : { senderId: physician.id, content: `d${i}` }));
  }
  await Promise.all(writes);
  for (const client of [hers, theirs, tab]) {
    const heard = (await client.takeAll("chat:message:new")).map((event) => event.message.seq);
    assert.deepEqual(heard, Array.from({ length: 45 }, (_, i) => i + 1));
  }
});
