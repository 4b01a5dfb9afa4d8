// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mutes, and what becomes of those who don't stop. Spec: wire.md 3, 4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic, expectRefusal } from "./support/clinic.mjs";

let clinic;
before(async () => (clinic = await Clinic.open(["--rate-limits", "on"])));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

test("who is muted is told, reads on and writes nothing", async () => {
  const { patient, hers, theirs, conversationId } = await clinic.talk();
  const until = inAnHour();
  await clinic.server.mustApi(201, "POST", "/api/v1/mutes", { userId: patient.id, conversationId, until, reason: "Calm down" });
  assert.deepEqual(await hers.expectEvent("moderation:notice"), { action: "muted", reason: "Calm down", until });
  const ack = await hers.call("chat:message", { conversationId, content: "hello" });
  assert.deepEqual(ack, { ok: false, error: { code: "muted", message: "You are muted" }, until });
  await theirs.ok("chat:message", { conversationId, content: "hello" });
  await hers.expectEvent("chat:message:new");
  await hers.ok("chat:history", { conversationId });
  const { mutes } = await clinic.server.mustApi(200, "GET", "/api/v1/mutes");
  assert.deepEqual(mutes.filter((mute) => mute.userId === patient.id), [{ userId: patient.id, conversationId, until, reason: "Calm down" }]);

  await clinic.server.mustApi(204, "DELETE", `/api/v1/mutes/${patient.id}?conversationId=${conversationId}`);
  assert.equal((await hers.expectEvent("moderation:notice")).action, "unmuted");
  await hers.ok("chat:message", { conversationId, content: "hello again" });
});

test("a mute everywhere, and what makes none", async () => {
  const { patient, hers, conversationId } = await clinic.talk();
  await clinic.server.mustApi(201, "POST", "/api/v1/mutes", { userId: patient.id, until: inAnHour(), reason: "x" });
  assert.equal((await hers.call("chat:message", { conversationId, content: "hello" })).error.code, "muted");
  const past = "2020-01-01T00:00:00.000Z";
  await clinic.server.mustApi(422, "POST", "/api/v1/mutes", { userId: patient.id, until: past, reason: "x" });
  await clinic.server.mustApi(422, "POST", "/api/v1/mutes", { userId: patient.id, reason: "x" });
  await clinic.server.mustApi(404, "POST", "/api/v1/mutes", { userId: "nobody", until: inAnHour(), reason: "x" });
  await clinic.server.mustApi(404, "DELETE", "/api/v1/mutes/nobody");
  await clinic.server.mustApi(404, "POST", "/api/v1/mutes", { userId: patient.id, conversationId: "nowhere", until: inAnHour(), reason: "x" });
  await clinic.server.mustApi(422, "DELETE", `/api/v1/mutes/${patient.id}?conversationId=a%20b`);
});

test("who goes on after being told so is warned, muted, disconnected; others notice nothing", async () => {
  const { patient, hers, theirs, conversationId } = await clinic.talk();
  const refusals = [];
  hers.socket.on("error", (error) => refusals.push(error));
  for (let i = 0; i < 620; i++) hers.emit("chat:typing:start", { conversationId });
  assert.equal((await hers.expectEvent("moderation:notice", (told) => told.action === "warning")).reason, "Too many requests");
  await hers.expectEvent("moderation:notice", (told) => told.action === "disconnected");
  assert.equal(await hers.expectClosed(), "io server disconnect");
  assert.ok(refusals.length >= 499, `${refusals.length} refusals`);
  assert.ok(refusals.every(({ code, retryAfterMs }) => code === "rate_limited" && retryAfterMs > 0));
  await theirs.ok("chat:message", { conversationId, content: "still here" });
  const back = await patient.connect();
  await back.ok("chat:join", { conversationId });
  assert.equal((await back.call("chat:message", { conversationId, content: "x" })).error.code, "muted");
});
