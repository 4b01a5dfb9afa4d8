// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting room: position, admit, hold, deny, lock, missed calls; over a restart too. Spec: wire.md 4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic, expectRefusal } from "./support/clinic.mjs";

const denied = "Consultation session not found or access denied";
const sdp = { type: "offer", sdp: "v=0" };

let clinic;
before(async () => (clinic = await Clinic.open(["--rate-limits", "off", "--consultation-waiting-room", "enforce"])));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

async function meeting(physician) {
  const patient = await clinic.person("PATIENT");
  const doctor = physician ?? await clinic.person("PHYSICIAN");
  const { sessionId } = await clinic.consultation(patient, doctor);
  return { patient, physician: doctor, sessionId };
}

const change = (sessionId, body) => clinic.server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, body);
const remove = (sessionId, body) => clinic.server.mustApi(204, "POST", `/api/v1/consultations/${sessionId}/removals`, body);
const readmit = (sessionId, userId) => clinic.server.mustApi(204, "DELETE", `/api/v1/consultations/${sessionId}/removals`, { userId });
const isPosition = (position) => (update) => update.waiting?.position === position;

test("signals wait until the patient is admitted, and again while held", async () => {
  const { patient, physician, sessionId } = await meeting();
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  await hers.ok("consultation:join", { sessionId });
  const first = await hers.expectEvent("consultation:room_state");
  assert.equal(first.room.admitted, false);
  assert.ok(Date.parse(first.room.waitingSince), "waits since");
  await theirs.ok("consultation:join", { sessionId });
  const offer = { sessionId, offer: sdp, targetUserId: patient.id };
  await expectRefusal(theirs, "consultation:offer", offer, "forbidden", denied);

  await change(sessionId, { admitted: true });
  const update = await hers.expectEvent("consultation:update", (told) => told.admitted === true);
  assert.equal(update.sessionId, sessionId);
  const state = await hers.expectEvent("consultation:room_state");
  assert.equal(state.room.admitted, true);
  assert.equal("waitingSince" in state.room, false);
  await theirs.ok("consultation:offer", offer);
  await hers.expectEvent("consultation:offer");

  await change(sessionId, { admitted: false });
  await hers.expectEvent("consultation:update", (told) => told.admitted === false);
  await expectRefusal(theirs, "consultation:offer", offer, "forbidden", denied);
});

test("those who wait are told their place, each for their physician, and nothing of the others", async () => {
  const physician = await clinic.person("PHYSICIAN");
  const meetings = [];
  for (let i = 0; i < 3; i++) meetings.push(await meeting(physician));
  const other = await meeting();
  const clients = [];
  for (const { patient, sessionId } of [...meetings, other]) {
    const client = await patient.connect();
    await client.ok("consultation:join", { sessionId });
    clients.push(client);
  }
  for (let i = 0; i < 3; i++) {
    const told = await clients[i].expectEvent("consultation:update", isPosition(i + 1));
    assert.deepEqual(told, { sessionId: meetings[i].sessionId, waiting: { position: i + 1 } });
  }
  await clients[3].expectEvent("consultation:update", isPosition(1));

  await change(meetings[0].sessionId, { admitted: true });
  await clients[1].expectEvent("consultation:update", isPosition(1));
  await clients[2].expectEvent("consultation:update", isPosition(2));
  await clients[1].ok("consultation:leave", { sessionId: meetings[1].sessionId });
  await clients[2].expectEvent("consultation:update", isPosition(1));
});

test("a place in the queue outlives a lost connection", async () => {
  const physician = await clinic.person("PHYSICIAN");
  const [first, second] = [await meeting(physician), await meeting(physician)];
  const lost = await first.patient.connect({ list: ["websocket"] });
  await lost.ok("consultation:join", { sessionId: first.sessionId });
  const since = (await lost.expectEvent("consultation:room_state")).room.waitingSince;
  const behind = await second.patient.connect();
  await behind.ok("consultation:join", { sessionId: second.sessionId });
  await behind.expectEvent("consultation:update", isPosition(2));

  lost.cut();
  const back = await first.patient.connect();
  await back.ok("consultation:join", { sessionId: first.sessionId });
  assert.equal((await back.expectEvent("consultation:room_state")).room.waitingSince, since);
  await behind.expectNothing("consultation:update");
});

test("who is denied or removed stays out, over a restart, until let back in", async () => {
  const { patient, physician, sessionId } = await meeting();
  const hers = await patient.connect();
  await hers.ok("consultation:join", { sessionId });
  await remove(sessionId, { deny: true, reason: "Please call the front desk" });
  const notice = await hers.expectEvent("moderation:notice");
  assert.deepEqual(notice, { action: "denied", reason: "Please call the front desk" });
  await expectRefusal(hers, "consultation:join", { sessionId }, "forbidden", denied);
  await remove(sessionId, { userId: physician.id, reason: "Wrong room" });
  clinic.closeClients();
  await clinic.server.stop();
  await clinic.server.launch(clinic.server.options);

  const again = await patient.connect();
  await expectRefusal(again, "consultation:join", { sessionId }, "forbidden", denied);
  await readmit(sessionId, patient.id);
  await again.ok("consultation:join", { sessionId });
  const theirs = await physician.connect();
  await expectRefusal(theirs, "consultation:join", { sessionId }, "forbidden", denied);
  await clinic.server.mustApi(404, "DELETE", `/api/v1/consultations/${sessionId}/removals`, { userId: patient.id });
});

test("a locked room lets nobody new in, and those who are in stay", async () => {
  const { patient, physician, sessionId } = await meeting();
  const hers = await patient.connect();
  await hers.ok("consultation:join", { sessionId });
  await change(sessionId, { locked: true });
  await hers.expectEvent("consultation:update", (told) => told.locked === true);
  const theirs = await physician.connect();
  await expectRefusal(theirs, "consultation:join", { sessionId }, "forbidden", denied);
  const secondTab = await patient.connect();
  await secondTab.ok("consultation:join", { sessionId });
  await change(sessionId, { locked: false });
  await theirs.ok("consultation:join", { sessionId });
});

test("a call that the caller gives up is a missed call", async () => {
  const { patient, physician, sessionId } = await meeting();
  await change(sessionId, { admitted: true });
  const [hers, theirs] = [await patient.connect(), await physician.connect()];
  await theirs.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
  await hers.expectEvent("consultation:offer");
  await theirs.ok("consultation:leave", { sessionId });
  const missed = await hers.expectEvent("notification:new", (told) => told.type === "missed_call");
  assert.deepEqual(missed.data, { sessionId });

  await theirs.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
  await hers.expectEvent("consultation:offer");
  await hers.ok("consultation:join", { sessionId }); // came: nothing is missed
  await theirs.ok("consultation:leave", { sessionId });
  await hers.expectNothing("notification:new");
});

test("an observer who leaves ends no call", async () => {
  const { patient, physician, sessionId } = await meeting();
  await change(sessionId, { admitted: true });
  const admin = await clinic.person("ADMIN");
  const [hers, theirs, observer] = [await patient.connect(), await physician.connect(), await admin.connect()];
  for (const client of [theirs, observer]) await client.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
  await hers.expectEvent("consultation:offer");
  await observer.ok("consultation:leave", { sessionId });
  await theirs.expectEvent("consultation:user_left");
  await hers.expectNothing("notification:new");
});

test("an appointment that nobody came to may be marked from outside, once", async () => {
  const { sessionId } = await meeting();
  const marked = await change(sessionId, { status: "no_show" });
  assert.equal(marked.session.status, "no_show");
  assert.equal(marked.room.roomStatus, "completed");
  await clinic.server.mustApi(409, "PATCH", `/api/v1/consultations/${sessionId}`, { status: "cancelled" });
  for (const body of [{}, { status: "cancelled", locked: true }, { locked: 1 }]) {
    await clinic.server.mustApi(422, "PATCH", `/api/v1/consultations/${sessionId}`, body);
  }
});
