// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `ws` and `fetch` with the protocols written out by hand: what is on the wire. Spec: Engine.IO v4, Socket.IO v5.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import WebSocket from "ws";

import { within } from "./support/check.mjs";
import { Conformance } from "./support/conformance.mjs";

let server;
before(async () => (server = await Conformance.start("--ping-interval", "25000", "--recovery", "60000")));
after(() => server.stop());

const base = () => `${server.url}/socket.io/?EIO=4&transport=`;

/** A WebSocket whose messages are taken one by one; binary as Buffer. */
class Wire {
  #inbox = [];
  #waiting = [];

  constructor(query = "websocket") {
    this.socket = new WebSocket(base().replace("http", "ws") + query);
    this.closed = once(this.socket, "close");
    this.socket.on("message", (data, isBinary) => {
      const message = isBinary ? data : data.toString();
      const resolve = this.#waiting.shift();
      if (resolve) resolve(message);
      else this.#inbox.push(message);
    });
  }

  next() {
    if (this.#inbox.length > 0) return this.#inbox.shift();
    return within(5_000, "a message", new Promise((resolve) => this.#waiting.push(resolve)));
  }

  /** Sends texts and gives the next message. */
  ask(...messages) {
    for (const message of messages) this.socket.send(message);
    return this.next();
  }
}

/** A Wire whose handshake was read. */
async function open() {
  const wire = new Wire();
  const handshake = JSON.parse((await wire.next()).slice(1));
  return { wire, handshake };
}

/** The CONNECT reply of a namespace without its first event. */
async function join(wire, packet = "40") {
  return JSON.parse((await wire.ask(packet)).replace(/^40(\/[^,]*,)?/, ""));
}

const poll = async (sid) => (await fetch(`${base()}polling&sid=${sid}`)).text();
const post = async (sid, body) => (await fetch(`${base()}polling&sid=${sid}`, { method: "POST", body })).text();

test("websocket: handshake, CONNECT, events, acks", async () => {
  const { wire, handshake } = await open();
  assert.deepEqual(Object.keys(handshake).sort(), ["maxPayload", "pingInterval", "pingTimeout", "sid", "upgrades"]);
  const { sid, pid } = await join(wire);
  assert.match(sid, /^[\w-]{16,}$/);
  assert.match(pid, /^[\w-]{16,}$/);
  assert.notEqual(sid, handshake.sid);
  assert.match(await wire.next(), /^42\["auth",\{\},"[^"]+"\]$/);
  assert.equal(await wire.ask("42/,7[\"message-with-ack\",1,\"ü\",{\"a\":[null]}]".replace("/,", "")), "437[1,\"ü\",{\"a\":[null]}]");
  const question = await wire.ask("42[\"emit-with-ack\",1]");
  assert.match(question, /^42\d+\["emit-with-ack",1\]$/);
  assert.match(await wire.ask(`43${/^42(\d+)/.exec(question)[1]}["reply"]`), /^42\["emit-with-ack","reply","[^"]+"\]$/);
});

test("websocket: attachments both ways", async () => {
  const { wire } = await open();
  await join(wire, "40/custom,");
  await wire.next();
  const back = await wire.ask("452-/custom,[\"message\",{\"_placeholder\":true,\"num\":0},[{\"_placeholder\":true,\"num\":1}]]",
    Buffer.from([1, 2]), Buffer.alloc(0));
  assert.match(back, /^452-\/custom,\["message-back",\{"_placeholder":true,"num":0\},\[\{"_placeholder":true,"num":1\}\],"[^"]+"\]$/);
  assert.ok((await wire.next()).equals(Buffer.from([1, 2])));
  assert.equal((await wire.next()).length, 0);
});

test("websocket: ping and pong, close", async () => {
  const { wire } = await open();
  await join(wire);
  wire.socket.send("3"); // early, harmless
  wire.socket.ping();
  await within(5_000, "a pong", once(wire.socket, "pong"));
  wire.socket.send("1");
  await within(5_000, "the end", wire.closed);
});

test("polling: handshake, CONNECT, several packets a payload, base64", async () => {
  const first = await fetch(`${base()}polling`);
  assert.equal(first.headers.get("content-type"), "text/plain; charset=UTF-8");
  const { sid, upgrades } = JSON.parse((await first.text()).slice(1));
  assert.deepEqual(upgrades, ["websocket"]);
  assert.equal(await post(sid, "40"), "ok");
  const [reply, auth] = (await poll(sid)).split("\u001e");
  assert.match(reply, /^40\{"sid":/);
  assert.match(auth ?? (await poll(sid)), /^42\["auth"/);
  await post(sid, "451-[\"message\",{\"_placeholder\":true,\"num\":0}]\u001ebAQID\u001e420[\"message-with-ack\"]");
  let got = "";
  while (!got.includes("430[]")) got += `${got && "\u001e"}${await poll(sid)}`;
  assert.match(got, /^451-\["message-back",\{"_placeholder":true,"num":0\},"[^"]+"\]\u001ebAQID\u001e430\[\]$/);
});

test("upgrade: probe, noop, switch; what waited comes once and in order", async () => {
  const { sid } = JSON.parse((await (await fetch(`${base()}polling`)).text()).slice(1));
  await post(sid, "40/lab,");
  await poll(sid);
  const waiting = poll(sid);
  const wire = new Wire(`websocket&sid=${sid}`);
  await within(5_000, "open", once(wire.socket, "open"));
  assert.equal(await wire.ask("2probe"), "3probe");
  assert.equal(await waiting, "6");
  await post(sid, "42/lab,[\"burst\",3,1]");
  assert.match(await wire.ask("5"), /^42\/lab,\["burst",0,"x"/);
  for (const start of ["42/lab,[\"burst\",1", "42/lab,[\"burst\",2", "42/lab,[\"burst-end\",3"]) assert.ok((await wire.next()).startsWith(start));
  assert.equal((await fetch(`${base()}polling&sid=${sid}`)).status, 400);
});

test("recovery: pid and offset by hand", async () => {
  const { wire } = await open();
  const { sid, pid } = await join(wire);
  const offset = JSON.parse((await wire.next()).slice(2)).at(-1);
  wire.socket.terminate();
  const { wire: again } = await open();
  const back = JSON.parse((await again.ask(`40${JSON.stringify({ pid, offset })}`)).slice(2));
  assert.deepEqual(back, { sid, pid });
});

test("an undecodable packet closes the connection", async () => {
  for (const packet of ["4", "49", "42{}", "42", "45-[]", "451-[\"a\",{\"_placeholder\":true,\"num\":1}]", "40", "44", "42[\"connect\"]"]) {
    const { wire } = await open();
    await join(wire, "40/lab,");
    wire.socket.send(packet === "40" ? "40/lab," : packet.replace(/^4([2-6])(\d*-)?/, "4$1$2/lab,"));
    await within(5_000, packet, wire.closed);
  }
});
