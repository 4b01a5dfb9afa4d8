// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nonsense for every event: refused by name, and the server lives. Spec: wire.md 3.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";
import { expectShape, text } from "./support/shape.mjs";

let clinic;
let patient, physician;
let ids;
before(async () => {
  clinic = await Clinic.open();
  ({ patient, physician } = await clinic.couple());
  const { sessionId } = await clinic.consultation(patient, physician);
  ids = { conversationId: await clinic.conversation(patient, physician), sessionId, targetUserId: physician.id };
});
afterEach(() => clinic.closeClients());
after(() => clinic.close());

// A good payload of each event: what is required, what may be left out, and a value for each.
const signal = { type: "offer", sdp: "v=0" };
const everyEvent = {
  "chat:join": { required: ["conversationId"] },
  "chat:leave": { required: ["conversationId"] },
  "chat:message": { required: ["conversationId", "content"], optional: ["messageType", "clientMessageId"] },
  "chat:typing:start": { required: ["conversationId"], silent: true },
  "chat:typing:stop": { required: ["conversationId"], silent: true },
  "chat:mark_read": { required: ["conversationId"], optional: ["messageId"] },
  "chat:history": { required: ["conversationId"], optional: ["before", "limit"] },
  "consultation:join": { required: ["sessionId"] },
  "consultation:leave": { required: ["sessionId"] },
  "consultation:offer": { required: ["sessionId", "offer", "targetUserId"], free: ["offer"] },
  "consultation:answer": { required: ["sessionId", "answer", "targetUserId"], free: ["answer"] },
  "consultation:ice-candidate": { required: ["sessionId", "candidate", "targetUserId"], free: ["candidate"] },
  "consultation:start": { required: ["sessionId"] },
  "consultation:end": { required: ["sessionId"] },
  "consultation:stats": { required: ["sessionId", "state"] },
  "notifications:subscribe": { required: [], optional: ["channels"] },
  "notifications:mark_read": { required: ["notificationId"] },
  "presence:status": { required: ["status"] },
  "presence:list": { required: [], optional: ["userIds"] },
  "auth:refresh": { required: ["token"], anyCode: true },
};
const values = {
  content: "x", messageType: "text", clientMessageId: "c", messageId: "m", before: "m", limit: 5, state: "failed",
  offer: signal, answer: signal, candidate: {}, channels: [], notificationId: "n", status: "online", userIds: [], token: "t",
};

const goodPayload = (event) =>
  Object.fromEntries(everyEvent[event].required.map((key) => [key, ids[key] ?? values[key]]));

const nested = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const notObjects = [null, true, 42, -0.5, 1e308, "text", "", [], [[{}]], nested(20), Buffer.from("binary")];
const badIds = [null, 7, true, {}, [], ["a"], "", " ", "a b", "a/b", "../../etc/passwd", "x".repeat(65), "1' OR '1'='1", "a;--",
  "é", "\u0000", "a\nb", { $gt: "" }, Buffer.from("id"), "x".repeat(100_000)];
const badTexts = [null, 7, true, {}, [], [1], { toString: "x" }, Buffer.from("text")];

/** Refused as invalid (or as too large), in the ack and, but for typing, as an error. */
async function expectInvalid(client, event, args, what) {
  const ack = await client.call(event, ...args);
  const where = `${event} with ${what}`;
  assert.equal(ack?.ok, false, `${where}: ${JSON.stringify(ack)}`);
  expectShape(ack, { ok: false, error: { code: text, message: text } }, where);
  if (everyEvent[event]?.anyCode) return client.clear();
  assert.ok(["invalid_payload", "too_large"].includes(ack.error.code), `${where}: ${ack.error.code}`);
  if (ack.error.code === "invalid_payload") assert.equal(ack.error.message, "Invalid payload", where);
  if (!everyEvent[event]?.silent) assert.equal((await client.expectEvent("error")).event, event, where);
}

/** What the key must not hold; lists have a test of their own. */
function badValuesOf(key) {
  if (/Id$|^before$/.test(key)) return badIds;
  if (key === "limit") return badTexts.filter((value) => value !== 7);
  if (["channels", "userIds"].includes(key)) return badTexts.filter((value) => !Array.isArray(value));
  return badTexts;
}

const describe = (value) => (JSON.stringify(value) ?? "nothing").slice(0, 40);

for (const [event, { required, optional = [], free = [] }] of Object.entries(everyEvent)) {
  test(`${event}: what is no object`, async () => {
    const client = await patient.connect();
    for (const value of notObjects) await expectInvalid(client, event, [value], describe(value));
    const absent = await client.call(event);
    if (required.length > 0) assert.equal(absent.ok, false, "absent payload");
    await client.clear();
  });

  test(`${event}: keys missing or of a wrong kind`, async () => {
    const client = await patient.connect();
    const good = goodPayload(event);
    for (const key of required) {
      const { [key]: _, ...rest } = good;
      await expectInvalid(client, event, [rest], `no ${key}`);
    }
    for (const key of [...required, ...optional].filter((each) => !free.includes(each))) {
      for (const bad of badValuesOf(key)) {
        await expectInvalid(client, event, [{ ...good, [key]: bad }], `${key} ${describe(bad)}`);
      }
    }
  });
}

test("lists of a wrong kind", async () => {
  const client = await patient.connect();
  for (const [event, key] of [["notifications:subscribe", "channels"], ["presence:list", "userIds"]]) {
    for (const list of [[null], [7], [{}], [["a"]]]) {
      const ack = await client.call(event, { [key]: list });
      assert.equal(typeof ack.ok, "boolean", `${event} ${JSON.stringify(list)}`);
    }
    await client.call(event, { [key]: Array(20_000).fill("x") });
  }
  await client.clear();
});

test("mark_read of a notification wants one of its two keys", async () => {
  const client = await patient.connect();
  for (const payload of [{}, { markAllAsRead: "yes" }, { markAllAsRead: 1 }]) {
    await expectInvalid(client, "notifications:mark_read", [payload], JSON.stringify(payload));
  }
});

test("more arguments than one, none at all, and undeclared keys", async () => {
  const client = await patient.connect();
  for (const event of Object.keys(everyEvent)) {
    client.emit(event);
    client.emit(event, null);
    client.emit(event, goodPayload(event), { second: 1 }, "third");
  }
  const { conversationId } = ids;
  await client.ok("chat:join", { conversationId, extra: { deep: [1] }, __proto__x: 1, constructor: "x" });
  await client.clear();
});

test("signals carry any JSON, unchanged", async () => {
  const hers = await patient.connect();
  const theirs = await physician.connect();
  await hers.ok("consultation:join", { sessionId: ids.sessionId });
  for (const candidate of [null, { candidate: "", sdpMid: null }, { a: [1, 2.5, "x", null, { é: "😀" }] }]) {
    const payload = { sessionId: ids.sessionId, candidate, targetUserId: physician.id };
    const ack = await hers.call("consultation:ice-candidate", payload);
    if (candidate === null && !ack.ok) continue; // the end of candidates may be spelled otherwise
    assert.equal(ack.ok, true, JSON.stringify(ack));
    assert.deepEqual((await theirs.expectEvent("consultation:ice-candidate")).candidate, candidate);
  }
});

/** Sends what may cost the sender its connection; others must not notice. */
async function expectSurvived(send) {
  const witness = await physician.connect();
  const victim = await patient.connect();
  send(victim);
  const over = Promise.race([victim.expectClosed(), victim.call("presence:list", {})]);
  await over.catch(() => {}); // either end is good, and so is silence: the witness decides
  await witness.roundTrip();
  const again = await Client.connect(clinic.server.url, { token: patient.token });
  await again.roundTrip();
  again.close();
}

test("a very deep payload", async () => {
  await expectSurvived((client) => client.emit("chat:message", { ...ids, content: nested(500) }));
});

test("a payload above the limit", async () => {
  await expectSurvived((client) => client.emit("chat:message", { ...ids, content: "x".repeat(1_100_000) }));
});

test("an event with a very long name", async () => {
  await expectSurvived((client) => client.emit("x".repeat(100_000), {}));
});

test("more attachments than allowed", async () => {
  await expectSurvived((client) => client.emit("chat:message", Array.from({ length: 50 }, () => Buffer.alloc(4))));
});
