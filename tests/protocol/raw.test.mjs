// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no stock client sends: old protocols, broken packets, strange requests. Spec: wire.md 1, conformance-server.md 6.
import assert from "node:assert/strict";
import net from "node:net";
import { after, afterEach, before, test } from "node:test";
import WebSocket from "ws";

import { Clinic } from "./support/clinic.mjs";
import { within } from "./support/server.mjs";

let clinic;
let server;
let patient;
before(async () => {
  clinic = await Clinic.open();
  server = clinic.server;
  patient = await clinic.person("PATIENT");
});
afterEach(async () => {
  clinic.closeClients();
  await server.mustApi(200, "GET", "/api/v1/stats"); // alive, whatever came
});
after(() => clinic.close());

const poll = async (query, init) => {
  const response = await fetch(`${server.url}/socket.io/?${query}`, { signal: AbortSignal.timeout(5_000), ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

for (const [name, query, init, code, message] of [
  ["EIO=3", "EIO=3&transport=polling", {}, 5, "Unsupported protocol version"],
  ["no EIO", "transport=polling", {}, 5, "Unsupported protocol version"],
  ["an unknown transport", "EIO=4&transport=carrier", {}, 0, "Transport unknown"],
  ["no transport", "EIO=4", {}, 0, "Transport unknown"],
  ["an unknown session", "EIO=4&transport=polling&sid=nobody", {}, 1, "Session ID unknown"],
  ["a POST without a session", "EIO=4&transport=polling", { method: "POST", body: "40" }, 2, "Bad handshake method"],
  ["websocket without an upgrade", "EIO=4&transport=websocket", {}, 3, "Bad request"],
]) {
  test(`${name} is refused with code ${code}`, async () => {
    const answer = await poll(query, init);
    assert.equal(answer.status, 400);
    assert.deepEqual(JSON.parse(answer.text), { code, message });
  });
}

test("the open packet announces the contract's defaults", async () => {
  const answer = await poll("EIO=4&transport=polling");
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type"), /^text\/plain; charset=UTF-8$/i);
  const open = JSON.parse(answer.text.slice(1));
  assert.ok(open.sid.length >= 16);
  assert.deepEqual({ ...open, sid: 0 }, { sid: 0, upgrades: ["websocket"], pingInterval: 25000, pingTimeout: 20000, maxPayload: 1000000 });
});

/** A WebSocket of ours with the packets that came. */
class RawSocket {
  constructor(query = "EIO=4&transport=websocket") {
    this.packets = [];
    this.waiting = [];
    this.socket = new WebSocket(`${server.url.replace("http", "ws")}/socket.io/?${query}`);
    this.closed = new Promise((resolve) => this.socket.once("close", resolve));
    this.socket.on("error", () => {});
    this.socket.on("message", (data) => (this.waiting.shift() ?? ((packet) => this.packets.push(packet)))(String(data)));
  }

  next() {
    if (this.packets.length > 0) return Promise.resolve(this.packets.shift());
    return within(5_000, "a packet", new Promise((resolve) => this.waiting.push(resolve)));
  }

  /** Opened and, with a token, connected to the clinic. */
  static async connected(token) {
    const raw = new RawSocket();
    assert.equal((await raw.next())[0], "0");
    raw.socket.send(`40${JSON.stringify({ token })}`);
    let packet;
    do packet = await raw.next(); while (!packet.startsWith("40"));
    return raw;
  }

  expectClosed() {
    return within(5_000, "the close", this.closed);
  }
}

test("EIO=3 over WebSocket is refused before the upgrade", async () => {
  const raw = new RawSocket("EIO=3&transport=websocket");
  const status = new Promise((resolve) => raw.socket.once("unexpected-response", (_, response) => resolve(response.statusCode)));
  assert.equal(await within(5_000, "the refusal", status), 400);
});

for (const packet of ["9", "x", "", "4", "49", "42", "42{}", "42[]", "42[null]", "42[\"connect\"]", "42[\"disconnect\"]", "42[\"disconnecting\"]",
  "42[\"connect_error\"]", "42[\"chat:join\",", "40", "44{}", "42/nowhere,[\"x\"]",
  "4599999-[\"x\"]", "42-1[\"x\"]", "1", "2"]) {
  test(`the packet ${JSON.stringify(packet)} ends that connection only`, async () => {
    const witness = await patient.connect();
    const raw = await RawSocket.connected(patient.token);
    raw.socket.send(packet);
    await raw.expectClosed();
    await witness.roundTrip();
  });
}

for (const packet of ["430[\"nobody asked\"]", "4399[1]", "6"]) {
  test(`the packet ${JSON.stringify(packet)} is harmless`, async () => {
    const raw = await RawSocket.connected(patient.token);
    raw.socket.send(packet);
    raw.socket.send("427[\"presence:list\",{}]");
    let answer;
    do answer = await raw.next(); while (!answer.startsWith("43"));
    assert.match(answer, /^437\[\{"ok":true|^437\[\{.*"ok":true/);
    raw.socket.terminate();
  });
}

test("a text packet where an attachment is due ends the connection", async () => {
  const raw = await RawSocket.connected(patient.token);
  raw.socket.send("451-[\"chat:join\",{\"_placeholder\":true,\"num\":0}]");
  raw.socket.send("42[\"presence:list\",{}]");
  await raw.expectClosed();
});

test("JSON of great depth costs at most that connection", async () => {
  const witness = await patient.connect();
  for (const [open, close] of [["[", "]"], ["{\"a\":", "}"]]) {
    const raw = await RawSocket.connected(patient.token);
    raw.socket.send(`42["chat:join",${open.repeat(100_000)}1${close.repeat(100_000)}]`);
    await Promise.race([raw.expectClosed(), witness.roundTrip()]);
    raw.socket.terminate();
  }
  await witness.roundTrip();
});

test("events before CONNECT end the connection", async () => {
  const raw = new RawSocket();
  await raw.next();
  raw.socket.send("42[\"presence:list\",{}]");
  await raw.expectClosed();
});

/** Sends bytes over TCP and gives what came until the end, or until the first answer. */
async function tcp(bytes) {
  const socket = net.connect(new URL(server.url).port, "127.0.0.1");
  const answer = new Promise((resolve) => {
    let text = "";
    socket.on("data", (data) => { text += data; resolve(text); });
    socket.on("close", () => resolve(text));
    socket.on("error", () => resolve(text));
  });
  socket.write(bytes);
  return within(12_000, "an answer", answer).finally(() => socket.destroy());
}

test("malformed requests get 4xx or a close", async () => {
  const requests = [
    "GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(70_000)}\r\n\r\n`,
    `GET /${"x".repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", "GET / HTTP/1.1\nHost: x\n\n".repeat(1) + "\u0000\r\n\r\n",
  ];
  for (const request of requests) {
    const answer = await tcp(request);
    assert.match(answer, /^(HTTP\/1\.[01] [45]\d\d |$)/, `${JSON.stringify(request.slice(0, 60))}: ${answer.slice(0, 80)}`);
  }
});

test("/ and unknown paths are answered", async () => {
  assert.equal((await fetch(`${server.url}/no/such/page`)).status, 404);
  const traversal = await tcp("GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  assert.doesNotMatch(traversal, /root:/);
});
