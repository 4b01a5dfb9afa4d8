// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stock socket.io-client: one connection with a socket for each namespace, and what each of them saw.
import { Manager } from "socket.io-client";

import { Fact, Seen, within } from "./waiting.mjs";

const transportLists = { websocket: ["websocket"], polling: ["polling"], upgrade: ["polling", "websocket"] };

/** The event that a namespace acknowledges, to see that all before it has come. */
export function probeOf(nsp) {
  if (nsp === "/lab") return ["server-clock"];
  return /^\/(custom|dynamic-\d+|denied|slow)?$/.test(nsp) ? ["message-with-ack"] : null;
}

export class StockPeer {
  #sockets = new Map();
  #manager = null;

  constructor(side, name, { transport }) {
    this.side = side;
    this.name = name;
    this.transport = transport;
    this.logs = new Map();
  }

  /** The socket of a namespace, made when it is first asked for. */
  #socket(nsp, auth) {
    this.#manager ??= new Manager(this.side.url, {
      transports: transportLists[this.transport], reconnection: false, autoConnect: false, extraHeaders: { "x-test": this.name },
    });
    let socket = this.#sockets.get(nsp);
    if (!socket) {
      socket = this.#manager.socket(nsp, { auth });
      this.#listen(nsp, socket);
      this.#sockets.set(nsp, socket);
    }
    socket.auth = auth;
    return socket;
  }

  #listen(nsp, socket) {
    const seen = new Seen();
    const label = `${this.name} ${nsp}`;
    this.logs.set(nsp, seen);
    socket.on("connect", () => {
      this.side.nameSocket(label, socket.id);
      seen.add({ connect: true, recovered: socket.recovered });
    });
    socket.on("connect_error", (error) => seen.add({ connectError: error.message, data: error.data }));
    socket.on("disconnect", (reason) => seen.add({ disconnect: reason }));
    socket.onAny((event, ...args) => this.#receive(seen, event, args));
  }

  /** Questions are answered with their arguments, unless the first is "silent". */
  #receive(seen, event, args) {
    const ack = typeof args.at(-1) === "function" ? args.pop() : null;
    seen.add({ event, args, wantsAck: ack !== null });
    if (ack && args[0] !== "silent") ack(...args);
  }

  isConnected(nsp) {
    return this.#sockets.get(nsp)?.connected === true;
  }

  async open({ nsp, auth }) {
    const socket = this.#socket(nsp, auth);
    if (socket.connected) return;
    const seen = this.logs.get(nsp);
    const outcome = seen.next((entry) => entry.connect || "connectError" in entry || entry.disconnect);
    const upgraded = this.#upgradeOf();
    socket.connect();
    const late = await within(`open ${nsp}`, outcome);
    if (late) seen.add(late);
    if (socket.connected) await upgraded();
    await Promise.all([...this.#sockets].map(([other, each]) => this.#settled(other, each)));
  }

  /** Sockets that were connected before come back with their connection. */
  async #settled(nsp, socket) {
    if (!socket.active || socket.connected) return;
    const seen = this.logs.get(nsp);
    await this.#wait(seen, `the return to ${nsp}`, seen.next((entry) => entry.connect || "connectError" in entry || "disconnect" in entry));
  }

  /** A wait for the WebSocket when this connection is about to be upgraded. */
  #upgradeOf() {
    const isNew = this.#manager._readyState === "closed";
    if (this.transport !== "upgrade" || !isNew) return async () => {};
    const fact = new Fact();
    this.#manager.once("open", () => {
      const { engine } = this.#manager;
      engine.once("upgrade", () => fact.happen());
      engine.once("close", () => fact.happen());
    });
    return () => fact.wait("upgrade");
  }

  async emit({ nsp, event, args, ack, ends }) {
    const socket = this.#sockets.get(nsp);
    if (!socket?.connected) return;
    const seen = this.logs.get(nsp);
    const list = this.side.realise(args);
    const gone = seen.next((entry) => "disconnect" in entry);
    if (!ack) {
      socket.emit(event, ...list);
      if (ends) await this.#wait(seen, `the end after ${event}`, gone);
      return;
    }
    const answered = new Promise((resolve) => socket.emit(event, ...list, (...values) => {
      seen.add({ ack: event, args: values });
      resolve();
    }));
    await this.#wait(seen, `ack of ${event}`, Promise.race([answered, gone]));
  }

  async #wait(seen, what, promise) {
    const late = await within(what, promise);
    if (late) seen.add(late);
  }

  /** Loses the connection without a word; with `back` it returns at once and may be recovered. */
  async lose({ nsp, back }) {
    const socket = this.#sockets.get(nsp);
    if (!socket?.connected) return;
    const { id } = socket;
    const gone = this.logs.get(nsp).next((entry) => "disconnect" in entry);
    this.#manager.engine.close();
    await this.#wait(this.logs.get(nsp), "the end", gone);
    await this.side.untilForgotten(nsp, id);
    if (back) await this.open({ nsp, auth: {} });
  }

  async close({ nsp }) {
    this.#sockets.get(nsp)?.disconnect();
  }

  /** Resolves when the socket of the namespace is not connected. */
  async gone(nsp) {
    if (!this.isConnected(nsp)) return;
    const seen = this.logs.get(nsp);
    await this.#wait(seen, "the end", seen.next((entry) => "disconnect" in entry));
  }

  /** An acknowledgement of a namespace shows that all before it has come. */
  async roundTrip() {
    for (const [nsp, socket] of this.#sockets) {
      const probe = socket.connected ? probeOf(nsp) : null;
      if (!probe) continue;
      const gone = this.logs.get(nsp).next((entry) => "disconnect" in entry);
      const late = await within("round trip", Promise.race([gone, new Promise((resolve) => socket.emit(...probe, () => resolve()))]));
      if (late) this.logs.get(nsp).add(late);
      return;
    }
  }

  /** What it sent has been handled: for stock clients a round trip shows it. */
  async handled() {}

  get total() {
    return [...this.logs.values()].reduce((sum, seen) => sum + seen.total, 0);
  }

  /** What each socket saw since the last call. */
  take() {
    return [...this.logs].map(([nsp, seen]) => [`${this.name} ${nsp}`, seen.take()]);
  }

  terminate() {
    for (const socket of this.#sockets.values()) socket.removeAllListeners().offAny().disconnect();
    this.#manager?.removeAllListeners();
    this.#manager?._close();
  }
}
