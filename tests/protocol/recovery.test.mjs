// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connection state recovery: who lost the connection gets what was missed, after a new check. Spec: wire.md 5.4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { within } from "./support/server.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

/** Two people in a conversation's room; she has heard something, so that there is an offset. */
async function talk() {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const hers = await patient.connect();
  const theirs = await physician.connect();
  for (const client of [hers, theirs]) await client.ok("chat:join", { conversationId });
  await theirs.ok("chat:message", { conversationId, content: "before" });
  await hers.expectEvent("chat:message:new");
  await hers.clear();
  return { patient, physician, conversationId, hers, theirs };
}

/** Opens the same client again; true when it was recovered. */
async function comeBack(client) {
  const connected = new Promise((resolve, reject) => {
    client.socket.once("connect", resolve);
    client.socket.once("connect_error", reject);
  });
  client.socket.connect();
  await within(5_000, "connect", connected);
  return client.socket.recovered;
}

test("what was missed comes in order, and the rooms are joined again", async () => {
  const { conversationId, hers, theirs } = await talk();
  const oldId = hers.socket.id;
  hers.cut();
  await hers.expectClosed();
  for (const content of ["one", "two", "three"]) await theirs.ok("chat:message", { conversationId, content });
  assert.equal(await comeBack(hers), true);
  assert.equal(hers.socket.id, oldId);
  for (const content of ["one", "two", "three"]) {
    assert.equal((await hers.expectEvent("chat:message:new")).message.content, content);
  }
  await theirs.ok("chat:message", { conversationId, content: "after" });
  assert.equal((await hers.expectEvent("chat:message:new")).message.content, "after");
  await hers.expectNothing("chat:message:new");
});

test("who left on purpose is not recovered", async () => {
  const { hers } = await talk();
  hers.close();
  assert.equal(await comeBack(hers), false);
});

test("who was deactivated meanwhile gets nothing of it", async () => {
  const { patient, conversationId, hers, theirs } = await talk();
  hers.cut();
  await hers.expectClosed();
  await theirs.ok("chat:message", { conversationId, content: "not for you" });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${patient.id}`, { active: false });
  await assert.rejects(comeBack(hers), { message: "User not found or inactive" });
  assert.equal(hers.received.includes("chat:message:new"), false);
});
