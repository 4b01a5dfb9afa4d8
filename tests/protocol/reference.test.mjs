// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The client class that the reference gives to front ends, unchanged, against a real server: what it calls is answered,
// what it listens to comes. Spec: the reference's section 7; wire.md 4.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { socketService } from "./support/reference_client.mjs";
import { within } from "./support/server.mjs";
import { expectShape, flag } from "./support/shape.mjs";
import { events } from "./support/wire.mjs";

const timeoutMs = 5_000;

let clinic;
let patient, physician;
let pages = [];
before(async () => {
  clinic = await Clinic.open();
  ({ patient, physician } = await clinic.couple());
  process.env.REACT_APP_SOCKET_URL = clinic.server.url; // where the class looks for the server
});
afterEach(() => {
  for (const page of pages.splice(0)) page.service.disconnect();
});
after(() => clinic.close());

/** A front end around the class: fills in the three handlers it leaves empty, and listens to the rest on its socket. */
class Page {
  #inbox = [];
  #waiting = [];

  constructor(service) {
    this.service = service;
    service.handleNewMessage = (data) => this.#take("handleNewMessage", data);
    service.handleConsultationOffer = (data) => this.#take("handleConsultationOffer", data);
    service.handleNewNotification = (data) => this.#take("handleNewNotification", data);
    pages.push(this);
  }

  /** The class connects by itself, with its token. */
  static async open(service, token) {
    const page = new Page(service);
    service.connect(token);
    service.socket.onAny((event, data) => page.#take(event, data));
    for (const event of ["connect", "connect_error"]) service.socket.on(event, (error) => page.#take(event, error));
    await page.expect("connect");
    return page;
  }

  /** The class has no method for it: a front end emits on its socket, with no acknowledgement, as the class does. */
  emit(event, data) {
    this.service.socket.emit(event, data);
  }

  /** What came next under this name. */
  expect(name) {
    const index = this.#inbox.findIndex((item) => item.name === name);
    if (index >= 0) return Promise.resolve(this.#inbox.splice(index, 1)[0].data);
    return within(timeoutMs, name, new Promise((resolve) => this.#waiting.push({ name, resolve })));
  }

  async expectWire(event, values) {
    const payload = expectShape(await this.expect(event), events[event], event);
    for (const [key, value] of Object.entries(values)) assert.deepEqual(payload[key], value, `${event}.${key}`);
    return payload;
  }

  async expectNothing(...names) {
    await this.service.socket.timeout(timeoutMs).emitWithAck("presence:list", {});
    assert.deepEqual(this.#inbox.filter((item) => names.includes(item.name)), []);
  }

  #take(name, data) {
    const index = this.#waiting.findIndex((entry) => entry.name === name);
    if (index >= 0) this.#waiting.splice(index, 1)[0].resolve(data);
    else this.#inbox.push({ name, data });
  }
}

/** Another one of the class, which the reference exports one instance of. */
const another = () => new socketService.constructor();

/** The patient's page is the reference's own instance. */
async function twoPages() {
  return [await Page.open(socketService, patient.token), await Page.open(another(), physician.token)];
}

test("it connects with the token where it puts it, and is refused with a bad one", async () => {
  const page = await Page.open(socketService, patient.token);
  assert.equal(page.service.socket.connected, true);
  const refused = new Page(another());
  refused.service.connect("nonsense");
  const error = await within(timeoutMs, "connect_error", new Promise((resolve) => refused.service.socket.once("connect_error", resolve)));
  assert.equal(error.message, "Invalid authentication token");
});

test("it joins a conversation, gets its messages, and chats both ways", async () => {
  const conversationId = await clinic.conversation(patient, physician);
  const route = `/api/v1/conversations/${conversationId}/messages`;
  const before = [];
  for (const content of ["first", "second"]) {
    before.push((await clinic.server.mustApi(201, "POST", route, { senderId: physician.id, content })).message);
  }
  const [hers, theirs] = await twoPages();
  hers.service.joinConversation(conversationId);
  await hers.expectWire("chat:messages", { conversationId, messages: before });
  theirs.service.joinConversation(conversationId);
  await theirs.expectWire("chat:messages", { conversationId, messages: before });
  await hers.expectWire("chat:user_joined", { userId: physician.id, userRole: "PHYSICIAN", userProfile: physician.profile });

  for (const [writer, person, content] of [[hers, patient, "hello"], [theirs, physician, "good morning"]]) {
    writer.service.sendMessage(conversationId, content);
    for (const page of [hers, theirs]) {
      const told = expectShape(await page.expect("handleNewMessage"), events["chat:message:new"]);
      assert.deepEqual([told.conversationId, told.message.content, told.message.senderId], [conversationId, content, person.id]);
      assert.deepEqual([told.message.messageType, told.message.senderType], ["text", person.role.toLowerCase()]);
    }
  }
  for (const page of [hers, theirs]) await page.expectNothing("handleNewMessage", "error");
});

test("typing and read pointers, as the reference's handlers take them", async () => {
  const conversationId = await clinic.conversation(patient, physician);
  const [hers, theirs] = await twoPages();
  for (const page of [hers, theirs]) {
    page.service.joinConversation(conversationId);
    await page.expect("chat:messages");
  }
  hers.emit("chat:typing:start", { conversationId });
  await theirs.expectWire("chat:typing:start", { userId: patient.id, userProfile: patient.profile });
  hers.emit("chat:typing:stop", { conversationId });
  await theirs.expectWire("chat:typing:stop", { userId: patient.id });

  hers.service.sendMessage(conversationId, "read me");
  const { message } = await theirs.expect("handleNewMessage");
  theirs.emit("chat:mark_read", { conversationId, messageId: message.id });
  await hers.expectWire("chat:message:read", { conversationId, messageId: message.id, readBy: physician.id });
  theirs.emit("chat:leave", { conversationId });
  await hers.expectWire("chat:user_left", { userId: physician.id });
});

test("a consultation: joined, offer, answer, candidates, started and ended", async () => {
  const { sessionId } = await clinic.consultation(patient, physician);
  const [hers, theirs] = await twoPages();
  hers.service.joinConsultationRoom(sessionId);
  const { session, room } = await hers.expectWire("consultation:room_state", {});
  assert.deepEqual([session.id, room.patientJoined, room.physicianJoined], [sessionId, true, false]);
  theirs.service.joinConsultationRoom(sessionId);
  await theirs.expectWire("consultation:room_state", {});
  await hers.expectWire("consultation:user_joined", { userId: physician.id, userRole: "PHYSICIAN", sessionId });

  theirs.emit("consultation:start", { sessionId });
  for (const page of [hers, theirs]) await page.expectWire("consultation:session_started", { sessionId, startedBy: physician.id });

  const offer = { type: "offer", sdp: "v=0\r\n" };
  theirs.service.sendOffer(sessionId, offer, patient.id);
  assert.deepEqual(await hers.expect("handleConsultationOffer"),
    { sessionId, offer, fromUserId: physician.id, fromUserRole: "PHYSICIAN" });
  const answer = { type: "answer", sdp: "v=0\r\n" };
  hers.emit("consultation:answer", { sessionId, answer, targetUserId: physician.id });
  await theirs.expectWire("consultation:answer", { sessionId, answer, fromUserId: patient.id, fromUserRole: "PATIENT" });
  for (const [from, to, [sender, target]] of [[hers, theirs, [patient, physician]], [theirs, hers, [physician, patient]]]) {
    const candidate = { candidate: `candidate:1 1 UDP 1 127.0.0.1 9 typ host ${sender.id}`, sdpMid: "0", sdpMLineIndex: 0 };
    from.emit("consultation:ice-candidate", { sessionId, candidate, targetUserId: target.id });
    await to.expectWire("consultation:ice-candidate", { sessionId, candidate, fromUserId: sender.id });
  }

  theirs.emit("consultation:end", { sessionId });
  for (const page of [hers, theirs]) {
    await page.expectWire("consultation:session_ended", { sessionId, endedBy: physician.id, durationMinutes: 0 });
    await page.expectNothing("error");
  }
  theirs.emit("consultation:leave", { sessionId });
  await hers.expectWire("consultation:user_left", { userId: physician.id, sessionId });
});

test("notifications: subscribed, told of one that the HTTP API made, marked as read", async () => {
  const page = await Page.open(socketService, patient.token);
  page.emit("notifications:subscribe", {});
  await page.expectWire("notifications:subscribed", { channels: [`notifications:${patient.id}`, "notifications:role:PATIENT"] });
  const { ids: [notificationId] } = await clinic.notify({ userId: patient.id, title: "Results", data: { report: "r-1" } });
  // Those of the tests before may still have waited.
  let told;
  do told = expectShape(await page.expect("handleNewNotification"), events["notification:new"]); while (told.id !== notificationId);
  assert.deepEqual([told.userId, told.title, told.read, told.data], [patient.id, "Results", false, { report: "r-1" }]);
  await page.expectNothing("handleNewNotification");

  page.emit("notifications:mark_read", { notificationId });
  assert.deepEqual(await page.expect("notifications:marked_read"), { notificationId });
  page.emit("notifications:mark_read", { markAllAsRead: true });
  expectShape(await page.expect("notifications:marked_read"), { markAllAsRead: flag });
});

test("it is refused in the reference's words, on `error`", async () => {
  const stranger = await clinic.person("PATIENT");
  const conversationId = await clinic.conversation(patient, physician);
  const { sessionId } = await clinic.consultation(patient, physician);
  const page = await Page.open(another(), stranger.token);
  const attempts = [
    [(service) => service.joinConversation(conversationId), "Conversation not found or access denied"],
    [(service) => service.sendMessage(conversationId, "let me in"), "Conversation not found or access denied"],
    [(service) => service.joinConsultationRoom(sessionId), "Consultation session not found or access denied"],
  ];
  for (const [attempt, message] of attempts) {
    attempt(page.service);
    assert.equal((await page.expect("error")).message, message);
  }
  await page.expectNothing("chat:messages", "handleNewMessage", "consultation:room_state");
});

test("its connection is lost: it comes back by itself, and has missed nothing", async () => {
  const conversationId = await clinic.conversation(patient, physician);
  const [hers, theirs] = await twoPages();
  for (const page of [hers, theirs]) {
    page.service.joinConversation(conversationId);
    await page.expect("chat:messages");
  }
  hers.service.socket.io.engine.close();
  await theirs.expect("chat:user_left");
  theirs.service.sendMessage(conversationId, "are you there?");
  await hers.expect("connect");
  assert.equal((await hers.expect("handleNewMessage")).message.content, "are you there?");
  hers.service.sendMessage(conversationId, "back again");
  assert.equal((await theirs.expect("handleNewMessage")).message.content, "are you there?");
  assert.equal((await theirs.expect("handleNewMessage")).message.content, "back again");
});

test("disconnect() is a good-bye: its user is offline", async () => {
  const staff = await (await clinic.person("ADMIN")).connect();
  const person = await clinic.person("PATIENT");
  const page = await Page.open(another(), person.token);
  await staff.expectEvent("presence:update", (update) => update.userId === person.id && update.status === "online");
  page.service.disconnect();
  assert.equal(page.service.socket, null);
  await staff.expectEvent("presence:update", (update) => update.userId === person.id && update.status === "offline", 2_000);
  clinic.closeClients();
});
