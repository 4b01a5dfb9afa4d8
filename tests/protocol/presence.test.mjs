// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there, and who may know. Spec: wire.md 4 "Presence".
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

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
  await theirs.clear();
  const hers = await patient.connect();
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
