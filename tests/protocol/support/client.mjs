// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stock socket.io-client with the verbs of the tests: call, expectEvent, expectNothing, expectClosed.
import assert from "node:assert/strict";
import { io } from "socket.io-client";

import { within } from "./server.mjs";

const transportLists = { websocket: ["websocket"], polling: ["polling"], upgrade: ["polling", "websocket"] };

/** The transport that this run of the file is about. */
export const transport = process.env.TRANSPORT ?? "websocket";
export const transports = transportLists[transport];

const eventTimeoutMs = 5_000;
const ackTimeoutMs = 5_000;

export class Client {
  #inbox = [];
  #waiting = [];
  #closed;

  constructor(url, { token, auth, headers, namespace = "/", list = transports } = {}) {
    this.socket = io(url + (namespace === "/" ? "" : namespace), {
      auth: auth ?? (token === undefined ? {} : { token }),
      extraHeaders: headers,
      transports: list,
      forceNew: true,
      reconnection: false,
      timeout: eventTimeoutMs,
      autoConnect: false,
    });
    this.socket.onAny((name, ...args) => this.#receive(name, args));
    this.#closed = new Promise((resolve) => this.socket.once("disconnect", resolve));
  }

  /** Connects, or throws the connect_error. */
  static async connect(url, options) {
    const client = new Client(url, options);
    const outcome = new Promise((resolve, reject) => {
      client.socket.once("connect", resolve);
      client.socket.once("connect_error", reject);
    });
    client.socket.connect();
    await within(eventTimeoutMs, "connect", outcome).catch((error) => {
      client.socket.close();
      throw error;
    });
    return client;
  }

  /** Emits without an acknowledgement. */
  emit(event, ...args) {
    this.socket.emit(event, ...args);
  }

  /** Emits and gives the acknowledgement's one value. */
  async call(event, ...args) {
    const answer = new Promise((resolve) => this.socket.emit(event, ...args, (...values) => resolve(values)));
    const values = await within(ackTimeoutMs, `ack of ${event}`, answer);
    assert.equal(values.length, 1, `${event} is acked with one value`);
    return values[0];
  }

  /** As call(), and it must be granted. */
  async ok(event, payload) {
    const ack = await this.call(event, payload);
    assert.equal(ack.ok, true, `${event}: ${JSON.stringify(ack)}`);
    return ack;
  }

  /** The payload of the next event of that name (and condition), also one that has come already. */
  expectEvent(name, condition = () => true, timeoutMs = eventTimeoutMs) {
    const index = this.#inbox.findIndex((event) => event.name === name && condition(event.payload));
    if (index >= 0) return Promise.resolve(this.#inbox.splice(index, 1)[0].payload);
    const entry = { name, condition };
    const come = new Promise((resolve) => this.#waiting.push(Object.assign(entry, { resolve })));
    return within(timeoutMs, `event ${name}`, come).finally(() => {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== entry);
    });
  }

  /** None of these events has come, after a round trip; all names when none is given. */
  async expectNothing(...names) {
    await this.roundTrip();
    const come = this.#inbox.filter((event) => names.length === 0 || names.includes(event.name));
    assert.deepEqual(come, [], "nothing was to come");
  }

  /** What the server sent before this call has come when it is over. */
  async roundTrip() {
    await this.ok("presence:list", {});
  }

  /** Forgets what has come, presence and others' traffic mostly. */
  async clear() {
    await this.roundTrip();
    this.#inbox = [];
  }

  /** The names of the events that have come and were not asked for. */
  get received() {
    return this.#inbox.map((event) => event.name);
  }

  /** Takes every event of that name that has come. */
  async takeAll(name) {
    await this.roundTrip();
    const taken = this.#inbox.filter((event) => event.name === name).map((event) => event.payload);
    this.#inbox = this.#inbox.filter((event) => event.name !== name);
    return taken;
  }

  /** The reason of the disconnect. */
  expectClosed(timeoutMs = eventTimeoutMs) {
    return within(timeoutMs, "disconnect", this.#closed);
  }

  close() {
    this.socket.disconnect();
  }

  /** The TCP connection ends with no goodbye; for a client on WebSocket. */
  cut() {
    this.socket.io.engine.transport.ws.terminate();
  }

  #receive(name, args) {
    const payload = this.#payloadOf(name, args);
    const index = this.#waiting.findIndex((entry) => entry.name === name && entry.condition(payload));
    if (index >= 0) this.#waiting.splice(index, 1)[0].resolve(payload);
    else this.#inbox.push({ name, payload });
  }

  /** Every event has one argument; recovery may add its offset, a string. */
  #payloadOf(name, args) {
    assert.ok(args.length === 1 || (args.length === 2 && typeof args[1] === "string"), `${name} has ${args.length} arguments`);
    return args[0];
  }
}
