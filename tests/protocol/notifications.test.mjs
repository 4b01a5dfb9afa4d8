// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications: channels, one path to each socket, what waits for the next connect. Spec: wire.md 4, 5.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic, expectWire } from "./support/clinic.mjs";
import { expectShape, id, listOf } from "./support/shape.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

test("subscribe without channels grants one's own and one's role's", async () => {
  const agent = await clinic.person("AGENT");
  const client = await agent.connect();
  await client.ok("notifications:subscribe", {});
  const { channels } = await expectWire(client, "notifications:subscribed");
  assert.deepEqual(channels, [`notifications:${agent.id}`, "notifications:role:AGENT"]);
});

test("a channel is for the roles that its admin named", async () => {
  const made = await clinic.server.ctl("channel", "create", "--name", "night-shift", "--roles", "PHYSICIAN,AGENT");
  assert.equal(made.code, 0, made.stderr);
  const physician = await clinic.person("PHYSICIAN");
  const client = await physician.connect();
  await client.ok("notifications:subscribe", { channels: ["night-shift"] });
  assert.ok((await expectWire(client, "notifications:subscribed")).channels.includes("notifications:night-shift"));

  const bystander = await (await clinic.person("PHYSICIAN")).connect();
  const { ids } = await clinic.notify({ channel: "night-shift", title: "Handover" });
  assert.equal(ids.length, 1);
  await expectWire(client, "notification:new", { id: ids[0], userId: physician.id, title: "Handover" });
  await bystander.expectNothing("notification:new");
});

test("each socket of the user gets it once, subscribed or not", async () => {
  const person = await clinic.person("PATIENT");
  const plain = await person.connect();
  const subscribed = await person.connect();
  await subscribed.ok("notifications:subscribe", {});
  const sent = await clinic.notify({ userId: person.id, type: "reminder", title: "Tomorrow", message: "at nine", data: { room: 4, list: [1, null] } });
  expectShape(sent, { ids: listOf(id) });
  for (const client of [plain, subscribed]) {
    await expectWire(client, "notification:new", {
      id: sent.ids[0], userId: person.id, type: "reminder", title: "Tomorrow", message: "at nine", read: false, data: { room: 4, list: [1, null] },
    });
    await client.expectNothing("notification:new");
  }
});

test("a notification to a role reaches its active users", async () => {
  const first = await clinic.person("AGENT");
  const second = await clinic.person("AGENT");
  const client = await first.connect();
  const { ids } = await clinic.notify({ role: "AGENT" });
  assert.ok(ids.length >= 2);
  await expectWire(client, "notification:new", { userId: first.id });
  const later = await second.connect();
  await expectWire(later, "notification:new", { userId: second.id });
});

test("what was missed comes with the next connect, oldest first, once", async () => {
  const person = await clinic.person("PATIENT");
  const sent = [];
  for (let i = 1; i <= 5; i++) sent.push((await clinic.notify({ userId: person.id, title: `number ${i}` })).ids[0]);
  const client = await person.connect();
  for (const expected of sent) await expectWire(client, "notification:new", { id: expected });
  await client.expectNothing("notification:new");
  client.close();

  const again = await person.connect();
  await again.expectNothing("notification:new");
});

test("a message to who is away leaves a notification without its content", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const theirs = await physician.connect();
  const content = "PLANTED-SECRET";
  clinic.server.planted.push(content);
  const { message } = await theirs.ok("chat:message", { conversationId, content });
  await theirs.expectNothing("notification:new");

  const hers = await patient.connect();
  const told = await expectWire(hers, "notification:new",
    { userId: patient.id, type: "message", data: { conversationId, messageId: message.id } });
  assert.ok(!JSON.stringify(told).includes(content));
});

test("a message to who is online elsewhere leaves a notification at once, to who is in the room none", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const theirs = await physician.connect();
  const hers = await patient.connect();
  await theirs.ok("chat:message", { conversationId, content: "one" });
  await expectWire(hers, "notification:new", { type: "message" });
  await hers.ok("chat:join", { conversationId });
  await theirs.ok("chat:message", { conversationId, content: "two" });
  await hers.expectEvent("chat:message:new");
  await hers.expectNothing("notification:new");
});

test("mark_read is told to all sockets of the user, and only to them", async () => {
  const person = await clinic.person("PATIENT");
  const { ids } = await clinic.notify({ userId: person.id });
  const client = await person.connect();
  const tab = await person.connect();
  const other = await (await clinic.person("PATIENT")).connect();
  await client.ok("notifications:mark_read", { notificationId: ids[0] });
  for (const each of [client, tab]) {
    assert.deepEqual(await expectWire(each, "notifications:marked_read"), { notificationId: ids[0] });
  }
  await client.ok("notifications:mark_read", { markAllAsRead: true });
  for (const each of [client, tab]) {
    assert.deepEqual(await expectWire(each, "notifications:marked_read"), { markAllAsRead: true });
  }
  await other.expectNothing("notifications:marked_read");
});
