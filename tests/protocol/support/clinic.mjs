// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, conversations and consultations made through the HTTP API, and the checks that many tests share.
import assert from "node:assert/strict";

import { Client } from "./client.mjs";
import { Server } from "./server.mjs";
import { expectShape } from "./shape.mjs";
import { events } from "./wire.mjs";

let nextNumber = 1;

/** A person of the clinic with a token and the clients it opened. */
class Person {
  constructor(clinic, user, token) {
    Object.assign(this, { clinic, id: user.id, role: user.role, token });
    this.profile = { displayName: user.displayName, role: user.role };
  }

  /** Another connection of this person. */
  async connect(options = {}) {
    const client = await Client.connect(this.clinic.server.url, { token: this.token, ...options });
    this.clinic.clients.push(client);
    return client;
  }
}

export class Clinic {
  constructor(server) {
    this.server = server;
    this.clients = [];
  }

  static async open(options) {
    return new Clinic(await Server.start(options));
  }

  /** Closes every client; between tests. */
  closeClients() {
    for (const client of this.clients.splice(0)) client.close();
  }

  async close() {
    this.closeClients();
    await this.server.dispose();
  }

  async person(role, extra = {}) {
    const user = await this.server.mustApi(201, "POST", "/api/v1/users", { displayName: `${role} ${nextNumber++}`, role, ...extra });
    return new Person(this, user, await this.token(user.id));
  }

  async token(userId, ttlSeconds) {
    const body = ttlSeconds === undefined ? {} : { ttlSeconds };
    const made = await this.server.api("POST", `/api/v1/users/${userId}/tokens`, body);
    assert.ok([200, 201].includes(made.status), JSON.stringify(made.body));
    return made.body.token;
  }

  /** A patient and a physician. */
  async couple() {
    return { patient: await this.person("PATIENT"), physician: await this.person("PHYSICIAN") };
  }

  /** A conversation of these two, of type consultation. */
  async conversation(patient, physician) {
    const body = { type: "consultation", patientId: patient.id, physicianId: physician.id };
    return (await this.server.mustApi(201, "POST", "/api/v1/conversations", body)).id;
  }

  /** A patient and a physician, connected and in the room of their conversation. */
  async talk() {
    const { patient, physician } = await this.couple();
    const conversationId = await this.conversation(patient, physician);
    const [hers, theirs] = [await patient.connect(), await physician.connect()];
    for (const client of [hers, theirs]) await client.ok("chat:join", { conversationId });
    for (const client of [hers, theirs]) await client.clear();
    return { patient, physician, conversationId, hers, theirs };
  }

  async supportConversation(patient, agent) {
    const body = { type: "agent_support", patientId: patient.id, ...(agent ? { assigneeId: agent.id } : {}) };
    return (await this.server.mustApi(201, "POST", "/api/v1/conversations", body)).id;
  }

  /** A consultation with an appointment: `{sessionId, appointmentId}`. */
  async consultation(patient, physician) {
    const appointment = await this.server.mustApi(201, "POST", "/api/v1/appointments",
      { patientId: patient.id, physicianId: physician.id, scheduledAt: "2031-05-06T07:08:09.010Z", reason: "check" });
    const made = await this.server.mustApi(201, "POST", "/api/v1/consultations", { appointmentId: appointment.id });
    return { sessionId: made.session.id, appointmentId: appointment.id };
  }

  notify(body) {
    return this.server.mustApi(202, "POST", "/api/v1/notifications", { type: "info", title: "T", message: "M", ...body });
  }
}

/** The event comes, has the declared shape and these values. */
export async function expectWire(client, name, values = {}, timeoutMs) {
  const payload = await client.expectEvent(name, undefined, timeoutMs);
  expectShape(payload, events[name], name);
  for (const [key, value] of Object.entries(values)) assert.deepEqual(payload[key], value, `${name}.${key}`);
  return payload;
}

/** The call is refused with this code and text, in the ack and as one `error` to this socket. */
export async function expectRefusal(client, event, payload, code, message) {
  const ack = await client.call(event, payload);
  expectShape(ack, { ok: false, error: { code, message } }, `ack of ${event}`);
  const error = await expectWire(client, "error");
  assert.deepEqual(error, { message, code, event });
  await client.expectNothing("error");
}
