// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The packets of raw peers, well formed and broken. A frame is a text or `{"$b": base64}`.
import { Values } from "./values.mjs";

const reserved = ["connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"];
const oddNames = ["error", "message ", "", "constructor", "__proto__", "toString", "no-such-event"];
const structural = [..."0123456789[]{}\",:/-.\\ b"];
const prefixOf = (nsp) => (nsp === "/" ? "" : `${nsp},`);
const bytes = (random) => ({ $b: Buffer.from(random.list(random.int(6), () => random.int(256))).toString("base64") });
const place = (num) => ({ _placeholder: true, num });

/** A good event with its attachments as frames. */
export function goodEvent(random, nsp, { id } = {}) {
  const event = random.pick(["message", "message-with-ack", "emit-with-ack"]);
  const number = id ?? (event === "message-with-ack" ? random.pick([0, 1, 7, 4294967296, 99999]) : "");
  const budget = random.chance(0.4) ? random.between(1, 10) : 0;
  return encode(`42${prefixOf(nsp)}`, number, [event, ...new Values(random, { budget }).arguments()]);
}

/** The frames of a packet; binary in its values becomes attachments. */
export function encode(head, id, list) {
  const attachments = [];
  const text = JSON.stringify(list, (key, value) => {
    if (typeof value?.$b !== "string") return value;
    attachments.push(value);
    return place(attachments.length - 1);
  });
  if (attachments.length === 0) return [`${head}${id}${text}`];
  const [, type, rest] = /^4(\d)(.*)$/s.exec(head);
  return [`4${Number(type) + 3}${attachments.length}-${rest}${id}${text}`, ...attachments];
}

/** An answer to the server's last question. */
export function answer(random, nsp) {
  const budget = random.chance(0.3) ? 3 : 0;
  return encode(`43${prefixOf(nsp)}`, "«ack»", new Values(random, { budget }).arguments());
}

/** One character of a good packet left out, put in or exchanged. */
function garbled(random, nsp) {
  const [text, ...attachments] = goodEvent(random, nsp);
  const at = 1 + random.int(Math.min(text.length, 40));
  const middle = random.weighted([[1, ""], [2, random.pick(structural)], [1, text[at] + random.pick(structural)]]);
  return [text.slice(0, at) + middle + text.slice(at + 1), ...attachments];
}

/** A good binary event but for one placeholder or attachment. */
function nearlyNumbered(random, nsp) {
  const count = random.between(1, 3);
  const numbers = random.list(count, (index) => index);
  const wrong = random.pick([0, 1, count, -1, 0.5, "0", null, undefined]);
  const kind = random.pick(["exchange", "more", "nested", "missing"]);
  if (kind === "exchange") numbers[random.int(count)] = wrong;
  if (kind === "more") numbers.push(wrong);
  const list = ["message", ...numbers.map((num) => (random.chance(0.3) ? { x: [place(num)] } : place(num)))];
  if (kind === "nested") list.push({ _placeholder: true, num: 0, more: place(0) });
  const sent = kind === "missing" ? count - 1 : count;
  return [`45${count}-${prefixOf(nsp)}${JSON.stringify(list)}`, ...random.list(sent, () => bytes(random))];
}

/** Attachments that are missing, superfluous or misnumbered. */
function misnumbered(random, nsp) {
  if (random.chance(0.6)) return nearlyNumbered(random, nsp);
  const p = prefixOf(nsp);
  const count = random.pick([0, 1, 2, 3, 11, 1000, "", "-1", "1.5", "1e0", "a", "01", " 1"]);
  const list = ["message", ...random.list(random.int(4), () => place(random.pick([0, 0, 1, 2, 3, -1, 10, 0.5, "0", "splice", null])))];
  return [`45${count}-${p}${JSON.stringify(list)}`, ...random.list(Math.min(random.int(4), Number.parseInt(count) || 0), () => bytes(random))];
}

/** What the parser alone refuses, or lets pass without anything happening. */
function oddPayload(random, nsp) {
  const p = prefixOf(nsp);
  return [random.pick([
    `42${p}`, `42${p}{}`, `42${p}[]`, `42${p}[null]`, `42${p}[true,1]`, `42${p}[{}]`, `42${p}[[]]`, `42${p}["message"`, `42${p}["message"]]`,
    `42${p}["message",]`,
    `42${p}["message"] `, `42${p}"message"`, `42${p}5`, `42${p}null`, `42${p}[5,"x"]`, `42${p}[-1]`, `42${p}[1.5e3,1]`, `42${p}['message']`,
    `42${p}["message",01]`,
    `42${p}["message",+1]`, `42${p}["message",.5]`, `42${p}["message",1.]`, `42${p}["message",NaN]`, `42${p}["message","\\x41"]`,
    `42${p}["message","\\ud800"]`,
    `42${p}["message","\t"]`, `42${p}["mess\\u0061ge",1]`, `42${p}["message",{"a":1,"a":2}]`, `42${p}["message",1E2,-0,1e-400,0.10]`,
    `42${p}[ "message" , 1 , { "a" : [ ] } ]`, `42${p}\n["message"]`, `42${p}["message",1e400]`,
    `42${p}["message",${"[".repeat(60)}${"]".repeat(60)}]`, `42${p}["message",{"__proto__":{"x":1}}]`,
    `42${p}["message",{"_placeholder":true,"num":0}]`, `42${p}-1["message-with-ack"]`, `42${p}1.5["message-with-ack"]`,
    `42${p}9007199254740991["message-with-ack"]`, `42${p}9007199254740992["message-with-ack"]`, `42${p}99999999999999999999["message-with-ack",1]`,
    `42${p}007["message-with-ack",1]`, `43${p}`, `43${p}5`, `43${p}5{}`, `43${p}5[`, `43${p}424242[1]`, `43${p}[1]`, `43${p}5"x"`,
    `44${p}{}`, `44${p}{"message":"x"}`, `44${p}"x"`, `44${p}`, `44${p}5`, `47${p}`, `48`, `49`, `4`, `4a`, `4-`, `4 2["message"]`, `4${p}2["message"]`,
    `42/nowhere,["message"]`, `42/custom/,["message"]`, `42/custom?x=1,["message"]`, `42/CUSTOM,["message"]`, `42//,["message"]`, `42/["message"]`, `43/nowhere,5[1]`,
    `41/nowhere,`, `41${p}{}`, `41${p}[]`, `41${p}"x"`, `41${p}null`,
    `40${p}`, `40${p}{"again":1}`,
  ])];
}

/** Engine.IO packets that are none, or not for a client to send. */
function oddPacket(random) {
  return [random.pick(["", "0", "0{}", "2", "2probe", "3", "3probe", "3x", "5", "6", "6x", "7", "8", "9", "a", "b", "x", "\u0000", "é", " 4", "41\u001e", "bAQI=", "b!!!", "bA"])];
}

/** Names that only the library may use, and some that look like it. */
function oddName(random, nsp) {
  return [`42${prefixOf(nsp)}${JSON.stringify([random.pick([...reserved, ...oddNames]), 1])}`];
}

/** Binary where none is due, text where binary is. */
function wrongOrder(random, nsp) {
  const p = prefixOf(nsp);
  return random.pick([
    [bytes(random)], [`451-${p}["message",{"_placeholder":true,"num":0}]`,
    `42${p}["message"]`], [`451-${p}["message",{"_placeholder":true,"num":0}]`, "3", { $b: "AQ==" }],
    [`461-${p}424242[{"_placeholder":true,"num":0}]`, { $b: "AQ==" }], [`450-${p}["message"]`], [`45${p}["message"]`], [`451-${p}["message",{"_placeholder":true,"num":0}]`],
    [`451-${p}["message",{"_placeholder":false,"num":0}]`, { $b: "AQ==" }], [`451-${p}[{"_placeholder":true,"num":0}]`, { $b: "AQ==" }],
  ]);
}

/** Frames that a decent client would not send. */
export function brokenPacket(random, nsp) {
  return random.weighted([[4, garbled], [3, misnumbered], [5, oddPayload], [2, oddPacket], [2, oddName], [2, wrongOrder]])(random, nsp);
}

/** A CONNECT of any kind: `{frames, opens}`. */
export function connectPacket(random, nsp) {
  const payload = random.weighted([
    [3, ""], [4, JSON.stringify(new Values(random, { pure: true }).object())], [1, `{"token":"let-me-in"}`], [1, random.pick(["[]", "null", "5", "\"x\"", "{", "{}}", "{\"a\":1,}", "5{}", "12", "{} "])],
  ]);
  return { frames: [`40${prefixOf(nsp)}${payload}`], opens: nsp };
}
