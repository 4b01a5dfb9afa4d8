// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP and WebSocket requests as a peer of ours makes them, and what of the answers is compared.
import http from "node:http";
import WebSocket from "ws";

import { Fact, within } from "./waiting.mjs";

const comparedHeaders = ["content-type", "cache-control", "access-control-allow-origin", "access-control-allow-methods",
  "access-control-allow-headers", "access-control-allow-credentials", "x-socketio", "x-engineio", "set-cookie", "content-encoding"];

/** The headers that matter of a list of names and values; repeated ones are joined in their order. */
export function pickHeaders(rawHeaders) {
  const picked = {};
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i].toLowerCase();
    if (!comparedHeaders.includes(name)) continue;
    picked[name] = name in picked ? `${picked[name]}, ${rawHeaders[i + 1]}` : rawHeaders[i + 1];
  }
  return picked;
}

/** One request on a connection of its own. `part` of the body only is sent when it is given. */
export class Request {
  answer;
  sent; // resolves when the request, or the part of it, is on its way
  #request;

  constructor(port, { method = "GET", path, headers = {}, body, part }) {
    const length = body === undefined || method === "GET" ? {} : { "content-length": Buffer.byteLength(body) };
    this.answer = new Promise((resolve) => {
      this.#request = http.request({ host: "127.0.0.1", port, method, path, headers: { ...length, ...headers }, agent: false });
      this.#request.on("response", (response) => this.#read(response, resolve));
      this.#request.on("error", () => resolve({ broken: true }));
    });
    this.sent = new Promise((resolve) => {
      this.#request.once("close", resolve);
      if (part !== undefined) this.#request.write(part, resolve);
      else this.#request.end(method === "GET" ? undefined : body, resolve);
    });
  }

  #read(response, resolve) {
    const chunks = [];
    response.on("data", (chunk) => chunks.push(chunk));
    response.on("error", () => resolve({ broken: true }));
    response.on("end", () => resolve({
      status: response.statusCode, headers: pickHeaders(response.rawHeaders), body: Buffer.concat(chunks).toString("utf8"),
    }));
  }

  destroy() {
    this.#request.destroy();
  }
}

/** A WebSocket of ours: `opened` is true or how it was refused, `closed` tells when it is over. */
export class Channel {
  closed = new Fact();
  #socket;

  constructor(port, path, { headers = {}, onMessage, onOpen = () => {}, onClose = () => {} }) {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers, perMessageDeflate: false });
    this.#socket.on("message", (data, isBinary) => onMessage(isBinary ? data : data.toString()));
    this.#socket.on("error", () => {});
    this.opened = new Promise((resolve) => {
      this.#socket.once("upgrade", (response) => (this.headers = pickHeaders(response.rawHeaders)));
      this.#socket.once("open", () => {
        onOpen(this.headers);
        resolve(true);
      });
      this.#socket.once("unexpected-response", (request, response) => {
        response.resume();
        resolve({ refused: response.statusCode });
        this.closed.happen();
        request.destroy();
      });
      this.#socket.once("close", (code, reason) => {
        resolve({ refused: "broken" });
        this.closed.happen();
        onClose({ closed: code, reason: String(reason) });
      });
    });
  }

  get isOpen() {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  send(frame) {
    if (this.isOpen) this.#socket.send(frame, { binary: typeof frame !== "string" });
  }

  /** A pong: what was sent before has been read; or it is over. */
  async roundTrip() {
    if (this.closed.happened) return;
    const pong = new Promise((resolve) => this.#socket.once("pong", resolve));
    if (this.isOpen) this.#socket.ping();
    await within("a pong", Promise.race([pong, this.closed.promise]));
  }

  close(code) {
    this.#socket.close(code);
  }

  terminate() {
    this.#socket.terminate();
  }
}
