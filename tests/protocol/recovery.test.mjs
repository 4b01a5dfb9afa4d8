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

/** Comes back with what the client remembers; gives the connect_error, if that is the answer. */
async function comeBack(client, token) {
  if (token) client.socket.auth = { token };
  const answer = new Promise((resolve) => {
    client.socket.once("connect", () => resolve(undefined));
    client.socket.once("connect_error", resolve);
  });
  client.socket.connect();
  return within(5_000, "the way back", answer);
}

const talk = () => clinic.talk();

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
});

test("a deactivated user is refused before anything is sent", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await lose(hers);
  await say(theirs, conversationId, "secret");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${patient.id}`, { active: false });

  const error = await comeBack(hers);
  assert.equal(error?.message, "User not found or inactive");
  assert.ok(!hers.received.includes("chat:message:new"));
});

test("revoked tokens do not bring a session back", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  await lose(hers);
  await say(theirs, conversationId, "secret");
  await clinic.server.mustApi(204, "DELETE", `/api/v1/users/${patient.id}/tokens`);
  assert.equal((await comeBack(hers))?.message, "Invalid authentication token");
  assert.ok(!hers.received.includes("chat:message:new"));
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
