// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A socket of the stock client with the verbs of the scenarios: emit, call, expect, expectNothing. For Node and browsers.
import { equal, ok, within } from "./check.mjs";

const transportLists = { websocket: ["websocket"], polling: ["polling"], upgrade: ["polling", "websocket"] };
const timeoutMs = 15_000; // a client waits up to 7.5 s between two attempts

/** The client's options for a context: fast reconnection, its transports, what the context adds. */
export function clientOptions(context, options = {}) {
  return {
    transports: transportLists[context.transport],
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
    randomizationFactor: 0,
    timeout: timeoutMs,
    ...context.clientOptions,
    ...options,
  };
}

export class Peer {
  #context;
  #inbox = [];
  #waiting = [];
  #answers = new Map();

  constructor(context, socket) {
    this.#context = context;
    this.socket = socket;
    socket.onAny((name, ...args) => this.#receive(name, args));
    context.peers.push(this);
  }

  /** A socket of its own connection, not yet connected. */
  static make(context, namespace = "/", options = {}) {
    const address = context.url + (namespace === "/" ? "" : namespace);
    return new Peer(context, context.io(address, clientOptions(context, options)));
  }

  /** A connected socket of its own connection; throws the connect_error. */
  static async connect(context, namespace = "/", options = {}) {
    const peer = Peer.make(context, namespace, options);
    await peer.open();
    return peer;
  }

  /** A further namespace over the same connection, connected. */
  async also(namespace, options = {}) {
    const peer = new Peer(this.#context, this.socket.io.socket(namespace, options));
    await peer.open();
    return peer;
  }

  /** Connects, or throws the connect_error. */
  open() {
    const outcome = new Promise((resolve, reject) => {
      this.socket.once("connect", resolve);
      this.socket.once("connect_error", reject);
    });
    this.socket.connect();
    return within(timeoutMs, `connect to ${this.socket.nsp}`, outcome);
  }

  get id() {
    return this.socket.id;
  }

  get engine() {
    return this.socket.io.engine;
  }

  /** The next "connect", "disconnect" and so on: its arguments. Ask before it can come. */
  next(event) {
    const come = new Promise((resolve) => this.socket.once(event, (...args) => resolve(args)));
    return within(timeoutMs, `${event} of ${this.socket.nsp}`, come);
  }

  /** Settles when the connection has reached the transport it is meant to end at. */
  async settled() {
    const engine = this.engine;
    if (this.#context.transport !== "upgrade" || engine.transport.name === "websocket") return;
    await within(timeoutMs, "upgrade", new Promise((resolve) => engine.once("upgrade", resolve)));
  }

  emit(event, ...args) {
    this.socket.emit(event, ...args);
  }

  /** Emits and gives the values of the acknowledgement. */
  call(event, ...args) {
    const answer = new Promise((resolve) => this.socket.emit(event, ...args, (...values) => resolve(values)));
    return within(timeoutMs, `ack of ${event}`, answer);
  }

  /** As call(), the one value. */
  async ask(event, ...args) {
    const values = await this.call(event, ...args);
    equal(values.length, 1, `number of values in the ack of ${event}`);
    return values[0];
  }

  /** Acknowledges each such event with what `reply` makes of its arguments; an undefined reply is none. */
  answer(event, reply) {
    this.#answers.set(event, reply);
  }

  /** The arguments of the next event of that name, also one that has come already. */
  expect(name) {
    const index = this.#inbox.findIndex((event) => event.name === name);
    if (index >= 0) return Promise.resolve(this.#inbox.splice(index, 1)[0].args);
    const entry = { name };
    const come = new Promise((resolve) => this.#waiting.push(Object.assign(entry, { resolve })));
    return within(timeoutMs, `event ${name}`, come).finally(() => {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== entry);
    });
  }

  /** The next event of that name must have these arguments. */
  async expectArgs(name, ...args) {
    equal(await this.expect(name), args, name);
  }

  /** Takes the arguments of every event of that name that has come. */
  takeAll(name) {
    const taken = this.#inbox.filter((event) => event.name === name).map((event) => event.args);
    this.#inbox = this.#inbox.filter((event) => event.name !== name);
    return taken;
  }

  /** None of these events has come, after a round trip. */
  async expectNothing(...names) {
    await this.roundTrip();
    const come = this.#inbox.filter((event) => names.includes(event.name));
    ok(come.length === 0, `${come.map((event) => event.name)} came to ${this.socket.nsp}`);
  }

  /** What was sent before this has been seen by both sides. */
  roundTrip() {
    return this.call(this.socket.nsp === "/lab" ? "server-clock" : "message-with-ack");
  }

  close() {
    this.socket.io.reconnection(false);
    this.socket.disconnect();
    this.socket.io._close?.();
  }

  #receive(name, all) {
    const args = [...all];
    const ack = typeof args.at(-1) === "function" ? args.pop() : undefined;
    if (this.#context.recovery && !ack && name !== "volatile") this.#takeOffset(name, args);
    if (ack && this.#answers.has(name)) this.#reply(name, args, ack);
    const index = this.#waiting.findIndex((entry) => entry.name === name);
    if (index >= 0) this.#waiting.splice(index, 1)[0].resolve(args);
    else this.#inbox.push({ name, args });
  }

  /** With recovery on, an event that wants no acknowledgement carries its offset last. */
  #takeOffset(name, args) {
    const offset = args.pop();
    ok(typeof offset === "string" && offset.length > 0, `${name} has no offset`);
    this.offset = offset;
  }

  #reply(name, args, ack) {
    const reply = this.#answers.get(name)(...args);
    if (reply !== undefined) ack(...reply);
  }
}
