// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A raw Engine.IO peer: what is common to the one over WebSocket and the one over HTTP.
import { Seen, within } from "./waiting.mjs";
import { probeOf } from "./stock_peer.mjs";

const firstProbeId = 900_000;

/** `{type, nsp, id, rest}` of a Socket.IO packet's text, without looking at its JSON. */
export function splitPacket(text) {
  const match = /^(\d)(?:(\d+)-)?(?:(\/[^,]*),?)?(\d+)?([\s\S]*)$/.exec(text);
  if (!match) return null;
  const [, type, count, nsp = "/", id, rest] = match;
  return { type, count: count && Number(count), nsp, id: id && Number(id), rest };
}

export class RawPeer {
  joined = new Set();
  lastAck = null;
  #probe = null;
  #probeCount = 0;

  constructor(side, name) {
    this.side = side;
    this.name = name;
    this.seen = new Seen();
  }

  /** One Engine.IO packet: text, or binary of a message. */
  receive(packet) {
    if (packet === "6") return;
    if (packet === "2") {
      this.probeWith(["3"]);
      return;
    }
    if (typeof packet === "string" && packet[0] === "4" && this.#noteMessage(splitPacket(packet.slice(1)))) return;
    this.seen.add(typeof packet === "string" ? { packet } : { binary: packet.toString("base64") });
  }

  /** Keeps the books; true when the packet answers a probe of ours. */
  #noteMessage(message) {
    if (!message) return false;
    if (message.type === "3" && message.id >= firstProbeId) {
      this.#probe?.();
      return true;
    }
    if (message.type === "0") {
      this.joined.add(message.nsp);
      this.side.nameSocket(`${this.name} ${message.nsp}`, JSON.parse(message.rest).sid);
    }
    if (message.type === "1") this.joined.delete(message.nsp);
    if ((message.type === "2" || message.type === "5") && message.id !== undefined) this.lastAck = message.id;
    return false;
  }

  /** A frame of the script as it is sent: `«ack»` is the id of the server's last question. */
  realise(frame) {
    if (typeof frame !== "string") return Buffer.from(frame.$b, "base64");
    return frame.replaceAll("«ack»", this.lastAck ?? 424242);
  }

  /** Sends frames and waits for what shows that they were handled. */
  async send({ frames, opens, ends, awaits }) {
    if (!this.isOpen) return;
    const acked = this.seen.next((entry) => entry.packet?.startsWith(awaits));
    const answers = opens ? this.seen.next((entry) => /^4[04]/.test(entry.packet) && splitPacket(entry.packet.slice(1)).nsp === opens) : null;
    const leaves = /^41(\/[^,]*)?,?$/.exec(frames[0]);
    if (leaves) this.joined.delete(leaves[1] ?? "/");
    const gone = ends === "nsp" ? this.seen.next((entry) => /^41/.test(entry.packet)) : this.over;
    await this.transmit(frames.map((frame) => this.realise(frame)));
    if (answers) await this.#wait(`the answer to CONNECT ${opens}`, Promise.race([answers, this.over]));
    if (awaits) await this.#wait(awaits, Promise.race([acked, this.over]));
    if (ends) await this.#wait("the end", Promise.race([gone, this.over]));
  }

  async #wait(what, promise) {
    const late = await within(what, promise);
    if (late) this.seen.add(late);
  }

  /** An acknowledgement shows that all before it has come; without a namespace the transport must show it. */
  async roundTrip() {
    const nsp = [...this.joined].find((name) => probeOf(name));
    if (!this.isOpen || nsp === undefined) return;
    const answered = new Promise((resolve) => (this.#probe = resolve));
    const prefix = nsp === "/" ? "" : `${nsp},`;
    await this.probeWith([`42${prefix}${firstProbeId + this.#probeCount++}${JSON.stringify(probeOf(nsp))}`]);
    await this.#wait("round trip", Promise.race([answered, this.over]));
  }

  probeWith(frames) {
    return this.transmit(frames);
  }

  isConnected(nsp) {
    return this.isOpen && this.joined.has(nsp);
  }

  async gone(nsp) {
    if (!this.isConnected(nsp)) return;
    await this.#wait("the end", Promise.race([this.over, this.seen.next(() => !this.isConnected(nsp))]));
  }

  get total() {
    return this.seen.total;
  }

  take() {
    return [[this.name, this.seen.take()]];
  }
}
