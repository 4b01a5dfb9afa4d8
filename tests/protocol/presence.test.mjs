// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there, and who may know. Spec: wire.md 4 "Presence".
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { transport } from "./support/client.mjs";
import { Clinic, expectWire } from "./support/clinic.mjs";
import { expectShape, mapOf } from "./support/shape.mjs";
import { presence } from "./support/wire.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

const about = (person, status) => (payload) => payload.userId === person.id && payload.status === status;

async function listOf(client, userIds) {
  const ack = await client.ok("presence:list", userIds ? { userIds } : {});
  expectShape(ack, { ok: true, presence: mapOf(presence) });
  return ack.presence;
}

test("the user itself, staff and partners are told; strangers are not", async () => {
  const { patient, physician } = await clinic.couple();
  const { patient: other, physician: partner } = await clinic.couple();
  await clinic.conversation(patient, physician);
  await clinic.consultation(patient, partner);
  const admin = await (await clinic.person("ADMIN")).connect();
  const agent = await (await clinic.person("AGENT")).connect();
  const inChat = await physician.connect();
  const inConsultation = await partner.connect();
  const stranger = await other.connect();
  for (const client of [admin, agent, inChat, inConsultation, stranger]) await client.clear();

  const hers = await patient.connect();
  for (const client of [hers, admin, agent, inChat, inConsultation]) {
    await expectWire(client, "presence:update", { userId: patient.id, status: "online" });
  }
  await stranger.expectNothing("presence:update");

  await hers.ok("presence:status", { status: "away" });
  for (const client of [hers, admin, agent, inChat, inConsultation]) {
    await expectWire(client, "presence:update", { userId: patient.id, status: "away" });
  }
  await stranger.expectNothing("presence:update");
});

test("a closed conversation and an ended consultation are no relation", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const { sessionId } = await clinic.consultation(patient, physician);
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { status: "closed" });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, { status: "no_show" });
  const theirs = await physician.connect();
  const staff = await (await clinic.person("AGENT")).connect();
  await theirs.clear();
  const hers = await patient.connect();
  await staff.expectEvent("presence:update", about(patient, "online"));
  await theirs.expectNothing("presence:update");
  assert.deepEqual(await listOf(hers, [physician.id]), {});
});

test("list holds those one may see, asked for by id or not", async () => {
  const { patient, physician } = await clinic.couple();
  const stranger = await clinic.person("PATIENT");
  await clinic.conversation(patient, physician);
  const hers = await patient.connect();
  const theirs = await physician.connect();
  await stranger.connect();
  await theirs.ok("presence:status", { status: "busy" });

  const asked = await listOf(hers, [physician.id, patient.id, stranger.id, "nobody"]);
  assert.deepEqual(Object.keys(asked).sort(), [patient.id, physician.id].sort());
  assert.deepEqual([asked[physician.id].status, asked[patient.id].status], ["busy", "online"]);
  const all = await listOf(hers);
  assert.ok(physician.id in all && !(stranger.id in all));

  const staff = await (await clinic.person("AGENT")).connect();
  assert.equal((await listOf(staff, [stranger.id]))[stranger.id].status, "online");
});

test("a second tab does not overwrite busy", async () => {
  const person = await clinic.person("PHYSICIAN");
  const staff = await (await clinic.person("ADMIN")).connect();
  const client = await person.connect();
  await client.ok("presence:status", { status: "busy" });
  await staff.expectEvent("presence:update", about(person, "busy"));
  const tab = await person.connect();
  assert.equal((await listOf(tab, [person.id]))[person.id].status, "busy");
  const said = (await staff.takeAll("presence:update")).filter((update) => update.userId === person.id);
  assert.ok(said.at(-1) === undefined || said.at(-1).status !== "offline");
});

test("offline only when the last socket goes, and then at once", async () => {
  const person = await clinic.person("PATIENT");
  const staff = await (await clinic.person("ADMIN")).connect();
  const client = await person.connect();
  const tab = await person.connect();
  await staff.clear();
  client.close();
  await tab.roundTrip();
  assert.equal((await staff.takeAll("presence:update")).some(about(person, "offline")), false);
  tab.close();
  const update = await staff.expectEvent("presence:update", about(person, "offline"), 2_000);
  assert.ok(Math.abs(Date.now() - Date.parse(update.lastSeen)) < 5_000);
  assert.equal((await listOf(staff, [person.id]))[person.id].status, "offline");
});

test("the API's snapshot agrees", async () => {
  const person = await clinic.person("PATIENT");
  const client = await person.connect();
  await client.ok("presence:status", { status: "away" });
  const snapshot = await clinic.server.mustApi(200, "GET", "/api/v1/presence");
  expectShape(snapshot, { presence: mapOf(presence) });
  assert.equal(snapshot.presence[person.id].status, "away");
});

test("nobody else is told: not who knows a partner only, nor a partner of old, nor who tried to come in", async () => {
  const { patient, physician } = await clinic.couple();
  await clinic.conversation(patient, physician);
  const [formerly, curious, neighbour] = [await clinic.person("PHYSICIAN"), await clinic.person("PHYSICIAN"), await clinic.person("PATIENT")];
  await clinic.conversation(neighbour, physician);
  const over = await clinic.conversation(patient, formerly);
  const { sessionId } = await clinic.consultation(patient, formerly);
  const theirs = await physician.connect();
  const others = [];
  for (const person of [formerly, curious, neighbour]) others.push(await person.connect());
  await others[0].ok("chat:join", { conversationId: over });
  await others[0].ok("consultation:join", { sessionId });
  assert.equal((await others[1].call("consultation:join", { sessionId })).ok, false);
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${over}`, { status: "closed" });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, { status: "cancelled" });
  for (const client of [theirs, ...others]) await client.clear();

  const hers = await patient.connect();
  await theirs.expectEvent("presence:update", about(patient, "online"));
  await hers.ok("presence:status", { status: "busy" });
  await theirs.expectEvent("presence:update", about(patient, "busy"));
  hers.close();
  await theirs.expectEvent("presence:update", about(patient, "offline"));
  // Whoever is told is told in the same moment: theirs has come, so would these.
  for (const client of others) {
    await client.expectNothing("presence:update");
    assert.deepEqual(await listOf(client, [patient.id]), {});
  }
});

test("who becomes a partner is told from then on, who ceases to be one no more", async () => {
  const { patient, physician } = await clinic.couple();
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  const staff = await (await clinic.person("AGENT")).connect();
  for (const client of [hers, theirs, staff]) await client.clear();
  const conversationId = await clinic.conversation(patient, physician);
  await theirs.expectEvent("presence:update", about(patient, "online"));
  await hers.expectEvent("presence:update", about(physician, "online"));
  await hers.ok("presence:status", { status: "busy" });
  await theirs.expectEvent("presence:update", about(patient, "busy"));
  await staff.expectEvent("presence:update", about(patient, "busy"));
  await theirs.clear();

  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { status: "closed" });
  await hers.ok("presence:status", { status: "away" });
  await staff.expectEvent("presence:update", about(patient, "away"));
  await theirs.expectNothing("presence:update");
});

test("the end of the connection is a good-bye too: offline at once", async () => {
  const person = await clinic.person("PATIENT");
  const staff = await (await clinic.person("ADMIN")).connect();
  const client = await person.connect();
  await staff.expectEvent("presence:update", about(person, "online"));
  client.socket.io.engine.close(); // a close frame, or Engine.IO's close packet: no DISCONNECT
  await staff.expectEvent("presence:update", about(person, "offline"), 2_000);
});

test("a lost connection is offline after 15 s, and not at all for who is back by then",
  { skip: transport !== "websocket" && "needs a connection to cut" }, async () => {
  const [back, gone] = [await clinic.person("PATIENT"), await clinic.person("PATIENT")];
  const staff = await (await clinic.person("ADMIN")).connect();
  const [first, second] = [await back.connect(), await gone.connect()];
  for (const person of [back, gone]) await staff.expectEvent("presence:update", about(person, "online"));
  const cutAt = Date.now();
  first.cut();
  second.cut();
  const again = await back.connect();
  assert.equal((await listOf(staff, [gone.id]))[gone.id].status, "online");
  await staff.expectEvent("presence:update", about(gone, "offline"), 20_000);
  const waited = Date.now() - cutAt;
  assert.ok(waited > 13_000 && waited < 18_000, `${waited} ms`);
  // The one who is back was lost first, and would have been told gone first.
  assert.equal((await staff.takeAll("presence:update")).some(about(back, "offline")), false);
  assert.equal((await listOf(again, [back.id]))[back.id].status, "online");
});

test("of many changes the last one is told, and never an older one after it", async () => {
  const person = await clinic.person("PHYSICIAN");
  const staff = await (await clinic.person("ADMIN")).connect();
  const told = [];
  staff.socket.on("presence:update", ({ userId, status }) => userId === person.id && told.push(status));
  const client = await person.connect();
  await staff.expectEvent("presence:update", about(person, "online"));
  for (const status of ["away", "online", "away", "online", "away", "busy"]) await client.ok("presence:status", { status });
  assert.equal((await listOf(staff, [person.id]))[person.id].status, "busy");
  await staff.expectEvent("presence:update", about(person, "busy"));
  assert.deepEqual(told.filter((status) => status === "busy"), ["busy"], "once");

  await client.ok("presence:status", { status: "away" });
  client.close();
  await staff.expectEvent("presence:update", about(person, "offline"), 2_000);
  await staff.clear();
  await person.connect();
  await staff.expectEvent("presence:update", about(person, "online"));
  assert.deepEqual(told.slice(told.indexOf("offline")), ["offline", "online"]);
});

test("who was last seen when is kept over a restart", async () => {
  const person = await clinic.person("PATIENT");
  const staffMember = await clinic.person("AGENT");
  const staff = await staffMember.connect();
  const client = await person.connect();
  client.close();
  const { lastSeen } = await staff.expectEvent("presence:update", about(person, "offline"));
  clinic.closeClients();
  await clinic.server.stop();
  await clinic.server.launch();
  const again = await staffMember.connect();
  assert.deepEqual((await listOf(again, [person.id]))[person.id], { status: "offline", lastSeen });
});
