// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the two servers with the peers of a script: carries out steps one at a time and tells what each peer saw.
import { Manager } from "socket.io-client";

import { PollingPeer } from "./polling_peer.mjs";
import { Channel, Request } from "./requests.mjs";
import { ServerProcess } from "./server_process.mjs";
import { StockPeer } from "./stock_peer.mjs";
import { realise } from "./values.mjs";
import { Seen, boundMs, within } from "./waiting.mjs";
import { WebSocketPeer } from "./websocket_peer.mjs";

const kinds = { stock: StockPeer, websocket: WebSocketPeer, polling: PollingPeer };
const mostPasses = 20;

export class Side {
  #server;
  #control;
  #peers = new Map();
  #http = new Seen();
  #controlSeen = new Seen();

  /** Starts the server `node` or `anteroom`. */
  static async start(name) {
    const side = new Side();
    side.name = name;
    await side.#startServer();
    return side;
  }

  async #startServer() {
    this.#server = await ServerProcess.start(this.name);
    this.port = this.#server.port;
    this.url = `http://127.0.0.1:${this.port}`;
    this.#control = new Manager(this.url, { transports: ["websocket"], reconnection: false }).socket("/ctl");
    const connected = new Promise((resolve) => this.#control.once("connect", resolve));
    this.#control.connect();
    await connected;
  }

  /** Makes the peers of a script. */
  begin({ peers }) {
    this.ids = new Map(); // id of a socket -> "<c0 /lab 1>"
    this.latest = new Map(); // "c0 /lab" -> its present id
    this.connections = new Map();
    this.#peers = new Map(peers.map((peer) => [peer.name, new kinds[peer.kind](this, peer.name, peer)]));
  }

  nameSocket(label, id) {
    const count = (this.connections.get(label) ?? 0) + 1;
    this.connections.set(label, count);
    this.ids.set(id, `<${label} ${count}>`);
    this.latest.set(label, id);
  }

  realise(value) {
    return realise(value, (label) => this.latest.get(label) ?? "nobody");
  }

  /** Carries out a step and gives what was seen: `[[who, entries], ...]`. */
  async perform(step) {
    const actor = this.#actorOf(step);
    await this.#act(step, actor);
    await this.#settle(actor);
    return this.#take();
  }

  /** A raw peer that is over comes back as a new one. */
  #actorOf({ peer, op }) {
    const actor = this.#peers.get(peer);
    if (op !== "open" || !actor?.isOver) return actor;
    actor.terminate();
    this.#peers.set(peer, new actor.constructor(this, peer));
    return this.#peers.get(peer);
  }

  #act(step, actor) {
    if (step.peer && !actor) return undefined;
    const actions = {
      open: () => actor.open(step), close: () => actor.close(step), lose: () => actor.lose(step), emit: () => actor.emit(step),
      send: () => actor.send(step), post: () => actor.post(step), leave: () => actor.leave(step), upgrade: () => actor.upgrade(step),
      overlapPolls: () => actor.overlapPolls(), overlapPosts: () => actor.overlapPosts(),
      control: () => this.#call(step), http: () => this.#request(step), knock: () => this.#knock(step),
    };
    return actions[step.op]();
  }

  call(request) {
    if (!this.#control.connected) throw new Error(`${this.name}: the control connection is gone`);
    return within(`control ${request.op}`, new Promise((resolve) => this.#control.emit("call", request, resolve)), 2 * boundMs);
  }

  async #call({ request, ends }) {
    const real = this.realise(request);
    const nsp = request.nsp ?? "/";
    const targets = ends ? (await this.call({ ...real, op: "fetchSockets" })).result ?? [] : [];
    this.#controlSeen.add({ op: request.op, answer: await this.call(real) });
    for (const { id } of targets) {
      const name = /^<(\S+)/.exec(this.ids.get(id) ?? "")?.[1];
      await this.#peers.get(name)?.gone(nsp);
    }
  }

  /** A request of nobody's session, or with the sid of a peer. */
  async #request({ method, path, headers, body, sidOf }) {
    const request = new Request(this.port, { method, path: this.#withSid(path, sidOf), headers, body });
    const answer = await within(`${method} ${path}`, request.answer);
    this.#http.add({ method, answer });
    const sid = /^0.*"sid":"([^"]+)"/.exec(answer.body ?? "")?.[1];
    if (sid) await this.#endSession(sid);
  }

  /** A session that a request has opened by the way. */
  #endSession(sid) {
    return new Request(this.port, { method: "POST", path: `/socket.io/?EIO=4&transport=polling&sid=${sid}`, body: "1" }).answer;
  }

  #withSid(path, sidOf) {
    return sidOf ? `${path}&sid=${this.#peers.get(sidOf)?.sid ?? "nobody"}` : path;
  }

  /** A WebSocket handshake that is to be refused, or dropped at once. */
  async #knock({ path, headers, sidOf }) {
    const messages = [];
    const channel = new Channel(this.port, this.#withSid(path, sidOf), { headers, onMessage: (packet) => messages.push(packet) });
    const opened = await within("the handshake", channel.opened);
    if (opened === true) await channel.roundTrip();
    this.#http.add({ knock: opened, closed: channel.closed.happened, messages: messages.map((packet) => String(packet).slice(0, 1)) });
    channel.terminate();
  }

  /** Resolves when the server no longer counts the socket among its own. */
  async untilForgotten(nsp, id) {
    for (const end = Date.now() + boundMs; Date.now() < end;) {
      const { result } = await this.call({ op: "localSockets", nsp });
      if (!result?.some((socket) => socket.id === id)) return;
    }
  }

  async witnessRoundTrip() {
    await this.call({ op: "none" });
  }

  /** Round trips of all until nobody saw anything during one. */
  async #settle(actor) {
    await actor?.handled();
    await this.witnessRoundTrip();
    await actor?.roundTrip();
    for (let pass = 0; pass < mostPasses; pass++) {
      await this.witnessRoundTrip();
      const before = this.#total();
      await Promise.all([...this.#peers.values()].map((peer) => peer.roundTrip()));
      await this.witnessRoundTrip();
      if (this.#total() === before) return;
    }
    throw new Error(`${this.name} does not come to rest`);
  }

  #total() {
    return [...this.#peers.values()].reduce((sum, peer) => sum + peer.total, 0);
  }

  #take() {
    const peers = [...this.#peers.values()].flatMap((peer) => peer.take());
    const all = [...peers, ["http", this.#http.take()], ["control", this.#controlSeen.take()]];
    return all.filter(([, entries]) => entries.length > 0);
  }

  /** Ends one peer, after a difference that is allowed. */
  async drop(name) {
    this.#peers.get(name)?.terminate();
    this.#peers.delete(name);
    await this.#settle();
    this.#take();
  }

  /** Ends all peers; is the server as it was before them? */
  async clear() {
    for (const peer of this.#peers.values()) peer.terminate();
    this.#peers.clear();
    return this.#server.ending === undefined && this.#isEmpty();
  }

  async restart() {
    await this.stop();
    await this.#startServer();
  }

  /** Are the witness and the one who asks the only sessions? */
  async #isEmpty() {
    const lab = new Manager(this.url, { transports: ["websocket"], reconnection: false }).socket("/lab");
    lab.connect();
    const stats = () => new Promise((resolve) => lab.emit("stats", resolve));
    let empty = false;
    for (const end = Date.now() + 500; !empty && Date.now() < end;) {
      const got = await within("stats", stats());
      empty = got.engineClients === 2;
    }
    lab.disconnect();
    return empty;
  }

  async stop() {
    this.#control.disconnect();
    await this.#server.stop();
  }
}
