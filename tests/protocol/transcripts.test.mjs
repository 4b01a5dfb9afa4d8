// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unread counts, search over transcripts, exports, and notifications with keys and ends. Spec: wire.md 4, 6.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
afterEach(() => clinic.closeClients());
after(() => clinic.close());

const search = (q, extra = "") => clinic.server.mustApi(200, "GET", `/api/v1/messages?q=${encodeURIComponent(q)}${extra}`);
const contents = ({ messages }) => messages.map((message) => message.content);

test("who joins learns how much is unread", async () => {
  const { physician, conversationId, hers, theirs } = await clinic.talk();
  for (const content of ["one", "two", "three"]) await hers.ok("chat:message", { conversationId, content });
  const other = await physician.connect();
  assert.equal((await other.ok("chat:join", { conversationId })).unreadCount, 3);
  await theirs.ok("chat:mark_read", { conversationId });
  const third = await physician.connect();
  assert.equal((await third.ok("chat:join", { conversationId })).unreadCount, 0);
});

test("words are found, whole or begun, without marks, newest first", async () => {
  const { conversationId, hers, theirs } = await clinic.talk();
  const other = await clinic.talk();
  await hers.ok("chat:message", { conversationId, content: "Paracétamol twice a day" });
  const { message: older } = await theirs.ok("chat:message", { conversationId, content: "no paracétamol, ibuprofen 400" });
  while (Date.now() <= Date.parse(older.createdAt)) await hers.roundTrip(); // of one millisecond, either may be first
  await other.hers.ok("chat:message", { conversationId: other.conversationId, content: "ibuprofen elsewhere" });
  assert.deepEqual(contents(await search("ibup")), ["ibuprofen elsewhere", "no paracétamol, ibuprofen 400"]);
  assert.deepEqual(contents(await search("ibuprofen", `&conversationId=${conversationId}`)), ["no paracétamol, ibuprofen 400"]);
  assert.deepEqual(contents(await search("twice paracétamol")), ["Paracétamol twice a day"]);
  assert.deepEqual(contents(await search("ibuprofen", "&limit=1")), ["ibuprofen elsewhere"]);
  assert.deepEqual(contents(await search("nothing-like-that")), []);
  for (const odd of ["'", '"', "* OR content", "a:b", "NEAR(", "\\", "&", "!", "🙂"]) await search(odd);
  await clinic.server.mustApi(422, "GET", "/api/v1/messages?q=");
  await clinic.server.mustApi(422, "GET", "/api/v1/messages?q=a&limit=900");
});

test("a transcript is exported as JSON, text and a page that runs nothing", async () => {
  const { conversationId, hers, theirs } = await clinic.talk();
  await hers.ok("chat:message", { conversationId, content: "<script>alert(1)</script>" });
  await theirs.ok("chat:message", { conversationId, content: "two\nlines" });
  const get = (format) => clinic.server.api("GET", `/api/v1/conversations/${conversationId}/export?format=${format}`);
  const json = await get("json");
  assert.deepEqual(json.body.messages.map((message) => message.seq), [1, 2]);
  assert.equal(json.body.conversation.id, conversationId);
  const text = await get("text");
  assert.match(text.headers.get("content-type"), /text\/plain/);
  assert.match(text.body, /^2  .*: two\n {4}lines$/m);
  const html = await get("html");
  assert.match(html.headers.get("content-type"), /text\/html/);
  assert.doesNotMatch(html.body, /<script/);
  assert.match(html.body, /&lt;script&gt;/);
  assert.match(html.body, /default-src 'none'/);
  await clinic.server.mustApi(404, "GET", "/api/v1/conversations/nowhere/export");
  await clinic.server.mustApi(422, "GET", `/api/v1/conversations/${conversationId}/export?format=pdf`);
});

test("a notification with a key comes once, one that is over never, its priority is told", async () => {
  const patient = await clinic.person("PATIENT");
  const soon = new Date(Date.now() + 300).toISOString();
  await clinic.notify({ userId: patient.id, title: "over", expiresAt: soon });
  const first = await clinic.notify({ userId: patient.id, title: "once", dedupeKey: "reminder-1", priority: "high" });
  const again = await clinic.notify({ userId: patient.id, title: "again", dedupeKey: "reminder-1" });
  assert.deepEqual(again.ids, first.ids);
  while (Date.now() <= Date.parse(soon)) await new Promise((resolve) => setTimeout(resolve, 20));
  const client = await patient.connect();
  const told = await client.expectEvent("notification:new");
  assert.deepEqual([told.title, told.priority], ["once", "high"]);
  await clinic.notify({ userId: patient.id, title: "last", expiresAt: "2100-01-01T00:00:00.000Z" });
  const last = await client.expectEvent("notification:new");
  assert.deepEqual([last.title, last.expiresAt], ["last", "2100-01-01T00:00:00.000Z"]);
  await clinic.server.mustApi(422, "POST", "/api/v1/notifications",
    { userId: patient.id, type: "t", title: "t", message: "m", priority: "urgent" });
});

test("who gets a conversation assigned is told, and only they come in", async () => {
  const [patient, first, second] = [await clinic.person("PATIENT"), await clinic.person("AGENT"), await clinic.person("AGENT")];
  const [one, two] = [await first.connect(), await second.connect()];
  const conversationId = await clinic.supportConversation(patient, first);
  assert.deepEqual((await one.expectEvent("notification:new")).data, { conversationId });
  await one.ok("chat:join", { conversationId });
  await clinic.server.mustApi(200, "PATCH", `/api/v1/conversations/${conversationId}`, { assigneeId: second.id });
  assert.equal((await two.expectEvent("notification:new")).type, "assignment");
  await two.ok("chat:join", { conversationId });
  assert.equal((await one.call("chat:join", { conversationId })).error.code, "not_found");
});
