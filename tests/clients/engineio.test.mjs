// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// engine.io-client against the Engine.IO profiles. Spec: conformance-server.md 3.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { Socket } from "engine.io-client";

import { within } from "./support/check.mjs";
import { Conformance } from "./support/conformance.mjs";

const transportLists = { websocket: ["websocket"], polling: ["polling"], upgrade: ["polling", "websocket"] };
const open = [];

let echo, greet;
before(async () => {
  echo = await Conformance.start("--engine-only");
  greet = await Conformance.start("--profile", "engine-greet");
});
after(async () => {
  for (const socket of open) socket.close();
  await Promise.all([echo.stop(), greet.stop()]);
});

/** A client whose messages are kept: `next()` gives them one by one. */
class Peer {
  #inbox = [];
  #waiting = [];

  constructor(server, transport, options = {}) {
    this.socket = new Socket(server.url, { transports: transportLists[transport], ...options });
    open.push(this.socket);
    this.socket.on("message", (data) => {
      const resolve = this.#waiting.shift();
      if (resolve) resolve(data);
      else this.#inbox.push(data);
    });
  }

  static async connect(server, transport, options) {
    const peer = new Peer(server, transport, options);
    await peer.event("open");
    if (transport === "upgrade" && peer.socket.transport.name !== "websocket") await peer.event("upgrade");
    return peer;
  }

  /** The first argument of the next event of the client. */
  event(name) {
    return within(5_000, name, new Promise((resolve) => this.socket.once(name, resolve)));
  }

  next() {
    if (this.#inbox.length > 0) return this.#inbox.shift();
    return within(5_000, "a message", new Promise((resolve) => this.#waiting.push(resolve)));
  }
}

const isBytes = (value, bytes) => Buffer.isBuffer(value) ? value.equals(bytes) : Buffer.from(value).equals(bytes);

for (const transport of Object.keys(transportLists)) {
  test(`${transport}: text and binary come back, in order`, async () => {
    const peer = await Peer.connect(echo, transport);
    const { socket } = peer;
    const texts = ["hello", "", "пойду спать 🙂", "\u0000\"", "x".repeat(100_000)];
    for (const text of texts) socket.send(text);
    for (const text of texts) assert.equal((await peer.next()) ?? "", text); // an empty one is undefined to this client
    for (const bytes of [Buffer.from([0, 1, 255]), Buffer.alloc(0), Buffer.alloc(50_000, 7)]) {
      socket.send(bytes);
      assert.ok(isBytes(await peer.next(), bytes));
    }
    for (let i = 0; i < 200; ++i) socket.send(`${i}`);
    for (let i = 0; i < 200; ++i) assert.equal(await peer.next(), `${i}`);
  });

  test(`${transport}: the connection lives on heartbeats`, async () => {
    const peer = await Peer.connect(echo, transport);
    let pings = 0;
    const three = new Promise((resolve) => peer.socket.on("packet", ({ type }) => type === "ping" && ++pings === 3 && resolve()));
    await within(5_000, "three pings", three);
    peer.socket.send("alive");
    assert.equal(await peer.next(), "alive");
  });

  test(`${transport}: engine-greet says and answers what it must`, async () => {
    const peer = await Peer.connect(greet, transport, { extraHeaders: { "X-Mine": "yes" } });
    assert.equal(await peer.next(), "hi");
    peer.socket.send("give binary");
    assert.ok(isBytes(await peer.next(), Buffer.from([0, 1, 2, 3, 4])));
    peer.socket.send("give utf8");
    assert.equal(await peer.next(), "пойду спать всем спокойной ночи");
    peer.socket.send("sendHeaders");
    assert.equal(JSON.parse(await peer.next())["x-mine"], "yes");
  });

  test(`${transport}: refused by the application`, async () => {
    const peer = new Peer(echo, transport, { query: { deny: "1" } });
    await peer.event("error");
  });

  test(`${transport}: closing is heard`, async () => {
    const peer = await Peer.connect(echo, transport);
    const closed = peer.event("close");
    peer.socket.close();
    assert.equal(await closed, "forced close");
  });
}

test("a message over the limit ends the connection", async () => {
  const peer = await Peer.connect(greet, "websocket");
  await peer.next();
  const closed = peer.event("close");
  peer.socket.send("x".repeat(101));
  assert.equal(await closed, "transport close");
});

test("a server that goes is heard, and one that comes is found", async () => {
  const server = await Conformance.start("--engine-only");
  const peer = await Peer.connect(server, "websocket");
  const closed = once(peer.socket.transport.ws, "close").catch(() => {});
  await server.restart();
  await within(5_000, "the end", closed);
  const next = await Peer.connect(server, "upgrade");
  next.socket.send("again");
  assert.equal(await next.next(), "again");
  next.socket.close();
  await server.stop();
});
