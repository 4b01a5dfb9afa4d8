// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what two servers' clients saw comparable: ids, times, orders that nobody promises; then compares it.
import { splitPacket } from "./raw_peer.mjs";

const droppedHeaders = new Set(["host", "sec-websocket-key"]);
const recovery = process.env.RECOVERY === "1";
const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** With recovery on, the last text of an event without an acknowledgement is its offset. */
const withoutOffset = (args) => (typeof args.at(-1) === "string" ? [...args.slice(0, -1), "…"] : args);

/** Replaces what differs from run to run within one server's view. */
class Normaliser {
  constructor(ids) {
    this.ids = ids;
  }

  value(value) {
    if (Buffer.isBuffer(value) || value instanceof Uint8Array) return { $b: Buffer.from(value).toString("hex") };
    if (value instanceof ArrayBuffer) return { $b: Buffer.from(value).toString("hex") };
    if (typeof value === "string") return this.#text(value);
    if (typeof value === "number") return this.#number(value);
    if (Array.isArray(value)) return this.#list(value.map((item) => this.value(item)));
    return value !== null && typeof value === "object" ? this.#object(value) : value ?? null;
  }

  /** Lists of rooms are sorted by the real ids; sorted again by their names here. */
  #list(list) {
    const isRooms = list.every((item) => typeof item === "string") && list.some((item) => /^<[cr]\d /.test(item));
    return isRooms ? list.sort() : list;
  }

  #text(text) {
    return this.ids.get(text) ?? (text.startsWith("/socket.io/?") ? text.replace(/([?&]t=)[^&]*/, "$1…") : text);
  }

  /** -0 is 0 in JSON; what JSON cannot say is told apart from null. */
  #number(number) {
    if (number === 0) return 0;
    return Number.isFinite(number) ? number : `<${number}>`;
  }

  /** Keys in order; of a handshake the times and what belongs to one connection left out. */
  #object(object) {
    const isHandshake = "issued" in object && "xdomain" in object;
    const isReturn = recovery && typeof object.pid === "string";
    const isQuery = object.EIO === "4" && "t" in object;
    const entries = Object.entries(object)
      .filter(([key]) => !droppedHeaders.has(key) && !(isHandshake && (key === "issued" || key === "time")))
      .map(([key, item]) => [key, (isQuery && key === "t") || (isReturn && /^(pid|offset)$/.test(key)) ? "…" : this.value(item)])
      .map(([key, item]) => [key, key === "responses" && Array.isArray(item) ? item.sort(byText) : item]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A packet on the wire, its JSON read. */
  packet(text, ackIds) {
    if (text[0] === "0") return { open: this.value({ ...JSON.parse(text.slice(1)), sid: "…" }) };
    const message = text[0] === "4" ? splitPacket(text.slice(1)) : null;
    if (!message) return { packet: text };
    const { rest, ...head } = message;
    if (head.type !== "3" && head.type !== "6" && head.id !== undefined) head.id = ackIds();
    return { message: this.value({ ...head, json: rest === "" ? null : this.#payload(head, JSON.parse(rest)) }) };
  }

  #payload({ type, id }, json) {
    if (!recovery) return json;
    if (type === "0") return { ...json, pid: "…" };
    return (type === "2" || type === "5") && id === undefined ? withoutOffset(json) : json;
  }

  entry(whole, ackIds) {
    if (typeof whole.packet === "string") return this.packet(whole.packet, ackIds);
    const entry = recovery && whole.event !== undefined && !whole.wantsAck ? { ...whole, args: withoutOffset(whole.args) } : whole;
    const { answer, op, headers, ...rest } = entry;
    if (op !== undefined) return { op, answer: this.#controlAnswer(op, answer) };
    const parts = { ...rest, ...(answer ? { answer: this.#httpAnswer(answer) } : {}), ...(headers ? { headers: this.#headers(headers) } : {}) };
    for (const name of ["post", "poll"]) if (parts[name]) parts[name] = this.#httpAnswer(parts[name]);
    return this.value(parts);
  }

  #controlAnswer(op, answer) {
    const value = this.value(answer);
    if (/Sockets$/.test(op) && Array.isArray(value.result)) value.result.sort((a, b) => byText(a.id, b.id));
    return value;
  }

  #headers(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, text]) =>
      [name, name === "content-type" ? text.toLowerCase().replace(/\s/g, "") : text.replace(/,\s*/g, ", ")]));
  }

  #httpAnswer(answer) {
    if (answer.status === undefined) return answer;
    const body = answer.body.startsWith("0{") ? this.packet(answer.body) : answer.body;
    return { ...answer, headers: this.#headers(answer.headers), body };
  }
}

/** Puts attachments in the place of their placeholders: how they are numbered is the server's choice. */
function withAttachments(json, attachments) {
  if (Array.isArray(json)) return json.map((item) => withAttachments(item, attachments));
  if (json === null || typeof json !== "object") return json;
  if (json._placeholder === true) return attachments[json.num] ?? json;
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, withAttachments(item, attachments)]));
}

/** Binary messages joined with the packets they belong to. */
function joinAttachments(entries) {
  const joined = [];
  for (let i = 0; i < entries.length; i++) {
    const { message } = entries[i];
    const rest = message?.count ? entries.slice(i + 1, i + 1 + message.count) : [];
    if (rest.length > 0 && rest.every((entry) => "binary" in entry)) {
      joined.push({ message: { ...message, json: withAttachments(message.json, rest) } });
      i += rest.length;
    } else {
      joined.push(entries[i]);
    }
  }
  return joined;
}

/** Volatile events may be lost; whether they were, is not compared. */
const isVolatile = (entry) => entry.event === "volatile" || /^42[^[]*\["volatile"/.test(entry.packet ?? "");
const isLeave = (entry) => entry.message?.type === "1";

/** Goodbyes to several namespaces at once come in any order. */
function sortLeaves(entries) {
  const sorted = [...entries];
  for (let i = 0; i < sorted.length; i++) {
    let end = i;
    while (end < sorted.length && isLeave(sorted[end])) end++;
    if (end > i + 1) sorted.splice(i, end - i, ...sorted.slice(i, end).sort(byText));
    i = end;
  }
  return sorted;
}

/** Makes views of one server comparable; keeps the numbering of the server's questions through a script. */
export class Lens {
  #numbers = new Map();

  constructor(side) {
    this.side = side;
  }

  /** Questions are counted; which ids a server gives them is its choice. */
  #ackIds(who) {
    return () => {
      const count = (this.#numbers.get(who) ?? 0) + 1;
      this.#numbers.set(who, count);
      return `question ${count}`;
    };
  }

  #tidy(entries) {
    return sortLeaves(joinAttachments(entries));
  }

  /** `{who: entries}` of the `[[who, entries]]` that a side gives. */
  look(views) {
    const normaliser = new Normaliser(this.side.ids);
    return Object.fromEntries(views.map(([who, entries]) =>
      [who, this.#tidy(entries.filter((entry) => !isVolatile(entry)).map((entry) => normaliser.entry(entry, this.#ackIds(who))))]));
  }
}

/** `[{who, node, anteroom}]` of two looks; entries are left out where nothing differs. */
export function differences(node, anteroom) {
  const names = [...new Set([...Object.keys(node), ...Object.keys(anteroom)])];
  return names
    .map((who) => ({ who, node: node[who] ?? [], anteroom: anteroom[who] ?? [] }))
    .filter((pair) => JSON.stringify(pair.node) !== JSON.stringify(pair.anteroom));
}
