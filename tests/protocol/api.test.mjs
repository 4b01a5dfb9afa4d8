// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP API for integrating back ends: objects, problems, keys, idempotency. Spec: wire.md 6.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";
import { anything, date, expectShape, id, listOf, text } from "./support/shape.mjs";
import { appointment, bareSession, conversation, message, problem, room, session, user } from "./support/wire.mjs";

let clinic;
let server;
before(async () => {
  clinic = await Clinic.open();
  server = clinic.server;
});
afterEach(() => clinic.closeClients());
after(() => clinic.close());

async function expectProblem(status, code, method, route, body, headers) {
  const answer = await server.api(method, route, body, headers);
  const where = `${method} ${route} ${JSON.stringify(body)?.slice(0, 60)}: ${JSON.stringify(answer.body)}`;
  const statuses = Array.isArray(status) ? status : [status];
  assert.ok(statuses.includes(answer.status), `${where}: ${answer.status}`);
  assert.match(answer.headers.get("content-type") ?? "", /^application\/problem\+json/, where);
  expectShape(answer.body, { ...problem, status: answer.status, code }, where);
}

test("a user: made, read, changed", async () => {
  const made = await server.mustApi(201, "POST", "/api/v1/users", { id: "u-1", displayName: "Ada Ünal", role: "PHYSICIAN", email: "ada@example.org" });
  expectShape(made, { ...user, email: text });
  assert.deepEqual([made.id, made.displayName, made.role, made.active], ["u-1", "Ada Ünal", "PHYSICIAN", true]);
  assert.deepEqual(await server.mustApi(200, "GET", "/api/v1/users/u-1"), made);
  const changed = await server.mustApi(200, "PATCH", "/api/v1/users/u-1", { displayName: "Ada U." });
  assert.deepEqual(changed, { ...made, displayName: "Ada U." });
  assert.deepEqual(await server.mustApi(200, "GET", "/api/v1/users/u-1"), changed);
});

test("a user without an id gets one, without an email has none", async () => {
  const made = await server.mustApi(201, "POST", "/api/v1/users", { displayName: "B", role: "PATIENT", active: false });
  expectShape(made, user);
  assert.equal("email" in made, false);
  assert.equal(made.active, false);
});

test("users: what is refused", async () => {
  await server.mustApi(201, "POST", "/api/v1/users", { id: "taken", displayName: "A", role: "PATIENT" });
  await expectProblem(409, "conflict", "POST", "/api/v1/users", { id: "taken", displayName: "B", role: "PATIENT" });
  await expectProblem(404, "not_found", "GET", "/api/v1/users/nobody");
  await expectProblem(404, "not_found", "PATCH", "/api/v1/users/nobody", { displayName: "X" });
  const invalid = [{}, [], "text", null, 7, { displayName: "A" }, { displayName: "A", role: "BOSS" }, { displayName: 7, role: "PATIENT" },
    { displayName: "A", role: "PATIENT", id: "a b" }, { displayName: "A", role: "PATIENT", id: "x".repeat(65) },
    { displayName: "A", role: "PATIENT", id: 7 }, { displayName: "A", role: "PATIENT", active: "yes" }, { displayName: "", role: "PATIENT" }];
  for (const body of invalid) await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/users", JSON.stringify(body), { "content-type": "application/json" });
  for (const body of ["{", "", "{\"a\":}", "\u0000", "[".repeat(10_000)]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/users", body, { "content-type": "application/json" });
  }
});

test("tokens: issued with their end, revoked", async () => {
  const person = await clinic.person("PATIENT");
  const answer = await server.api("POST", `/api/v1/users/${person.id}/tokens`, { ttlSeconds: 600 });
  assert.ok([200, 201].includes(answer.status));
  expectShape(answer.body, { token: text, expiresAt: date, jti: text });
  const left = Date.parse(answer.body.expiresAt) - Date.now();
  assert.ok(left > 590_000 && left < 610_000, `${left} ms`);
  const byDefault = await server.api("POST", `/api/v1/users/${person.id}/tokens`, {});
  assert.ok(Math.abs(Date.parse(byDefault.body.expiresAt) - Date.now() - 3_600_000) < 10_000);
  await expectProblem(404, "not_found", "POST", "/api/v1/users/nobody/tokens", {});
  for (const ttlSeconds of [0, -1, "60", 1.5, null, {}]) {
    await expectProblem([400, 422], "invalid_payload", "POST", `/api/v1/users/${person.id}/tokens`, { ttlSeconds });
  }
});

test("a conversation: made, closed, given to an agent", async () => {
  const { patient, physician } = await clinic.couple();
  const agent = await clinic.person("AGENT");
  const made = await server.mustApi(201, "POST", "/api/v1/conversations", { type: "consultation", patientId: patient.id, physicianId: physician.id });
  expectShape(made, { ...conversation, physicianId: id, status: "open" });
  assert.equal("assigneeId" in made, false);
  const closed = await server.mustApi(200, "PATCH", `/api/v1/conversations/${made.id}`, { status: "closed" });
  assert.deepEqual({ ...closed, updatedAt: 0 }, { ...made, status: "closed", updatedAt: 0 });

  const support = await server.mustApi(201, "POST", "/api/v1/conversations", { id: "sup-1", type: "agent_support", patientId: patient.id });
  expectShape(support, { ...conversation, id: "sup-1", type: "agent_support" });
  const client = await agent.connect();
  assert.equal((await client.call("chat:join", { conversationId: "sup-1" })).ok, false);
  const given = await server.mustApi(200, "PATCH", "/api/v1/conversations/sup-1", { assigneeId: agent.id });
  assert.equal(given.assigneeId, agent.id);
  await client.ok("chat:join", { conversationId: "sup-1" });
});

test("a conversation that is opened again takes messages again", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const route = `/api/v1/conversations/${conversationId}`;
  const client = await patient.connect();
  await server.mustApi(200, "PATCH", route, { status: "closed" });
  assert.equal((await client.call("chat:message", { conversationId, content: "x" })).error.code, "conflict");
  await expectProblem(409, "conflict", "POST", `${route}/messages`, { senderId: patient.id, content: "x" });
  await expectProblem(409, "conflict", "POST", `${route}/messages`, { content: "the system's" });
  const opened = await server.mustApi(200, "PATCH", route, { status: "open" });
  assert.equal(opened.status, "open");
  assert.equal((await client.ok("chat:message", { conversationId, content: "y" })).message.seq, 1);
});

test("conversations: what is refused", async () => {
  const { patient, physician } = await clinic.couple();
  const good = { type: "consultation", patientId: patient.id, physicianId: physician.id };
  for (const body of [{ ...good, type: "party" }, { type: "consultation" }, { ...good, patientId: 7 }, { ...good, id: "no/slash" }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/conversations", body);
  }
  const absent = await server.api("POST", "/api/v1/conversations", { ...good, patientId: "nobody" });
  assert.ok([400, 404, 422].includes(absent.status), String(absent.status));
  await expectProblem(404, "not_found", "PATCH", "/api/v1/conversations/nowhere", { status: "closed" });
  const { id: made } = await server.mustApi(201, "POST", "/api/v1/conversations", good);
  for (const body of [{ status: "gone" }, { assigneeId: 7 }, []]) {
    await expectProblem([400, 422], "invalid_payload", "PATCH", `/api/v1/conversations/${made}`, body);
  }
});

test("messages: written and paged", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const route = `/api/v1/conversations/${conversationId}/messages`;
  const written = [];
  for (let i = 0; i < 5; i++) written.push((await server.mustApi(201, "POST", route, { senderId: patient.id, content: `n ${i}` })).message);
  const newest = await server.mustApi(200, "GET", `${route}?limit=2`);
  expectShape(newest, { messages: listOf(message), hasMore: true });
  assert.deepEqual(newest.messages, written.slice(3));
  const older = await server.mustApi(200, "GET", `${route}?before=${newest.messages[0].id}`);
  assert.deepEqual(older, { messages: written.slice(0, 3), hasMore: false });
  await expectProblem(404, "not_found", "GET", "/api/v1/conversations/nowhere/messages");
  for (const query of ["limit=0", "limit=201", "limit=x", "limit=-1"]) {
    await expectProblem([400, 422], "invalid_payload", "GET", `${route}?${query}`);
  }
  for (const body of [{}, { content: "" }, { content: 7 }, { content: "x", messageType: "dance" }, { content: "x", senderId: 7 }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", route, body);
  }
  await expectProblem([413, 422, 400], "too_large", "POST", route, { content: "x".repeat(8001) });
  await expectProblem(404, "not_found", "POST", "/api/v1/conversations/nowhere/messages", { content: "x" });
});

test("a message in somebody's name obeys the rules of that somebody", async () => {
  const { patient, physician } = await clinic.couple();
  const [stranger, agent, admin] = [await clinic.person("PATIENT"), await clinic.person("AGENT"), await clinic.person("ADMIN")];
  const conversationId = await clinic.conversation(patient, physician);
  const route = `/api/v1/conversations/${conversationId}/messages`;
  for (const senderId of [stranger.id, agent.id, "nobody"]) await expectProblem(404, "not_found", "POST", route, { senderId, content: "x" });
  await expectProblem(403, "forbidden", "POST", route, { senderId: admin.id, content: "x" });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await server.mustApi(201, "POST", "/api/v1/mutes", { userId: physician.id, conversationId, until, reason: "x" });
  await expectProblem(403, "muted", "POST", route, { senderId: physician.id, content: "x" });
  const { messages } = await server.mustApi(200, "GET", route);
  assert.deepEqual(messages, []);
});

test("a message under one Idempotency-Key is stored and told once", async () => {
  const { hers, patient, conversationId } = await clinic.talk();
  const route = `/api/v1/conversations/${conversationId}/messages`;
  const body = { senderId: patient.id, content: "once" };
  const first = await server.mustApi(201, "POST", route, body, { "idempotency-key": "message-1" });
  assert.deepEqual(await server.mustApi(201, "POST", route, body, { "idempotency-key": "message-1" }), first);
  assert.equal((await hers.takeAll("chat:message:new")).length, 1);
  assert.equal((await server.mustApi(200, "GET", route)).messages.length, 1);
  const person = await clinic.person("PATIENT");
  const notice = { userId: person.id, type: "t", title: "T", message: "M" };
  const sent = await server.mustApi(202, "POST", "/api/v1/notifications", notice, { "idempotency-key": "notice-1" });
  assert.deepEqual(await server.mustApi(202, "POST", "/api/v1/notifications", notice, { "idempotency-key": "notice-1" }), sent);
  assert.equal((await (await person.connect()).takeAll("notification:new")).length, 1);
});

test("an appointment and its consultation", async () => {
  const { patient, physician } = await clinic.couple();
  const made = await server.mustApi(201, "POST", "/api/v1/appointments",
    { patientId: patient.id, physicianId: physician.id, scheduledAt: "2031-01-02T03:04:05.000Z", reason: "knee" });
  expectShape(made, { ...appointment, reason: "knee", scheduledAt: "2031-01-02T03:04:05.000Z" });
  const booked = await server.mustApi(201, "POST", "/api/v1/consultations", { appointmentId: made.id });
  expectShape(booked, { session, room });
  assert.deepEqual(booked.session.room, booked.room);
  assert.equal(booked.session.status, "scheduled");
  const direct = await server.mustApi(201, "POST", "/api/v1/consultations", { id: "c-1", patientId: patient.id, physicianId: physician.id });
  expectShape(direct, { session: { ...bareSession, id: "c-1" }, room });
  await expectProblem(409, "conflict", "POST", "/api/v1/consultations", { id: "c-1", patientId: patient.id, physicianId: physician.id });
});

test("ids that were given are kept; a second of the same id is a conflict, an unknown reference is not found", async () => {
  const { patient, physician } = await clinic.couple();
  const people = { patientId: patient.id, physicianId: physician.id };
  const made = await server.mustApi(201, "POST", "/api/v1/appointments", { id: "app-1", ...people, scheduledAt: "2031-01-02T03:04:05.000Z" });
  expectShape(made, { ...appointment, id: "app-1" });
  assert.equal("reason" in made, false);
  assert.equal((await server.mustApi(201, "POST", "/api/v1/consultations", { id: "con-1", appointmentId: "app-1" })).session.appointmentId, "app-1");
  assert.equal((await server.mustApi(201, "POST", "/api/v1/conversations", { id: "cv-1", type: "consultation", ...people })).id, "cv-1");
  await expectProblem(409, "conflict", "POST", "/api/v1/appointments", { id: "app-1", ...people, scheduledAt: "2031-01-02T03:04:05.000Z" });
  await expectProblem(409, "conflict", "POST", "/api/v1/conversations", { id: "cv-1", type: "consultation", ...people });
  await expectProblem(409, "conflict", "POST", "/api/v1/consultations", { id: "con-1", appointmentId: "app-1" });
  await expectProblem(404, "not_found", "POST", "/api/v1/appointments", { ...people, patientId: "nobody", scheduledAt: "2031-01-02T03:04:05.000Z" });
  await expectProblem(404, "not_found", "POST", "/api/v1/consultations", { appointmentId: "nowhere" });
  await expectProblem(404, "not_found", "POST", "/api/v1/consultations", { patientId: patient.id, physicianId: "nobody" });
  await expectProblem(404, "not_found", "PATCH", "/api/v1/conversations/cv-1", { assigneeId: "nobody" });
});

test("appointments and consultations: what is refused", async () => {
  const { patient, physician } = await clinic.couple();
  const good = { patientId: patient.id, physicianId: physician.id, scheduledAt: "2031-01-02T03:04:05.000Z" };
  for (const body of [{ ...good, scheduledAt: "tomorrow" }, { ...good, scheduledAt: 7 }, { scheduledAt: good.scheduledAt }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/appointments", body);
  }
  for (const body of [{}, { patientId: patient.id }, { appointmentId: 7 }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/consultations", body);
  }
  const { sessionId } = await clinic.consultation(patient, physician);
  for (const status of ["completed", "in_progress", "x", 7]) {
    await expectProblem([400, 422], "invalid_payload", "PATCH", `/api/v1/consultations/${sessionId}`, { status });
  }
  await server.mustApi(200, "PATCH", `/api/v1/consultations/${sessionId}`, { status: "cancelled" });
  await expectProblem(409, "conflict", "PATCH", `/api/v1/consultations/${sessionId}`, { status: "no_show" });
  await expectProblem(404, "not_found", "PATCH", "/api/v1/consultations/nowhere", { status: "cancelled" });
  await expectProblem(404, "not_found", "POST", "/api/v1/consultations/nowhere/updates", { a: 1 });
});

test("notifications: ids for a person, what is refused", async () => {
  const person = await clinic.person("PATIENT");
  const sent = await clinic.notify({ userId: person.id });
  expectShape(sent, { ids: listOf(id) });
  assert.equal(sent.ids.length, 1);
  const good = { type: "t", title: "T", message: "M" };
  for (const body of [good, { ...good, userId: 7 }, { ...good, role: "BOSS" }, { userId: person.id, title: "T", message: "M" }, { ...good, userId: person.id, title: 7 }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/notifications", body);
  }
  await expectProblem(404, "not_found", "POST", "/api/v1/notifications", { ...good, userId: "nobody" });
});

test("notifications: a role and a channel answer one id a user; two targets and unknown ones are refused", async () => {
  const role = "ADMIN";
  const before = (await clinic.notify({ role })).ids.length;
  const admins = [await clinic.person(role), await clinic.person(role)];
  await clinic.person(role, { active: false });
  const { ids } = await clinic.notify({ role });
  assert.equal(new Set(ids).size, before + admins.length);
  for (const admin of admins) assert.ok(ids.includes((await (await admin.connect()).expectEvent("notification:new")).id));
  assert.equal((await server.ctl("channel", "create", "--name", "api-channel", "--roles", "ADMIN")).code, 0);
  assert.deepEqual(await clinic.notify({ channel: "api-channel" }), { ids: [] });
  const good = { type: "t", title: "T", message: "M" };
  await expectProblem(404, "not_found", "POST", "/api/v1/notifications", { ...good, channel: "no-such-channel" });
  for (const targets of [{ role, channel: "api-channel" }, { role, userId: admins[0].id }, { userId: admins[0].id, channel: "api-channel" }]) {
    await expectProblem([400, 422], "invalid_payload", "POST", "/api/v1/notifications", { ...good, ...targets });
  }
});

test("without a key, with a wrong one, with one of another scope", async () => {
  const read = JSON.parse((await server.ctl("apikey", "create", "--name", "reader", "--scopes", "read")).stdout).key;
  const write = JSON.parse((await server.ctl("apikey", "create", "--name", "writer", "--scopes", "write")).stdout).key;
  const person = await clinic.person("PATIENT");
  const route = `/api/v1/users/${person.id}`;
  const bearer = (key) => ({ authorization: `Bearer ${key}` });
  for (const authorization of ["", "Bearer", "Bearer ", "Bearer nonsense", `Basic ${read}`, read, `Bearer ${read}x`, `Bearer ${person.token}`]) {
    await expectProblem(401, "unauthorized", "GET", route, undefined, { authorization });
  }
  await server.mustApi(200, "GET", route, undefined, bearer(read));
  await expectProblem(403, "forbidden", "PATCH", route, { displayName: "X" }, bearer(read));
  await expectProblem(403, "forbidden", "GET", route, undefined, bearer(write));
  for (const key of [read, write]) await expectProblem(403, "forbidden", "POST", `${route}/tokens`, {}, bearer(key));
  await expectProblem(401, "unauthorized", "GET", "/api/v1/users/nobody", undefined, { authorization: "Bearer x" });
});

// Every call of the contract, and the scope that it needs.
const calls = [
  ["write", "POST", "/users"], ["read", "GET", "/users/x"], ["write", "PATCH", "/users/x"],
  ["tokens", "POST", "/users/x/tokens"], ["tokens", "DELETE", "/users/x/tokens"],
  ["write", "POST", "/conversations"], ["write", "PATCH", "/conversations/x"], ["write", "POST", "/conversations/x/messages"],
  ["read", "GET", "/conversations/x/messages"], ["write", "POST", "/appointments"], ["write", "POST", "/consultations"],
  ["write", "PATCH", "/consultations/x"], ["write", "POST", "/consultations/x/updates"], ["write", "POST", "/notifications"],
  ["write", "POST", "/invites"], ["write", "DELETE", "/invites/x"], ["read", "GET", "/presence"], ["read", "GET", "/stats"],
];

test("every call needs a key, and its scope of it", async () => {
  const keys = {};
  for (const scope of ["read", "write", "tokens"]) {
    keys[scope] = JSON.parse((await server.ctl("apikey", "create", "--name", `only ${scope}`, "--scopes", scope)).stdout).key;
  }
  for (const [needed, method, route] of calls) {
    const body = method === "GET" ? undefined : {};
    await expectProblem(401, "unauthorized", method, `/api/v1${route}`, body, { authorization: "" });
    for (const [scope, key] of Object.entries(keys)) {
      const headers = { authorization: `Bearer ${key}` };
      if (scope !== needed) await expectProblem(403, "forbidden", method, `/api/v1${route}`, body, headers);
      else assert.ok(![401, 403].includes((await server.api(method, `/api/v1${route}`, body, headers)).status), `${method} ${route} with ${scope}`);
    }
  }
});

test("an Idempotency-Key makes one object of two calls", async () => {
  const headers = { "idempotency-key": "order-66" };
  const body = { displayName: "Once", role: "PATIENT" };
  const first = await server.mustApi(201, "POST", "/api/v1/users", body, headers);
  const second = await server.mustApi(201, "POST", "/api/v1/users", body, headers);
  assert.deepEqual(second, first);
  await expectProblem(422, "invalid_payload", "POST", "/api/v1/users", { ...body, displayName: "Other" }, headers);
  const third = await server.mustApi(201, "POST", "/api/v1/users", body, { "idempotency-key": "order-67" });
  assert.notEqual(third.id, first.id);
});

test("two calls at once under one Idempotency-Key make one object", async () => {
  const headers = { "idempotency-key": "at-once" };
  const body = { displayName: "Once", role: "PATIENT" };
  const answers = await Promise.all(Array.from({ length: 6 }, () => server.api("POST", "/api/v1/users", body, headers)));
  const made = new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.body.id));
  assert.equal(made.size, 1);
  for (const answer of answers) assert.ok([201, 409].includes(answer.status), String(answer.status));
});

test("unknown routes and methods", async () => {
  await expectProblem(404, "not_found", "GET", "/api/v1/nothing");
  await expectProblem(404, "not_found", "GET", "/api/v2/users");
  const wrongMethod = await server.api("PUT", "/api/v1/users/u-1", { displayName: "X" });
  assert.ok([404, 405].includes(wrongMethod.status), String(wrongMethod.status));
});

test("a body above the limit", async () => {
  const answer = await server.api("POST", "/api/v1/users", { displayName: "x".repeat(1_100_000), role: "PATIENT" }).catch((error) => error);
  if (!(answer instanceof Error)) assert.equal(answer.status, 413);
  await server.mustApi(200, "GET", "/api/v1/stats");
});

test("operations answer without a key", async () => {
  for (const route of ["/healthz", "/readyz"]) {
    const answer = await fetch(server.url + route);
    assert.equal(answer.status, 200, route);
  }
  const metrics = await fetch(`${server.url}/metrics`);
  assert.equal(metrics.status, 200);
  const text = await metrics.text();
  assert.match(text, /^# (HELP|TYPE) /m);
  for (const name of ["anteroom_sockets", "anteroom_sessions_by_transport{transport=\"websocket\"}",
                      "anteroom_events_received_by_event_total{event=\"chat:message\"}",
                      "anteroom_chat_delivery_seconds_bucket{le=\"+Inf\"}", "anteroom_loop_lag_seconds",
                      "process_resident_memory_bytes", "process_open_fds"])
    assert.ok(text.split("\n").some((line) => line.startsWith(`${name} `)), name);
});

test("stats are an object of figures", async () => {
  const client = await (await clinic.person("PATIENT")).connect();
  const stats = await server.mustApi(200, "GET", "/api/v1/stats");
  expectShape(stats, anything);
  assert.equal(typeof stats, "object");
  await client.roundTrip();
});

test("objects live through a restart, tokens and keys too", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const client = await patient.connect();
  const { message: said } = await client.ok("chat:message", { conversationId, content: "kept" });
  await server.stop();
  await server.launch();
  const again = await Client.connect(server.url, { token: patient.token });
  const { messages } = await again.ok("chat:history", { conversationId });
  assert.deepEqual(messages, [said]);
  again.close();
});
