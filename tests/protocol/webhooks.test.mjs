// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Push and payment as signed webhooks to a real receiver: once each, again after a failure, after a restart too. Spec: wire.md 5.5.
import assert from "node:assert/strict";
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { runProgram, within } from "./support/server.mjs";

const secret = Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");
let clinic;
let receiver;

/** Checks each signature; answers what `reply` says. */
class Receiver {
  received = [];
  reply = () => ({ status: 200 });
  #waiting = [];

  async start() {
    this.server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature } = request.headers;
      const expected = createHmac("sha256", Buffer.from(secret, "base64")).update(`${id}.${timestamp}.${body}`).digest("base64");
      assert.ok(timingSafeEqual(Buffer.from(signature), Buffer.from(`v1,${expected}`)), "signature");
      assert.ok(Math.abs(timestamp - Date.now() / 1000) < 10, "timestamp");
      const webhook = { path: request.url, id, ...JSON.parse(body) };
      this.received.push(webhook);
      const { status, json } = this.reply(webhook);
      response.writeHead(status, { "content-type": "application/json" }).end(json ? JSON.stringify(json) : undefined);
      for (const waiting of this.#waiting) waiting();
    }).listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.url = `http://127.0.0.1:${this.server.address().port}`;
  }

  /** The first webhook that fits. */
  async expect(condition) {
    const found = () => this.received.find(condition);
    return found() ?? within(20_000, "a webhook", new Promise((resolve) => this.#waiting.push(() => found() && resolve(found()))));
  }
}

before(async () => {
  receiver = new Receiver();
  await receiver.start();
  clinic = await Clinic.open(["--rate-limits", "off",
    "--webhooks-push", `${receiver.url}/push`, "--webhooks-payment", `${receiver.url}/pay`]);
  const set = await runProgram("anteroomctl", ["--data-dir", clinic.server.dataDir, "secret", "set", "--name", "webhook", "--password-stdin"],
    { home: clinic.server.home, input: `whsec_${secret}\n` });
  assert.equal(set.code, 0, set.stderr);
});
after(async () => {
  await clinic.close();
  receiver.server.close();
});

test("a message to somebody who is not connected is pushed, without its content", async () => {
  const { patient, physician } = await clinic.couple();
  const conversationId = await clinic.conversation(patient, physician);
  const client = await patient.connect();
  const { message } = await client.ok("chat:message", { conversationId, content: "PLANTED words" });
  const webhook = await receiver.expect((told) => told.data.userId === physician.id);
  assert.equal(webhook.path, "/push");
  assert.equal(webhook.type, "message");
  assert.ok(webhook.id.startsWith("push:"));
  assert.deepEqual(webhook.data.data, { conversationId, messageId: message.id });
  assert.ok(!JSON.stringify(webhook).includes("PLANTED"));
});

/** A consultation that its physician starts and ends. */
async function completed() {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const client = await physician.connect();
  await client.ok("consultation:start", { sessionId });
  await client.ok("consultation:end", { sessionId });
  await client.ok("consultation:end", { sessionId });
  return { patient, physician, sessionId };
}

test("a completed consultation is told once to the payment's receiver", async () => {
  receiver.reply = () => ({ status: 200, json: { status: "captured" } });
  const { patient, physician, sessionId } = await completed();
  const webhook = await receiver.expect((told) => told.data.sessionId === sessionId);
  assert.equal(webhook.path, "/pay");
  assert.equal(webhook.type, "consultation.completed");
  assert.equal(webhook.id, `payment:${sessionId}`);
  assert.deepEqual([webhook.data.patientId, webhook.data.physicianId, webhook.data.durationMinutes], [patient.id, physician.id, 0]);
  await completed(); // a later one has gone out: the first was not sent again
  assert.equal(receiver.received.filter((told) => told.data.sessionId === sessionId).length, 1);
});

const outbox = async (key) => JSON.parse((await clinic.server.ctl("outbox", "list")).stdout).items.find((item) => item.key === key);

test("what failed is tried again by itself, after some 5 s, with the same id and words", async () => {
  receiver.reply = ({ data }) => ({ status: data.sessionId && receiver.received.filter((told) => told.data.sessionId === data.sessionId).length < 2 ? 500 : 200 });
  const { sessionId } = await completed();
  const isOurs = (told) => told.data.sessionId === sessionId;
  const first = await receiver.expect(isOurs);
  const failedAt = Date.now();
  const second = await receiver.expect((told) => isOurs(told) && told !== first);
  const waited = Date.now() - failedAt;
  assert.ok(waited > 3_900 && waited < 9_000, `${waited} ms`); // 5 s and a fifth of it, and a look a second
  assert.deepEqual(second, first);
  while ((await outbox(`payment:${sessionId}`)).state !== "delivered") await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal((await outbox(`payment:${sessionId}`)).attempts, 2);
});

test("what a person gives up on is kept and not sent again", async () => {
  receiver.reply = ({ data }) => ({ status: data.sessionId ? 503 : 200 });
  const { sessionId } = await completed();
  const key = `payment:${sessionId}`;
  await receiver.expect((told) => told.data.sessionId === sessionId);
  while ((await outbox(key)).attempts === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal((await clinic.server.ctl("outbox", "abandon", "--key", key)).code, 0);
  assert.equal((await outbox(key)).state, "abandoned");
  // One that failed later and is tried again by itself: the abandoned one would have been before.
  receiver.reply = ({ data }) => ({ status: receiver.received.filter((told) => told.data.sessionId === data.sessionId).length < 2 ? 503 : 200 });
  const later = await completed();
  const isLater = (told) => told.data.sessionId === later.sessionId;
  const failed = await receiver.expect(isLater);
  await receiver.expect((told) => isLater(told) && told !== failed);
  assert.equal(receiver.received.filter((told) => told.data.sessionId === sessionId).length, 1);
  assert.equal((await outbox(key)).state, "abandoned");
});

test("what failed is tried again with the same id, and after a restart", async () => {
  receiver.reply = ({ data }) => ({ status: data.sessionId && !receiver.works ? 503 : 200 });
  const { sessionId } = await completed();
  await receiver.expect((told) => told.data.sessionId === sessionId);
  const item = () => outbox(`payment:${sessionId}`);
  while ((await item()).attempts === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match((await item()).lastError, /answered 503/);
  clinic.closeClients();
  await clinic.server.kill();
  receiver.works = true;
  receiver.received = [];
  await clinic.server.launch(clinic.server.options);
  assert.equal((await clinic.server.ctl("outbox", "retry", "--key", `payment:${sessionId}`)).code, 0);
  const again = await receiver.expect((told) => told.data.sessionId === sessionId);
  assert.equal(again.id, `payment:${sessionId}`);
  while ((await item()).state !== "delivered") await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal((await clinic.server.ctl("outbox", "retry", "--key", `payment:${sessionId}`)).code, 1, "it was delivered");
  assert.equal((await clinic.server.ctl("outbox", "abandon", "--key", "payment:nothing")).code, 1);
});
