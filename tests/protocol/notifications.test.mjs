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
  await tab.ok("notifications:subscribe", {}); // in both rooms now, and told once
  const other = await (await clinic.person("PATIENT")).connect();
  await client.ok("notifications:mark_read", { notificationId: ids[0] });
  for (const each of [client, tab]) {
    assert.deepEqual(await expectWire(each, "notifications:marked_read"), { notificationId: ids[0] });
  }
  await client.ok("notifications:mark_read", { markAllAsRead: true });
  for (const each of [client, tab]) {
    assert.deepEqual(await expectWire(each, "notifications:marked_read"), { markAllAsRead: true });
    await each.expectNothing("notifications:marked_read");
  }
  await other.expectNothing("notifications:marked_read");
});

test("two tabs, subscribed twice over or not at all, each get it once, whatever it was sent to", async () => {
  const channel = "evening-shift";
  assert.equal((await clinic.server.ctl("channel", "create", "--name", channel, "--roles", "PHYSICIAN")).code, 0);
  const person = await clinic.person("PHYSICIAN");
  const tabs = [await person.connect(), await person.connect(), await person.connect()];
  for (const tab of tabs.slice(1)) await tab.ok("notifications:subscribe", { channels: [channel, channel] });
  await tabs[1].ok("notifications:subscribe", { channels: [channel] });
  for (const tab of tabs) await tab.clear();
  for (const target of [{ userId: person.id }, { role: "PHYSICIAN" }, { channel }]) {
    await clinic.notify({ ...target, title: Object.keys(target)[0] });
    for (const tab of tabs) {
      await expectWire(tab, "notification:new", { userId: person.id, title: Object.keys(target)[0] });
      await tab.expectNothing("notification:new");
    }
  }
});

test("one's own name and role may be asked for, and a channel twice: granted once, no error", async () => {
  assert.equal((await clinic.server.ctl("channel", "create", "--name", "library", "--roles", "PATIENT")).code, 0);
  const person = await clinic.person("PATIENT");
  const client = await person.connect();
  const ack = await client.ok("notifications:subscribe", { channels: [person.id, "role:PATIENT", "library", "library"] });
  const { channels } = await expectWire(client, "notifications:subscribed");
  assert.deepEqual(channels, [`notifications:${person.id}`, "notifications:role:PATIENT", "notifications:library"]);
  assert.deepEqual(ack.channels, channels);
  await client.expectNothing("error");
});

test("a channel is those who are subscribed now: not who may, not who was, not who tried", async () => {
  const channel = "canteen";
  assert.equal((await clinic.server.ctl("channel", "create", "--name", channel, "--roles", "PHYSICIAN")).code, 0);
  const [here, left, silent] = [await clinic.person("PHYSICIAN"), await clinic.person("PHYSICIAN"), await clinic.person("PHYSICIAN")];
  const [inside, gone, outside] = [await here.connect(), await left.connect(), await silent.connect()];
  const foreigner = await (await clinic.person("PATIENT")).connect();
  for (const client of [inside, gone]) await client.ok("notifications:subscribe", { channels: [channel] });
  assert.equal((await foreigner.call("notifications:subscribe", { channels: [channel] })).ok, false);
  const staff = await (await clinic.person("ADMIN")).connect();
  gone.close();
  await staff.expectEvent("presence:update", (update) => update.userId === left.id && update.status === "offline");

  const { ids } = await clinic.notify({ channel, title: "Soup" });
  assert.equal(ids.length, 1);
  await expectWire(inside, "notification:new", { id: ids[0], userId: here.id, title: "Soup" });
  const back = await left.connect();
  for (const client of [back, outside, foreigner]) await client.expectNothing("notification:new");
});

test("a role is its active users, once each, and nobody who is activated or given the role later", async () => {
  const [first, second] = [await clinic.person("ADMIN"), await clinic.person("ADMIN")];
  const dormant = await clinic.person("ADMIN", { active: false });
  const other = await clinic.person("PHYSICIAN");
  const [client, bystander] = [await first.connect(), await other.connect()];
  await client.ok("notifications:subscribe", {});
  await client.clear();
  const { ids } = await clinic.notify({ role: "ADMIN", title: "All admins" });
  assert.equal(new Set(ids).size, ids.length);
  const told = await expectWire(client, "notification:new", { userId: first.id, title: "All admins" });
  assert.ok(ids.includes(told.id));
  await client.expectNothing("notification:new");
  const late = await second.connect();
  const waited = await expectWire(late, "notification:new", { userId: second.id, title: "All admins" });
  assert.ok(ids.includes(waited.id) && waited.id !== told.id);

  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${dormant.id}`, { active: true });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${other.id}`, { role: "ADMIN" });
  await bystander.expectClosed();
  for (const person of [dormant, other]) {
    const now = await person.connect();
    await now.expectNothing("notification:new");
  }
});

test("two tabs that come back at the same time: each thing missed reaches one or both, in order, none twice", async () => {
  for (let round = 0; round < 5; round++) {
    const person = await clinic.person("PATIENT");
    const sent = [];
    for (let i = 0; i < 10; i++) sent.push((await clinic.notify({ userId: person.id })).ids[0]);
    const tabs = await Promise.all([person.connect(), person.connect()]);
    const heard = [];
    for (const tab of tabs) heard.push((await tab.takeAll("notification:new")).map((notification) => notification.id));
    for (const list of heard) assert.deepEqual(list, sent.filter((id) => list.includes(id)), "oldest first, once");
    assert.ok(heard.some((list) => list.length === sent.length), "one tab has them all");
    for (const tab of tabs) tab.close();
    const later = await person.connect();
    await later.expectNothing("notification:new");
  }
});

test("what comes while its user connects stands behind what was missed, and nothing is lost between", async () => {
  for (let round = 0; round < 40; round++) {
    const person = await clinic.person("PATIENT");
    const sent = [];
    const notify = async () => sent.push((await clinic.notify({ userId: person.id })).ids[0]);
    for (let i = 0; i < 5; i++) await notify();
    let client;
    const connecting = person.connect().then((connected) => (client = connected));
    while (!client) await notify();
    await connecting;
    const heard = (await client.takeAll("notification:new")).map((notification) => sent.indexOf(notification.id));
    assert.deepEqual(heard, Array.from({ length: sent.length }, (_, i) => i));
  }
});

test("who missed very many gets them all with the next connect", async () => {
  const person = await clinic.person("PATIENT");
  const number = 1_100;
  for (let i = 0; i < number; i += 50) await Promise.all(Array.from({ length: 50 }, () => clinic.notify({ userId: person.id })));
  const client = await person.connect();
  const heard = [];
  let before = "";
  while (heard.length < number) {
    const { id, createdAt } = await client.expectEvent("notification:new");
    assert.ok(createdAt >= before, "oldest first");
    before = createdAt;
    heard.push(id);
  }
  assert.equal(new Set(heard).size, heard.length, "none twice");
  await client.expectNothing("notification:new");
});

test("what waits, waits through a crash; what came does not come again after a restart", async () => {
  const [away, here] = [await clinic.person("PATIENT"), await clinic.person("PATIENT")];
  const client = await here.connect();
  const missed = (await clinic.notify({ userId: away.id })).ids[0];
  await clinic.notify({ userId: here.id });
  await client.expectEvent("notification:new");
  clinic.closeClients();
  await clinic.server.stop();
  await clinic.server.launch();
  await (await here.connect()).expectNothing("notification:new");
  await clinic.server.kill();
  await clinic.server.launch();
  const later = await away.connect();
  await expectWire(later, "notification:new", { id: missed });
  await later.expectNothing("notification:new");
});

test("everybody who should have been in the room and was not is notified: agents too; the system's words to all", async () => {
  const { patient, physician } = await clinic.couple();
  const agent = await clinic.person("AGENT");
  const body = { type: "agent_support", patientId: patient.id, physicianId: physician.id, assigneeId: agent.id };
  const { id: conversationId } = await clinic.server.mustApi(201, "POST", "/api/v1/conversations", body);
  const observer = await (await clinic.person("ADMIN")).connect();
  await observer.ok("chat:join", { conversationId });
  const [hers, theirs, agents] = [await patient.connect(), await physician.connect(), await agent.connect()];
  for (const client of [hers, theirs, agents, observer]) await client.clear(); // the assignment among others
  await hers.ok("chat:join", { conversationId });
  const { message } = await hers.ok("chat:message", { conversationId, content: "anybody?" });
  for (const client of [theirs, agents]) await expectWire(client, "notification:new", { type: "message", data: { conversationId, messageId: message.id } });
  for (const client of [hers, observer]) await client.expectNothing("notification:new");

  await hers.ok("chat:leave", { conversationId });
  await clinic.server.mustApi(201, "POST", `/api/v1/conversations/${conversationId}/messages`, { content: "closing" });
  for (const client of [hers, theirs, agents]) await expectWire(client, "notification:new", { type: "message" });
  await observer.expectNothing("notification:new");
});

test("a message to who is not in the room makes one push job, with no content", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  await hers.ok("chat:join", { conversationId });
  await hers.ok("chat:message", { conversationId, content: "for you", clientMessageId: "p1" });
  await hers.ok("chat:message", { conversationId, content: "for you", clientMessageId: "p1" });
  const { id } = await expectWire(theirs, "notification:new");
  const { items } = JSON.parse((await clinic.server.ctl("outbox", "list")).stdout);
  assert.deepEqual(items.filter((item) => item.key === `push:${id}`).map(({ kind }) => kind), ["push"]);
  await theirs.expectNothing("notification:new");
  await theirs.ok("chat:message", { conversationId, content: "she is here" });
  await hers.expectEvent("chat:message:new", ({ message }) => message.senderId === physician.id);
  await hers.expectNothing("notification:new");
});
