// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL in the middle of traffic: what was acked or told is there after the restart, once, in order; what was under
// way is sent again, as a client would, and is there once too. A consultation whose end falls into the kill has one
// payment job, whatever was acked. Spec: wire.md 4 (clientMessageId, consultation:end), 5.1.
// KILLS=200 for the long form.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Client } from "../protocol/support/client.mjs";
import { Clinic } from "../protocol/support/clinic.mjs";
import { within } from "../protocol/support/server.mjs";

const kills = Number(process.env.KILLS ?? 3);
const conversationCount = 4;
const inFlight = 8; // messages that each writer has under way
const ackedBeforeKill = 150; // of all writers together, at least, so that the kill falls into full traffic

let clinic;
const conversations = [];
before(async () => {
  clinic = await Clinic.open();
  for (let i = 0; i < conversationCount; i++) {
    const { patient, physician } = await clinic.couple();
    conversations.push({ id: await clinic.conversation(patient, physician), people: [patient, physician], known: new Map(), unacked: new Map() });
  }
});
after(() => clinic.close());

/** One person's socket that writes without pause; what it learns goes into `conversation.known`. */
class Writer {
  static #next = 1;

  constructor(client, person, conversation, onAck) {
    Object.assign(this, { client, person, conversation, onAck, going: true, lastTold: 0 });
    client.socket.on("chat:message:new", ({ message }) => {
      assert.ok(message.seq > this.lastTold, "told in order");
      this.lastTold = message.seq;
      this.#learn(message);
    });
    client.socket.once("disconnect", () => (this.going = false));
  }

  static async open(person, conversation, onAck) {
    const client = await Client.connect(clinic.server.url, { token: person.token });
    await client.ok("chat:join", { conversationId: conversation.id });
    return new Writer(client, person, conversation, onAck);
  }

  start() {
    for (let i = 0; i < inFlight; i++) this.#write();
  }

  #write() {
    if (!this.going) return;
    const clientMessageId = `w-${Writer.#next++}`;
    const payload = { conversationId: this.conversation.id, content: `content of ${clientMessageId}`, clientMessageId };
    this.conversation.unacked.set(clientMessageId, { person: this.person, payload });
    this.client.socket.emit("chat:message", payload, (ack) => {
      assert.equal(ack.ok, true, JSON.stringify(ack));
      this.conversation.unacked.delete(clientMessageId);
      this.#learn(ack.message);
      this.onAck();
      this.#write();
    });
  }

  #learn(message) {
    const known = this.conversation.known.get(message.id);
    if (known) assert.deepEqual(message, known);
    this.conversation.known.set(message.id, message);
  }
}

/** Traffic from everybody until enough is acked, then SIGKILL under it. */
async function killUnderTraffic() {
  let acked = 0;
  let enough;
  const reached = new Promise((resolve) => (enough = resolve));
  const goal = ackedBeforeKill + Math.floor(Math.random() * ackedBeforeKill);
  const onAck = () => ++acked === goal && enough();
  const opening = conversations.flatMap((conversation) => conversation.people.map((person) => Writer.open(person, conversation, onAck)));
  const writers = await Promise.all(opening);
  for (const writer of writers) writer.start();
  const visit = await Visit.begin();
  await within(30_000, `${goal} acks`, reached);
  await visit.end();
  await clinic.server.kill();
  await Promise.all(writers.map((writer) => writer.client.expectClosed()));
  return { acked, visit };
}

/** A consultation that is ended twice at once while the server is being killed. */
class Visit {
  static async begin() {
    const { patient, physician } = await clinic.couple();
    const { session } = await clinic.server.mustApi(201, "POST", "/api/v1/consultations", { patientId: patient.id, physicianId: physician.id });
    const visit = Object.assign(new Visit(), { id: session.id, physician, acked: 0 });
    visit.client = await Client.connect(clinic.server.url, { token: physician.token });
    await visit.client.ok("consultation:start", { sessionId: visit.id });
    return visit;
  }

  /** In half of the rounds the kill comes before the first ack. */
  async end() {
    let first;
    const firstAck = new Promise((resolve) => (first = resolve));
    for (let i = 0; i < 2; i++) {
      this.client.socket.emit("consultation:end", { sessionId: this.id }, (ack) => {
        assert.equal(ack.ok, true, JSON.stringify(ack));
        this.acked++;
        first();
      });
    }
    if (Math.random() < 0.5) await firstAck;
  }

  async expectOnePayment() {
    const keyOf = async () => JSON.parse((await clinic.server.ctl("outbox", "list")).stdout).items.filter(({ key }) => key === `payment:${this.id}`);
    if (this.acked > 0) assert.equal((await keyOf()).length, 1, "an end that was acked is stored with its payment");
    const client = await Client.connect(clinic.server.url, { token: this.physician.token });
    await client.ok("consultation:end", { sessionId: this.id });
    client.close();
    assert.equal((await keyOf()).length, 1, "one payment");
  }
}

async function wholeHistory(client, conversationId) {
  const messages = [];
  for (let more = true; more;) {
    const before = messages.length > 0 ? { before: messages[0].id } : {};
    const page = await client.ok("chat:history", { conversationId, limit: 200, ...before });
    messages.unshift(...page.messages);
    more = page.hasMore;
  }
  return messages;
}

/** Sends again what was not acked; gives the number of messages that the conversation must now hold. */
async function sendAgain(conversation) {
  for (const { person, payload } of conversation.unacked.values()) {
    const client = await Client.connect(clinic.server.url, { token: person.token });
    const { message } = await client.ok("chat:message", payload);
    assert.deepEqual(conversation.known.get(message.id) ?? message, message);
    conversation.known.set(message.id, message);
    client.close();
  }
  conversation.unacked.clear();
  return conversation.known.size;
}

/** Nothing known is lost or changed, nothing stands twice, no number is missing, nothing was invented. */
async function expectIntact(conversation) {
  const expected = await sendAgain(conversation);
  const client = await Client.connect(clinic.server.url, { token: conversation.people[0].token });
  const stored = await wholeHistory(client, conversation.id);
  client.close();
  assert.deepEqual(stored.map((message) => message.seq), stored.map((_, index) => index + 1), "seq is dense");
  assert.equal(new Set(stored.map((message) => message.clientMessageId)).size, stored.length, "each is stored once");
  for (const message of stored) {
    assert.deepEqual(message, conversation.known.get(message.id), `message ${message.seq} is as it was acked or told`);
  }
  assert.equal(stored.length, expected, "each that was acked or told is there");
  return stored.length;
}

for (let round = 1; round <= kills; round++) {
  test(`kill ${round} of ${kills}`, async (context) => {
    const { acked, visit } = await killUnderTraffic();
    await clinic.server.launch();
    await visit.expectOnePayment();
    let stored = 0;
    for (const conversation of conversations) stored += await expectIntact(conversation);
    context.diagnostic(`${acked} acked in this round, ${stored} stored in all, none lost`);
  });
}
