// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that is lost and comes back: what was missed, and only what may be seen now. Spec: wire.md 5.4.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, test } from "node:test";

import { Client, transport } from "./support/client.mjs";
import { Clinic, expectWire } from "./support/clinic.mjs";
import { within } from "./support/server.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

/** The connection is lost; the server knows when another has seen it. */
async function lose(client) {
  const gone = once(client.socket, "disconnect");
  if (transport === "websocket") client.cut();
  else client.socket.io.engine.close();
  await within(5_000, "disconnect", gone);
}

/**
 * Comes back with what the client remembers; gives the connect_error, if that is the answer. Then `client.sent` has every
 * packet since: a client that is refused would hold back events, and nobody would see that they were sent.
 */
async function comeBack(client, token) {
  if (token) client.socket.auth = { token };
  client.sent = [];
  client.socket.io.on("packet", (packet) => client.sent.push(packet));
  const answer = new Promise((resolve) => {
    client.socket.once("connect", () => resolve(undefined));
    client.socket.once("connect_error", resolve);
  });
  client.socket.connect();
  return within(5_000, "the way back", answer);
}

const talk = () => clinic.talk();

const connectErrorPacket = 4;

/** The server sent the refusal and nothing else. */
const expectOnlyRefusal = (client) => assert.deepEqual(client.sent.map(({ type }) => type), [connectErrorPacket]);

/** Nothing that was sent since it came back holds one of these texts. */
async function expectUnsent(client, ...texts) {
  await client.roundTrip();
  const sent = JSON.stringify(client.sent);
  for (const text of texts) assert.ok(!sent.includes(text), `${text} was sent: ${sent}`);
}

const say = (client, conversationId, content) => client.ok("chat:message", { conversationId, content });
const contents = (messages) => messages.map(({ message }) => message.content);

test("a client gets what it missed, in order and once, and is in its rooms again", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  const id = hers.socket.id;
  await lose(hers);
  await expectWire(theirs, "chat:user_left", { userId: patient.id });
  for (const content of ["one", "two", "three"]) await say(theirs, conversationId, content);

  assert.equal(await comeBack(hers), undefined);
  assert.equal(hers.socket.recovered, true);
  assert.equal(hers.socket.id, id);
  assert.deepEqual(contents(await hers.takeAll("chat:message:new")), ["one", "two", "three"]);
  await expectWire(theirs, "chat:user_joined", { userId: patient.id });
  await say(theirs, conversationId, "four");
  assert.deepEqual(contents(await hers.takeAll("chat:message:new")), ["four"]);
});

test("somebody else with a stolen pid gets a new session and nothing of it", async () => {
  const { conversationId, hers, theirs } = await talk();
  const thief = await clinic.person("PATIENT");
  const id = hers.socket.id;
  await lose(hers);
  await say(theirs, conversationId, "secret");

  assert.equal(await comeBack(hers, thief.token), undefined);
  assert.equal(hers.socket.recovered, false);
  assert.notEqual(hers.socket.id, id);
  await hers.expectNothing("chat:message:new", "chat:messages");
  await expectUnsent(hers, "secret", conversationId);
});

test("a deactivated user is refused before anything is sent", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await lose(hers);
  await say(theirs, conversationId, "secret");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${patient.id}`, { active: false });

  const error = await comeBack(hers);
  assert.equal(error?.message, "User not found or inactive");
  expectOnlyRefusal(hers);
});

test("revoked tokens do not bring a session back", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await lose(hers);
  await say(theirs, conversationId, "secret");
  await clinic.server.mustApi(204, "DELETE", `/api/v1/users/${patient.id}/tokens`);
  assert.equal((await comeBack(hers))?.message, "Invalid authentication token");
  expectOnlyRefusal(hers);
});

test("a conversation that was given to another agent meanwhile stays closed", async () => {
  const patient = await clinic.person("PATIENT");
  const [first, second] = [await clinic.person("AGENT"), await clinic.person("AGENT")];
  const conversationId = await clinic.supportConversation(patient, first);
  const agent = await first.connect();
  const hers = await patient.connect();
  for (const client of [agent, hers]) await client.ok("chat:join", { conversationId });
  await agent.clear();
  await lose(agent);
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { assigneeId: second.id });
  await say(hers, conversationId, "for the new agent only");

  assert.equal(await comeBack(agent), undefined);
  assert.equal(agent.socket.recovered, true);
  await agent.expectNothing("chat:message:new");
  await say(hers, conversationId, "still not");
  await agent.expectNothing("chat:message:new");
  await expectUnsent(agent, "for the new agent only", "still not");
});

test("nor is what was said before it was given away", async () => {
  const patient = await clinic.person("PATIENT");
  const [first, second] = [await clinic.person("AGENT"), await clinic.person("AGENT")];
  const conversationId = await clinic.supportConversation(patient, first);
  const [agent, hers] = [await first.connect(), await patient.connect()];
  for (const client of [agent, hers]) await client.ok("chat:join", { conversationId });
  await agent.clear();
  await lose(agent);
  await say(hers, conversationId, "PLANTED said in time, missed");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { assigneeId: second.id });
  assert.equal(await comeBack(agent), undefined);
  await agent.expectNothing("chat:message:new", "chat:user_joined", "chat:user_left");
  await expectUnsent(agent, "PLANTED");
});

test("who was taken out of a consultation gets nothing of it, and is not in it", async () => {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  for (const client of [hers, theirs]) await client.ok("consultation:join", { sessionId });
  await hers.clear();
  await lose(hers);
  const route = `/api/v1/consultations/${sessionId}`;
  await clinic.server.mustApi(202, "POST", `${route}/updates`, { announcement: "PLANTED before" });
  await clinic.server.mustApi(204, "POST", `${route}/removals`, { userId: patient.id, reason: "not now" });
  await clinic.server.mustApi(202, "POST", `${route}/updates`, { announcement: "PLANTED after" });
  assert.equal(await comeBack(hers), undefined);
  await clinic.server.mustApi(202, "POST", `${route}/updates`, { announcement: "PLANTED now" });
  await theirs.expectEvent("consultation:update", (update) => update.announcement === "PLANTED now");
  await expectUnsent(hers, "PLANTED", "consultation:update", "consultation:room_state");
});

test("who has another role now gets nothing of the old one's", async () => {
  const colleague = await clinic.person("AGENT");
  const [agent, stranger] = [await colleague.connect(), await clinic.person("PATIENT")];
  await agent.ok("notifications:subscribe", {});
  await agent.clear();
  await lose(agent);
  const staff = await (await clinic.person("ADMIN")).connect();
  const theirs = await stranger.connect();
  await staff.expectEvent("presence:update", (update) => update.userId === stranger.id && update.status === "online");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${colleague.id}`, { role: "PHYSICIAN" });
  assert.equal(await comeBack(agent), undefined);
  await theirs.ok("presence:status", { status: "busy" });
  await staff.expectEvent("presence:update", (update) => update.userId === stranger.id && update.status === "busy");
  await expectUnsent(agent, stranger.id);
  assert.deepEqual(Object.keys((await agent.ok("presence:list", { userIds: [stranger.id] })).presence), []);
});

test("what was sent to the user meanwhile comes once, though another tab was there", async () => {
  const person = await clinic.person("PATIENT");
  const [lost, tab] = [await person.connect(), await person.connect()];
  for (const client of [lost, tab]) await client.clear();
  await lose(lost);
  const sent = [];
  for (let i = 0; i < 3; i++) sent.push((await clinic.notify({ userId: person.id })).ids[0]);
  await tab.roundTrip();
  assert.equal(await comeBack(lost), undefined);
  assert.equal(lost.socket.recovered, true);
  for (const client of [lost, tab]) {
    assert.deepEqual((await client.takeAll("notification:new")).map(({ id }) => id), sent);
  }
});

test("what came while the only tab was lost comes with its way back, once", async () => {
  const { patient, hers, theirs } = await talk();
  await lose(hers);
  await expectWire(theirs, "chat:user_left", { userId: patient.id });
  const { ids } = await clinic.notify({ userId: patient.id });
  assert.equal(await comeBack(hers), undefined);
  assert.equal(hers.socket.recovered, true);
  assert.deepEqual((await hers.takeAll("notification:new")).map(({ id }) => id), ids);
  hers.close();
  await (await patient.connect()).expectNothing("notification:new");
});

test("every event carries its offset as one more argument, a text; acknowledgements don't", async () => {
  const { conversationId, hers, theirs } = await talk();
  const lengths = [];
  hers.socket.onAny((name, ...args) => lengths.push([name, args.length, typeof args[1]]));
  await say(theirs, conversationId, "with an offset");
  await hers.roundTrip(); // call() takes one value
  assert.deepEqual(lengths, [["chat:message:new", 2, "string"]]);
});

test("a place in a consultation is taken again", async () => {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const hers = await patient.connect();
  const theirs = await physician.connect();
  for (const client of [hers, theirs]) await client.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:start", { sessionId });
  for (const client of [hers, theirs]) await client.clear();
  await lose(hers);
  await comeBack(hers);
  assert.equal(hers.socket.recovered, true);
  await hers.roundTrip();

  const offer = { type: "offer", sdp: "v=0" };
  await theirs.ok("consultation:offer", { sessionId, targetUserId: patient.id, offer });
  await expectWire(hers, "consultation:offer", { sessionId, fromUserId: physician.id });
});

test("a consultation that has ended is not", async () => {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const hers = await patient.connect();
  const theirs = await physician.connect();
  for (const client of [hers, theirs]) await client.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:start", { sessionId });
  await hers.clear();
  await lose(hers);
  await theirs.ok("consultation:end", { sessionId });
  await comeBack(hers);
  await hers.expectNothing("consultation:user_joined", "consultation:room_state");
});

test("leaving on purpose ends the session", async () => {
  const { conversationId, hers, theirs } = await talk();
  const id = hers.socket.id;
  hers.close();
  await expectWire(theirs, "chat:user_left");
  await say(theirs, conversationId, "unseen");
  assert.equal(await comeBack(hers), undefined);
  assert.equal(hers.socket.recovered, false);
  assert.notEqual(hers.socket.id, id);
  await hers.expectNothing("chat:message:new");
});

test("a server that was restarted makes a new session", async () => {
  const { hers } = await talk();
  assert.ok(hers instanceof Client);
  const url = new URL(clinic.server.url);
  await lose(hers);
  await clinic.server.stop();
  await clinic.server.launch(["--rate-limits", "off", "--listen", `127.0.0.1:${url.port}`]);
  assert.equal(await comeBack(hers), undefined);
  assert.equal(hers.socket.recovered, false);
});
