// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A raw peer that speaks Engine.IO over WebSocket from the start.
import { RawPeer } from "./raw_peer.mjs";
import { Channel } from "./requests.mjs";
import { Fact, within } from "./waiting.mjs";

export class WebSocketPeer extends RawPeer {
  #channel = null;
  #over = new Fact();

  async open({ query = "EIO=4&transport=websocket", headers = {} }) {
    if (this.#channel) return;
    const opened = this.seen.next((entry) => entry.packet?.[0] === "0");
    this.#channel = new Channel(this.side.port, `/socket.io/?${query}`, {
      headers,
      onOpen: (headers) => this.seen.add({ webSocket: true, headers }),
      onMessage: (packet) => this.receive(packet),
      onClose: (entry) => { this.seen.add(entry); this.#over.happen(); },
    });
    const outcome = await this.#channel.opened;
    if (outcome === true) await within("the open packet", Promise.race([opened, this.over]));
    else this.#refused(outcome);
  }

  #refused(outcome) {
    this.seen.add({ webSocket: outcome });
    this.#over.happen();
  }

  get isOpen() {
    return this.#channel?.isOpen === true;
  }

  get isOver() {
    return this.#over.happened;
  }

  get over() {
    return this.#over.promise;
  }

  transmit(frames) {
    for (const frame of frames) this.#channel.send(frame);
  }

  async handled() {
    await this.#channel?.roundTrip();
  }

  async leave({ code }) {
    if (!this.isOpen) return;
    if (code === undefined) this.#channel.terminate();
    else this.#channel.close(code);
    await within("the end", this.over);
  }

  terminate() {
    this.#channel?.terminate();
  }
}
