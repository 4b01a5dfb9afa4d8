// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole consultation between two stock clients, every payload compared key by key. Spec: wire.md 4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Client, transport } from "./support/client.mjs";
import { Clinic, expectWire } from "./support/clinic.mjs";
import { expectShape } from "./support/shape.mjs";
import { bareSession, room } from "./support/wire.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

/** Two connected people with a conversation and a consultation. */
async function meeting() {
  const { patient, physician } = await clinic.couple();
  const { sessionId, appointmentId } = await clinic.consultation(patient, physician);
  return {
    patient, physician, sessionId, appointmentId,
    conversationId: await clinic.conversation(patient, physician),
    hers: await patient.connect(),
    theirs: await physician.connect(),
  };
}

/** Both in the room, their inboxes empty. */
async function joinedMeeting() {
  const all = await meeting();
  for (const client of [all.hers, all.theirs]) await client.ok("consultation:join", { sessionId: all.sessionId });
  for (const client of [all.hers, all.theirs]) await client.clear();
  return all;
}

/** The patient is also told of the place in the queue, whenever it changes. */
const isNoPosition = (update) => !update.waiting;

const sdp = { type: "offer", sdp: "v=0\r\no=- PLANTED-SDP 2 IN IP4 127.0.0.1\r\n" };

test("a whole consultation", async () => {
  const { patient, physician, sessionId, appointmentId, conversationId, hers, theirs } = await meeting();
  clinic.server.planted.push("PLANTED-SDP", "PLANTED-CONTENT");

  await hers.ok("consultation:join", { sessionId });
  const first = await expectWire(hers, "consultation:room_state");
  assert.deepEqual(first.room, first.session.room);
  expectShape(first.room, { ...room, sessionId, roomStatus: "waiting", patientJoined: true, physicianJoined: false });
  assert.equal(first.session.id, sessionId);
  assert.equal(first.session.appointmentId, appointmentId);
  assert.equal(first.session.status, "waiting");
  assert.deepEqual([first.session.startedAt, first.session.endedAt, first.session.durationMinutes], [null, null, null]);
  assert.deepEqual(first.session.appointment, {
    id: appointmentId, scheduledAt: "2031-05-06T07:08:09.010Z",
    patient: { id: patient.id, profile: patient.profile }, physician: { id: physician.id, profile: physician.profile },
  });
  await hers.expectNothing("consultation:user_joined");

  await theirs.ok("consultation:join", { sessionId });
  const second = await expectWire(theirs, "consultation:room_state");
  assert.deepEqual([second.room.patientJoined, second.room.physicianJoined], [true, true]);
  await expectWire(hers, "consultation:user_joined",
    { userId: physician.id, userRole: "PHYSICIAN", userProfile: physician.profile, sessionId });

  await theirs.ok("consultation:start", { sessionId });
  for (const client of [hers, theirs]) {
    await expectWire(client, "consultation:session_started", { sessionId, startedBy: physician.id });
  }

  await theirs.ok("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
  await expectWire(hers, "consultation:offer", { sessionId, offer: sdp, fromUserId: physician.id, fromUserRole: "PHYSICIAN" });
  const answer = { type: "answer", sdp: "v=0\r\n" };
  await hers.ok("consultation:answer", { sessionId, answer, targetUserId: physician.id });
  await expectWire(theirs, "consultation:answer", { sessionId, answer, fromUserId: patient.id, fromUserRole: "PATIENT" });
  const candidate = { candidate: "candidate:1 1 UDP 1 127.0.0.1 9 typ host", sdpMid: "0", sdpMLineIndex: 0 };
  await hers.ok("consultation:ice-candidate", { sessionId, candidate, targetUserId: physician.id });
  await expectWire(theirs, "consultation:ice-candidate", { sessionId, candidate, fromUserId: patient.id });
  await hers.ok("consultation:stats", { sessionId, state: "connected" });
  await hers.expectNothing("consultation:answer", "consultation:ice-candidate");

  await chatBothWays(conversationId, [patient, hers], [physician, theirs]);

  await theirs.ok("consultation:end", { sessionId });
  for (const client of [hers, theirs]) {
    await expectWire(client, "consultation:session_ended", { sessionId, endedBy: physician.id, durationMinutes: 0 });
    await client.expectNothing("error");
  }

  await hers.ok("consultation:join", { sessionId });
  const last = await expectWire(hers, "consultation:room_state");
  assert.equal(last.session.status, "completed");
  assert.equal(last.room.roomStatus, "completed");
  assert.equal(last.session.durationMinutes, 0);
  assert.ok(last.session.endedAt >= last.session.startedAt);
});

async function chatBothWays(conversationId, [patient, hers], [physician, theirs]) {
  for (const client of [hers, theirs]) {
    await client.ok("chat:join", { conversationId });
    await expectWire(client, "chat:messages", { conversationId, messages: [] });
  }
  await expectWire(hers, "chat:user_joined", { userId: physician.id, userRole: "PHYSICIAN", userProfile: physician.profile, conversationId });

  await hers.ok("chat:typing:start", { conversationId });
  await expectWire(theirs, "chat:typing:start", { userId: patient.id, userProfile: patient.profile, conversationId });
  const { message } = await hers.ok("chat:message", { conversationId, content: "PLANTED-CONTENT one" });
  for (const client of [hers, theirs]) {
    const told = await expectWire(client, "chat:message:new", { conversationId, message });
    assert.equal(told.message.sender.id, patient.id);
    assert.deepEqual(told.message.sender.profile, patient.profile);
    assert.deepEqual([told.message.senderId, told.message.senderType, told.message.seq], [patient.id, "patient", 1]);
    assert.deepEqual([told.message.content, told.message.messageType], ["PLANTED-CONTENT one", "text"]);
  }
  await hers.ok("chat:typing:stop", { conversationId });
  await expectWire(theirs, "chat:typing:stop", { userId: patient.id, conversationId });

  await theirs.ok("chat:mark_read", { conversationId, messageId: message.id });
  await expectWire(hers, "chat:message:read", { conversationId, messageId: message.id, readBy: physician.id });
  await theirs.ok("chat:message", { conversationId, content: "two", messageType: "text", clientMessageId: "c-2" });
  const reply = await expectWire(hers, "chat:message:new", { conversationId });
  assert.deepEqual([reply.message.seq, reply.message.senderType, reply.message.clientMessageId], [2, "physician", "c-2"]);
}

test("a session without an appointment leaves both keys out", async () => {
  const { patient, physician } = await clinic.couple();
  const made = await clinic.server.mustApi(201, "POST", "/api/v1/consultations", { patientId: patient.id, physicianId: physician.id });
  expectShape(made, { session: bareSession, room });
  const client = await patient.connect();
  await client.ok("consultation:join", { sessionId: made.session.id });
  const state = await client.expectEvent("consultation:room_state");
  expectShape(state.session, bareSession, "session");
});

test("a repeat of start and of end is acked and not told", async () => {
  const { sessionId, hers, theirs } = await joinedMeeting();
  await theirs.ok("consultation:start", { sessionId });
  const { startedAt } = await expectWire(hers, "consultation:session_started");
  await theirs.ok("consultation:start", { sessionId });
  await theirs.ok("consultation:end", { sessionId });
  await expectWire(hers, "consultation:session_ended");
  await theirs.ok("consultation:end", { sessionId });
  await hers.expectNothing("consultation:session_started", "consultation:session_ended");
  await hers.ok("consultation:join", { sessionId });
  assert.equal((await hers.expectEvent("consultation:room_state")).session.startedAt, startedAt);
});

test("a started session is in_progress in an active room, whoever looks", async () => {
  const { patient, physician, sessionId, hers, theirs } = await joinedMeeting();
  await theirs.ok("consultation:start", { sessionId });
  const { startedAt } = await expectWire(hers, "consultation:session_started", { startedBy: physician.id });
  for (const person of [patient, physician, await clinic.person("ADMIN")]) {
    const client = await person.connect();
    await client.ok("consultation:join", { sessionId });
    const { session, room: meetingRoom } = await expectWire(client, "consultation:room_state");
    assert.deepEqual([session.status, session.startedAt, session.endedAt, session.durationMinutes], ["in_progress", startedAt, null, null]);
    assert.deepEqual([meetingRoom.roomStatus, meetingRoom.patientJoined, meetingRoom.physicianJoined], ["active", true, true]);
  }
});

const outboxOf = async (sessionId) =>
  JSON.parse((await clinic.server.ctl("outbox", "list")).stdout).items.filter((item) => item.key.includes(sessionId));

test("started and ended by several at once: told once, one payment job", async () => {
  const { physician, sessionId, hers, theirs } = await joinedMeeting();
  const callers = [theirs, await physician.connect(), await (await clinic.person("ADMIN")).connect()];
  for (const step of ["start", "end"]) {
    const acks = await Promise.all([...callers, ...callers].map((client) => client.ok(`consultation:${step}`, { sessionId })));
    for (const ack of acks) assert.deepEqual(ack, acks[0]);
  }
  for (const client of [hers, theirs]) {
    await expectWire(client, "consultation:session_started", { sessionId });
    await expectWire(client, "consultation:session_ended", { sessionId, durationMinutes: 0 });
    await client.expectNothing("consultation:session_started", "consultation:session_ended", "error");
  }
  assert.deepEqual((await outboxOf(sessionId)).map(({ key, kind }) => [key, kind]), [[`payment:${sessionId}`, "payment"]]);
});

for (const status of ["cancelled", "no_show"]) {
  test(`a ${status} one: the room is told, joining stays allowed, signals do not, and nothing is paid`, async () => {
    const { patient, sessionId, hers, theirs } = await joinedMeeting();
    const changed = await clinic.server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, { status });
    assert.equal(changed.session.status, status);
    for (const client of [hers, theirs]) assert.deepEqual(await client.expectEvent("consultation:update", isNoPosition), { sessionId, status });
    await theirs.ok("consultation:join", { sessionId });
    const state = await expectWire(theirs, "consultation:room_state");
    assert.deepEqual([state.session.status, state.room.roomStatus], [status, "completed"]);
    const refused = await theirs.call("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
    assert.equal(refused.error.code, "conflict");
    await hers.expectNothing("consultation:offer", "consultation:session_ended");
    assert.deepEqual(await outboxOf(sessionId), []);
  });
}

test("start needs no joined room and is allowed from scheduled; end without a start lasts 0 minutes", async () => {
  const { sessionId, theirs } = await meeting();
  await theirs.ok("consultation:start", { sessionId });
  await theirs.ok("consultation:end", { sessionId });
  const other = await meeting();
  await other.hers.ok("consultation:join", { sessionId: other.sessionId });
  await other.theirs.ok("consultation:end", { sessionId: other.sessionId });
  await expectWire(other.hers, "consultation:session_ended", { durationMinutes: 0 });
});

test("an admin joins as a visible observer, starts and ends", async () => {
  const { sessionId, hers } = await joinedMeeting();
  const admin = await clinic.person("ADMIN");
  const client = await admin.connect();
  await client.ok("consultation:join", { sessionId });
  const state = await expectWire(client, "consultation:room_state");
  assert.deepEqual([state.room.patientJoined, state.room.physicianJoined], [true, true]);
  await expectWire(hers, "consultation:user_joined", { userId: admin.id, userRole: "ADMIN", userProfile: admin.profile });
  await client.ok("consultation:start", { sessionId });
  await expectWire(hers, "consultation:session_started", { startedBy: admin.id });
  await client.ok("consultation:end", { sessionId });
  await expectWire(hers, "consultation:session_ended", { endedBy: admin.id });
});

test("an observer comes and goes visibly, and sets no flag", async () => {
  const { sessionId, hers, theirs } = await joinedMeeting();
  const admin = await clinic.person("ADMIN");
  const client = await admin.connect();
  await client.ok("consultation:join", { sessionId });
  for (const each of [hers, theirs]) await expectWire(each, "consultation:user_joined", { userId: admin.id });
  await client.ok("consultation:leave", { sessionId });
  for (const each of [hers, theirs]) await expectWire(each, "consultation:user_left", { userId: admin.id, sessionId });
  await hers.ok("consultation:join", { sessionId });
  const { room: meetingRoom } = await expectWire(hers, "consultation:room_state");
  assert.deepEqual([meetingRoom.patientJoined, meetingRoom.physicianJoined], [true, true]);
});

test("two tabs join and leave as one user", async () => {
  const { patient, physician, sessionId, hers, theirs } = await joinedMeeting();
  const tab = await patient.connect();
  await tab.ok("consultation:join", { sessionId });
  await expectWire(tab, "consultation:room_state");
  await theirs.expectNothing("consultation:user_joined");

  await tab.ok("consultation:leave", { sessionId });
  await theirs.expectNothing("consultation:user_left");
  await hers.ok("consultation:leave", { sessionId });
  await expectWire(theirs, "consultation:user_left", { userId: patient.id, sessionId });

  const observer = await physician.connect();
  await observer.ok("consultation:join", { sessionId });
  const state = await observer.expectEvent("consultation:room_state");
  assert.deepEqual([state.room.patientJoined, state.room.physicianJoined], [false, true]);
});

test("who comes back is told again, and the flag is set again", async () => {
  const { physician, sessionId, hers, theirs } = await joinedMeeting();
  await theirs.ok("consultation:leave", { sessionId });
  await expectWire(hers, "consultation:user_left", { userId: physician.id, sessionId });
  await hers.ok("consultation:join", { sessionId });
  assert.equal((await expectWire(hers, "consultation:room_state")).room.physicianJoined, false);
  await theirs.ok("consultation:join", { sessionId });
  await expectWire(hers, "consultation:user_joined", { userId: physician.id, userRole: "PHYSICIAN", userProfile: physician.profile, sessionId });
  assert.equal((await expectWire(theirs, "consultation:room_state")).room.physicianJoined, true);
});

test("leaving a room one is not in is acked and not told", async () => {
  const { sessionId, theirs } = await joinedMeeting();
  const stranger = await (await clinic.person("PATIENT")).connect();
  await stranger.ok("consultation:leave", { sessionId });
  await theirs.expectNothing("consultation:user_left");
});

test("a socket closed on purpose has left at once", async () => {
  const { patient, sessionId, hers, theirs } = await joinedMeeting();
  hers.close();
  await expectWire(theirs, "consultation:user_left", { userId: patient.id, sessionId }, 2_000);
});

test("signals reach every socket of the target, in the room or not", async () => {
  const { patient, sessionId, hers, theirs } = await meeting();
  const tab = await patient.connect();
  await theirs.ok("consultation:join", { sessionId });
  await theirs.ok("consultation:offer", { sessionId, offer: sdp, targetUserId: patient.id });
  for (const client of [hers, tab]) await expectWire(client, "consultation:offer", { offer: sdp });
  await theirs.expectNothing("consultation:offer");
});

test("every kind of signal reaches all tabs of the other, and nobody else: no observer, no tab of the sender", async () => {
  const { patient, physician, sessionId, hers, theirs } = await joinedMeeting();
  const observer = await (await clinic.person("ADMIN")).connect();
  await observer.ok("consultation:join", { sessionId });
  const [senders, targets] = [[theirs, await physician.connect()], [hers, await patient.connect()]];
  await senders[1].ok("consultation:join", { sessionId });
  const names = ["consultation:offer", "consultation:answer", "consultation:ice-candidate"];
  for (const [name, key] of [[names[0], "offer"], [names[1], "answer"], [names[2], "candidate"]]) {
    await senders[0].ok(name, { sessionId, [key]: sdp, targetUserId: patient.id });
    for (const client of targets) await expectWire(client, name, { sessionId, [key]: sdp, fromUserId: physician.id });
  }
  for (const client of [observer, ...senders, ...targets]) await client.expectNothing(...names);
});

test("how calls end up is counted", async () => {
  const { sessionId, hers, theirs } = await joinedMeeting();
  const counted = async () => {
    const { callsConnected, callsFailed } = await clinic.server.mustApi(200, "GET", "/api/v1/stats");
    return [callsConnected, callsFailed];
  };
  const [connected, failed] = await counted();
  for (const state of ["connecting", "connected", "closed"]) await hers.ok("consultation:stats", { sessionId, state });
  for (const state of ["connecting", "failed", "connected"]) await theirs.ok("consultation:stats", { sessionId, state });
  assert.deepEqual(await counted(), [connected + 2, failed + 1]);
});

test("updates through the API reach the room and cannot forge the session", async () => {
  const { sessionId, hers, theirs } = await joinedMeeting();
  const sent = await clinic.server.api("POST", `/api/v1/consultations/${sessionId}/updates`,
    { announcement: "five minutes", sessionId: "forged" });
  assert.ok(sent.status >= 200 && sent.status < 300, JSON.stringify(sent.body));
  for (const client of [hers, theirs]) {
    assert.deepEqual(await client.expectEvent("consultation:update", isNoPosition), { announcement: "five minutes", sessionId });
  }
});

test("a lost connection keeps its place for 15 s", { skip: transport !== "websocket" && "needs a connection to cut" }, async () => {
  const { patient, sessionId, hers, theirs } = await joinedMeeting();
  const cutAt = Date.now();
  hers.cut();
  await theirs.expectNothing("consultation:user_left");
  await expectWire(theirs, "presence:update", { userId: patient.id, status: "offline" }, 20_000);
  await expectWire(theirs, "consultation:user_left", { userId: patient.id, sessionId }, 20_000);
  const waited = Date.now() - cutAt;
  assert.ok(waited > 13_000 && waited < 18_000, `${waited} ms`);
});

test("who comes back within the time was never told gone", { skip: transport !== "websocket" && "needs a connection to cut" }, async () => {
  const { patient, sessionId, hers, theirs } = await joinedMeeting();
  hers.cut();
  const back = await Client.connect(clinic.server.url, { token: patient.token });
  await back.ok("consultation:join", { sessionId });
  await expectWire(back, "consultation:room_state");
  await theirs.expectNothing("consultation:user_left", "consultation:user_joined");
  back.close();
});
