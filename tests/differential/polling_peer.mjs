// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A raw peer that starts with HTTP long-polling and may upgrade, rightly or wrongly.
import { RawPeer } from "./raw_peer.mjs";
import { Channel, Request } from "./requests.mjs";
import { Fact, Seen, within } from "./waiting.mjs";

const separator = "\u001e";
const encode = (frame) => (typeof frame === "string" ? frame : `b${frame.toString("base64")}`);
const decode = (packet) => (packet[0] === "b" ? Buffer.from(packet.slice(1), "base64") : packet);

export class PollingPeer extends RawPeer {
  #sid = null;
  #poll = null;
  #pausing = false;
  #paused = new Fact();
  #probing = null;
  #channel = null;
  #over = new Fact();
  #probes = new Seen();
  #posts = new Seen(); // which of two answers comes first, a poll's or a POST's, is chance

  #path(extra = "") {
    return `/socket.io/?EIO=4&transport=polling${this.#sid ? `&sid=${this.#sid}` : ""}${extra}`;
  }

  get sid() {
    return this.#sid ?? "nobody";
  }

  async open({ headers = {} }) {
    if (this.#sid) return;
    const answer = await new Request(this.side.port, { path: this.#path(), headers }).answer;
    this.seen.add({ open: answer.status, headers: answer.headers });
    if (answer.status !== 200) return;
    this.#sid = JSON.parse(answer.body.split(separator)[0].slice(1)).sid;
    this.#takePayload(answer.body);
    this.#pollOn();
  }

  #takePayload(body) {
    for (const packet of body.split(separator)) {
      if (packet === "1") this.#end();
      this.receive(decode(packet));
    }
  }

  #end() {
    this.#over.happen();
    this.#paused.happen();
  }

  /** Polls again and again, as a client does, until it is over or an upgrade stops it. */
  async #pollOn() {
    while (!this.#over.happened && !this.#pausing && !this.#channel) {
      this.#poll = new Request(this.side.port, { path: this.#path() });
      const answer = await this.#poll.answer;
      this.#poll = null;
      if (this.#channel) return; // what a poll gets after the upgrade is not compared
      if (answer.status === 200) this.#takePayload(answer.body);
      else this.#failed("poll", answer);
    }
    this.#paused.happen();
  }

  #failed(what, answer) {
    if (this.#over.happened) return;
    this.seen.add({ [what]: answer });
    this.#end();
  }

  get isOpen() {
    return this.#sid !== null && !this.#over.happened;
  }

  get isOver() {
    return this.#over.happened;
  }

  get over() {
    return this.#over.promise;
  }

  /** Gives the answer to the POST, if it was one. */
  async probeWith(frames) {
    if (!this.#channel) return this.#post(frames.map(encode).join(separator));
    for (const frame of frames) this.#channel.send(frame);
    return null;
  }

  async transmit(frames) {
    const answer = await this.probeWith(frames);
    if (answer) this.#posts.add({ post: answer });
  }

  #post(body) {
    return new Request(this.side.port, { method: "POST", path: this.#path(), headers: { "content-type": "text/plain" }, body }).answer;
  }

  /** A second poll beside the one that waits. */
  async overlapPolls() {
    if (!this.isOpen || this.#channel) return;
    const answer = await within("the second poll", new Request(this.side.port, { path: this.#path() }).answer);
    this.#posts.add({ secondPoll: answer.status ?? answer });
    await within("the end", this.over);
  }

  /** A second POST while the first is under way. */
  async overlapPosts() {
    if (!this.isOpen || this.#channel) return;
    const first = new Request(this.side.port, { method: "POST", path: this.#path(), body: "6666", part: "66" });
    await within("the first POST", first.sent);
    await this.side.witnessRoundTrip();
    const answer = await this.#post("6");
    this.#posts.add({ secondPost: answer.status ?? answer });
    await within("the end", this.over);
    first.destroy();
    await first.answer;
  }

  /** A body as it is, of any kind. */
  async post({ body, headers = {}, repeat = 1 }) {
    if (!this.#sid) return;
    const request = new Request(this.side.port, { method: "POST", path: this.#path(), headers, body: body.repeat(repeat) });
    this.#posts.add({ post: await request.answer });
  }

  /** Drops the poll that waits. */
  async leave() {
    if (this.#channel) this.#channel.terminate();
    if (!this.isOpen) return;
    this.#over.happen();
    this.#poll?.destroy();
  }

  /** Opens a WebSocket for the session (or takes the one left open) and sends frames on it. */
  async upgrade({ frames, fresh = true, pause = true }) {
    if (!this.isOpen || (this.#channel && !fresh)) return;
    const probing = fresh ? await this.#openProbe() : this.#probing;
    for (const frame of frames) {
      if (!probing?.isOpen) return;
      if (frame === "5") await this.#finishUpgrade(probing, pause);
      else await this.#probe(probing, this.realise(frame));
    }
    if (probing?.isOpen && probing !== this.#channel) this.#probing = probing;
  }

  async #openProbe() {
    const messages = new Set();
    const probing = new Channel(this.side.port, `/socket.io/?EIO=4&transport=websocket&sid=${this.#sid}`, {
      onMessage: (packet) => {
        if (probing === this.#channel) this.receive(packet);
        else this.#probes.add({ probe: String(packet) });
        for (const resolve of messages) resolve();
      },
      onClose: (entry) => {
        if (probing === this.#channel) this.#end();
        const log = probing === this.#channel ? this.seen : this.#probes;
        log.add(entry);
      },
    });
    probing.nextMessage = () => new Promise((resolve) => messages.add(resolve));
    const opened = await probing.opened;
    if (opened !== true) this.#probes.add({ probe: opened });
    await probing.roundTrip();
    return probing;
  }

  async #probe(probing, frame) {
    const answered = Promise.race([probing.nextMessage(), probing.closed.promise]);
    probing.send(frame);
    await (frame === "2probe" ? within("3probe", answered) : probing.roundTrip());
  }

  async #finishUpgrade(probing, pause) {
    if (pause) {
      this.#pausing = true;
      await this.#paused.wait("the release of the poll");
    }
    if (!probing.isOpen || this.#over.happened) return;
    this.#channel = probing;
    probing.send("5");
    await probing.roundTrip();
  }

  async handled() {
    await this.#channel?.roundTrip();
  }

  /** As of all, and the next poll has gone out; the server's control connection shows that it has come. */
  async roundTrip() {
    await super.roundTrip();
    if (this.#poll) await within("the poll", this.#poll.sent);
  }

  take() {
    return [...super.take(), [`${this.name} POST`, this.#posts.take()], [`${this.name} probe`, this.#probes.take()]];
  }

  terminate() {
    this.#over.happen();
    this.#poll?.destroy();
    this.#probing?.terminate();
    this.#channel?.terminate();
    if (this.#sid && !this.#channel) new Request(this.side.port, { method: "POST", path: this.#path(), body: "1" });
  }
}
