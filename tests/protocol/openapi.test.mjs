// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/web/openapi.json against the server: its routes, and what each operation takes and answers. Spec: wire.md 6.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";

const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");

// --- the file

const text = read("resources/web/openapi.json");
const api = JSON.parse(text);
const ajv = addFormats(new Ajv({ allErrors: true, strictTypes: false }));
// Under their references, so that a schema anywhere in the file compiles on its own.
for (const [name, schema] of Object.entries(api.components.schemas)) ajv.addSchema(schema, `#/components/schemas/${name}`);

/** The node itself, or what it refers to. */
function follow(node) {
  if (!node.$ref) return node;
  const found = node.$ref.slice(2).split("/").reduce((at, key) => at?.[key], api);
  assert.ok(found, `${node.$ref} leads nowhere`);
  return found;
}

function expectValid(schema, value, where) {
  const check = ajv.compile(schema);
  assert.ok(check(value), `${where}: ${ajv.errorsText(check.errors)} in ${JSON.stringify(value)?.slice(0, 300)}`);
}
const isValid = (schema, value) => ajv.compile(schema)(value);

/** By operationId, with path, method, all parameters and the body's schema. */
const operations = new Map(Object.entries(api.paths).flatMap(([path, { parameters: shared = [], ...item }]) =>
  Object.entries(item).map(([method, operation]) => [operation.operationId, {
    ...operation, path, method: method.toUpperCase(),
    parameters: [...shared, ...(operation.parameters ?? [])].map(follow),
    input: operation.requestBody?.content["application/json"].schema,
  }])));

const nodesOf = (value) => value === null || typeof value !== "object" ? [] : [value, ...Object.values(value).flatMap(nodesOf)];

test("the file is OpenAPI 3.1: references, schemas and examples hold, each operation has its own name and an example", () => {
  assert.match(api.openapi, /^3\.1\.\d+$/);
  const nodes = nodesOf(api);
  const references = new Set(nodes.filter((node) => node.$ref).map((node) => follow(node) && node.$ref));
  const { schemas, responses: answers, parameters: shared } = api.components;
  for (const [kind, group] of Object.entries({ schemas, responses: answers, parameters: shared })) {
    for (const name of Object.keys(group)) assert.ok(references.has(`#/components/${kind}/${name}`), `nothing uses ${name}`);
  }
  for (const schema of [...Object.values(schemas), ...nodes.flatMap((node) => node.schema ?? [])]) {
    ajv.compile(schema);
    for (const example of schema.examples ?? []) expectValid(schema, example, "example");
  }
  for (const { schema, example } of nodes) if (schema && example !== undefined) expectValid(schema, example, "example");

  assert.equal(operations.size, nodes.filter((node) => node.operationId).length, "an operationId stands twice");
  for (const [name, { path, parameters, responses, requestBody, summary }] of operations) {
    assert.ok(summary, name);
    assert.equal(path.includes("{id}"), parameters.some((parameter) => parameter.in === "path" && parameter.name === "id"), name);
    const success = Object.entries(responses).filter(([status]) => status < 300);
    assert.equal(success.length, 1, name);
    const media = Object.values(requestBody?.content ?? success[0][1].content ?? {})[0];
    assert.ok(!media || media.example !== undefined || follow(media.schema).examples, `${name} has no example`);
  }
});

// --- the server's routes

/** `METHOD path scope` of every row that the sources add to the route table. */
function registeredRoutes() {
  const files = readdirSync(new URL("server/api/", root)).filter((name) => name.endsWith(".cpp"));
  return files.map((name) => read(`server/api/${name}`)).flatMap((source) => {
    const constants = {};
    const evaluate = (sum) => sum.split("+").map((part) => part.trim()).map((part) => {
      const value = part.startsWith('"') ? JSON.parse(part) : constants[part];
      return value ?? assert.fail(`${part} is not understood`);
    }).join("");
    for (const [, name, value] of source.matchAll(/const QByteArray (\w+) =\s*("[^;]+|\w+ \+[^;]+);/g)) constants[name] = evaluate(value);
    const rows = [...source.matchAll(/routes\.add\(\s*\{\s*"(\w+)",\s*([^,]+),\s*(?:QStringLiteral\(")?(\w+)/g)];
    assert.equal(rows.length, source.split("routes.add(").length - 1, "a row that is not understood");
    return rows.map(([, method, path, scope]) => `${method} ${evaluate(path)} ${scope === "OpenScope" ? "none" : scope}`);
  });
}

/** Paths outside the route table, but for pages and the protocol engine. */
function otherPaths() {
  const elsewhere = ["/", "/index.html", "/socket.io", "/socket.io/", "/api", "/api/"];
  const sources = ["server/host/request_router.cpp", "server/api/operations.cpp"].map(read).join("");
  return new Set([...sources.matchAll(/"(\/[\w./-]*)"/g)].map(([, path]) => path).filter((path) => !elsewhere.includes(path)));
}

test("the routes and scopes of the server are those of the file", () => {
  const described = [...operations.values()];
  const inTable = described.filter(({ path }) => path.startsWith("/api/"));
  assert.deepEqual(inTable.map((o) => `${o.method} ${o.path} ${o["x-scope"] ?? "none"}`).sort(), registeredRoutes().sort());
  assert.deepEqual(described.filter((o) => !inTable.includes(o)).map(({ path }) => path).sort(), [...otherPaths()].sort());
  for (const { operationId, security, "x-scope": scope } of described) {
    assert.equal(security === undefined || security.length > 1, scope !== undefined, operationId);
  }
});

// --- the running server

const scopes = ["read", "write", "tokens"];
const keyWithout = {};
let clinic;
before(async () => {
  clinic = await Clinic.open();
  for (const scope of scopes) {
    const others = scopes.filter((other) => other !== scope).join();
    keyWithout[scope] = JSON.parse((await clinic.server.ctl("apikey", "create", "--name", others, "--scopes", others)).stdout).key;
  }
  await clinic.server.ctl("channel", "create", "--name", "news", "--roles", "PATIENT");
});
after(() => clinic.close());

test("a method that the file does not have is refused, with those that it has", async () => {
  for (const path of Object.keys(api.paths)) {
    const route = path.replace("{id}", "x");
    const fits = (pattern) => new RegExp(`^${pattern.replace("{id}", "[^/]+")}$`).test(route);
    const expected = [...operations.values()].filter((operation) => fits(operation.path)).map(({ method }) => method);
    const answer = await clinic.server.api("PUT", route, {});
    assert.equal(answer.status, 405, path);
    const allowed = answer.headers.get("allow").split(", ").filter((method) => method !== "HEAD");
    assert.deepEqual(allowed.sort(), expected.sort(), path);
  }
});

test("/openapi.json is the file, for everybody", async () => {
  const response = await fetch(`${clinic.server.url}/openapi.json`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^application\/json\b/);
  assert.equal(await response.text(), text);
});

const seen = new Map([...operations.keys()].map((name) => [name, new Map()])); // status -> its first {request, answer, schema}
const last = {}; // what the operation gave last

/** The request as the file wants it. */
function expectRequest(name, { query = {}, body }) {
  const { parameters, input, requestBody } = operations.get(name);
  for (const [key, value] of Object.entries(query)) {
    const parameter = parameters.find((one) => one.in === "query" && one.name === key);
    expectValid(parameter?.schema ?? assert.fail(`${name} has no parameter ${key}`), value, `${name}?${key}`);
  }
  if (body === undefined) assert.ok(!requestBody?.required, `${name} needs a body`);
  else expectValid(input, body, name);
}

/** Calls the operation; status, type, headers and body of the answer must be declared. Status: the wanted one, if any. */
async function exercise(name, status, request = {}) {
  const { id, query, body, headers = {}, key } = request;
  const { method, path, responses } = operations.get(name);
  const route = path.replace("{id}", encodeURIComponent(id)) + (query ? `?${new URLSearchParams(query)}` : "");
  const authorization = key === undefined ? {} : { authorization: key && `Bearer ${key}` };
  const answer = await clinic.server.api(method, route, body, { ...authorization, ...headers });
  const where = `${method} ${route} ${JSON.stringify(body)?.slice(0, 100)}: ${answer.status}`;
  if (status) assert.equal(answer.status, status, `${where} ${JSON.stringify(answer.body)}`);
  const declared = follow(responses[answer.status] ?? assert.fail(`${where} is not declared`));
  const type = (answer.headers.get("content-type") ?? "").split(";")[0];
  const schema = declared.content?.[type]?.schema;
  if (declared.content) expectValid(schema ?? assert.fail(`${where}: ${type} is not declared`), answer.body, where);
  else assert.equal(answer.body, undefined, where);
  for (const [header, { schema: form }] of Object.entries(declared.headers ?? {})) expectValid(form, answer.headers.get(header), where);
  if (answer.status < 300) last[name] = answer.body;
  if (!seen.get(name).has(answer.status)) seen.get(name).set(answer.status, { request, answer, schema });
  return answer;
}

/** The patient waits before the room. */
async function wait(sessionId) {
  const client = await Client.connect(clinic.server.url, { token: last.issueToken.token });
  clinic.clients.push(client);
  await client.ok("consultation:join", { sessionId });
}

const pat = { id: "pat", displayName: "Ada Ünal", role: "PATIENT", email: "ada@example.org", avatarUrl: "https://example.org/a.png", specialty: "none" };
const talk = { id: "talk", type: "consultation", patientId: "pat", physicianId: "doc" };
const slot = { id: "slot", patientId: "pat", physicianId: "doc", scheduledAt: "2031-05-06T09:30:00+02:00", reason: "knee" };
const mute = { userId: "pat", conversationId: "talk", until: "2100-01-01T00:00Z", reason: "calm down" };
const note = { type: "info", title: "T", message: "M", data: { a: [1] }, priority: "high", expiresAt: "2100-01-01T00:00:00.5Z", dedupeKey: "d-1" };
const invite = { userId: "pat", consultationId: "visit", ttlSeconds: 60, singleUse: true };
const keysUpTo = (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
const each = (name, status, requests) => requests.map((request) => [name, status, request]);

/** A call of each kind of answer: the operation, the status, the request or what makes it. In this order. */
const calls = [
  ["createUser", 201, { body: pat }], ["createUser", 409, { body: pat }],
  ...each("createUser", 201, [["doc", "PHYSICIAN"], ["desk", "AGENT"], ["boss", "ADMIN"]].map(([id, role]) => ({ body: { id, displayName: id, role } }))),
  ["getUser", 200, { id: "pat" }], ["updateUser", 200, { id: "pat", body: { displayName: "Ada", email: "", active: true } }],
  ["issueToken", 201, { id: "pat", body: { ttlSeconds: 600 } }], ["revokeToken", 204, { id: "pat", body: { jti: "some-jti" } }],
  ["revokeTokens", 204, { id: "pat" }], ["issueToken", 201, { id: "pat" }],
  ["createConversation", 201, { body: talk }], ["createConversation", 409, { body: talk }],
  ["createConversation", 404, { body: { ...talk, id: "other", patientId: "nobody" } }],
  ["createConversation", 201, { body: { id: "help", type: "agent_support", patientId: "pat", assigneeId: "desk" } }],
  ["updateConversation", 200, { id: "help", body: { status: "open", assigneeId: "boss" } }],
  ["updateConversation", 404, { id: "help", body: { assigneeId: "nobody" } }], ["updateConversation", 200, { id: "help", body: { assigneeId: null } }],
  ...each("postMessage", 201, [{ senderId: "pat", content: "needle", messageType: "text" }, { content: "from the clinic" }].map((body) => ({ id: "talk", body }))),
  ["postMessage", 403, { id: "talk", body: { senderId: "boss", content: "an observer" } }],
  ["postMessage", 404, { id: "talk", body: { senderId: "desk", content: "a stranger" } }],
  ["postMessage", 413, { id: "talk", body: { content: "x".repeat(8001) } }],
  ["createMute", 201, { body: mute }], ["createMute", 201, { body: { ...mute, userId: "doc", conversationId: undefined } }],
  ["createMute", 404, { body: { ...mute, userId: "nobody" } }], ["createMute", 404, { body: { ...mute, conversationId: "nowhere" } }],
  ["createMute", 422, { body: { ...mute, until: "9999-12-31T23:59:59-10:00" } }], ["createMute", 422, { body: { ...mute, until: "2020-01-01T00:00Z" } }],
  ["postMessage", 403, { id: "talk", body: { senderId: "pat", content: "muted" } }], ["listMutes", 200],
  ["deleteMute", 204, { id: "pat", query: { conversationId: "talk" } }], ["deleteMute", 422, { id: "pat", query: { conversationId: "a b" } }], ["deleteMute", 204, { id: "doc" }],
  ["listMessages", 200, { id: "talk", query: { limit: 1 } }], ["listMessages", 404, { id: "talk", query: { before: "nothing" } }],
  ["listMessages", 200, () => ({ id: "talk", query: { before: last.listMessages.messages[0].id } })],
  ...each("listMessages", 422, [{ limit: 0 }, { limit: 201 }, { limit: "x" }, { before: "a b" }].map((query) => ({ id: "talk", query }))),
  ...each("exportTranscript", 200, [{}, { format: "json" }, { format: "text" }, { format: "html" }].map((query) => ({ id: "talk", query }))),
  ["exportTranscript", 422, { id: "talk", query: { format: "pdf" } }],
  ["searchMessages", 404, { query: { q: "need", conversationId: "nowhere" } }],
  ["searchMessages", 200, { query: { q: "need", conversationId: "talk", limit: 200 } }],
  ...each("searchMessages", 422, [{}, { q: " " }, { q: "a", limit: 201 }, { q: "a", conversationId: "a b" }].map((query) => ({ query }))),
  ["updateConversation", 200, { id: "talk", body: { status: "closed" } }], ["postMessage", 409, { id: "talk", body: { content: "too late" } }],
  ["createAppointment", 201, { body: slot }], ["createAppointment", 409, { body: slot }],
  ["createAppointment", 404, { body: { ...slot, id: "other", physicianId: "nobody" } }],
  ["createConsultation", 201, { body: { id: "visit", appointmentId: "slot" } }], ["createConsultation", 409, { body: { appointmentId: "slot" } }],
  ["createConsultation", 201, { body: { patientId: "pat", physicianId: "doc" } }],
  ["createConsultation", 404, { body: { appointmentId: "nothing" } }], ["createConsultation", 422, { body: { patientId: "pat" } }],
  ["updateConsultation", 200, async () => { await wait("visit"); return { id: "visit", body: { locked: true } }; }],
  ["updateConsultation", 200, { id: "visit", body: { admitted: true, locked: false } }],
  ...each("updateConsultation", 422, [{}, { status: "no_show", locked: true }].map((body) => ({ id: "visit", body }))),
  ["getPresence", 200], ["getStats", 200],
  ...each("sendConsultationUpdate", 202, [{ id: "visit", body: keysUpTo(32) }, { id: "visit" }]),
  ["sendConsultationUpdate", 422, { id: "visit", body: keysUpTo(33) }],
  ["createInvite", 201, { body: invite }], ["createInvite", 404, { body: { ...invite, userId: "boss" } }],
  ["redeemInvite", 200, () => ({ key: "", body: { code: new URL(last.createInvite.url).hash.replace("#invite=", "") } })],
  ["redeemInvite", 404, { key: "", body: { code: "nonsense" } }], ["revokeInvite", 204, () => ({ id: last.createInvite.id })],
  ...each("removeParticipant", 204, [{ userId: "doc", reason: "wrong room" }, { deny: true, reason: "call the desk" }].map((body) => ({ id: "visit", body }))),
  ["removeParticipant", 404, { id: "visit", body: { userId: "boss", reason: "not there" } }],
  ["removeParticipant", 422, { id: "visit", body: { reason: "whom?" } }],
  ["readmitParticipant", 204, { id: "visit", body: { userId: "doc" } }], ["readmitParticipant", 404, { id: "visit", body: { userId: "doc" } }],
  ...each("sendNotification", 202, [{ userId: "pat" }, { role: "AGENT" }, { channel: "news" }].map((target) => ({ body: { ...note, ...target } }))),
  ...each("sendNotification", 404, [{ userId: "nobody" }, { channel: "nothing" }].map((target) => ({ body: { ...note, ...target } }))),
  ...each("sendNotification", 422, [{}, { userId: "pat", role: "AGENT" }].map((target) => ({ body: { ...note, ...target } }))),
  ["updateConsultation", 200, { id: "visit", body: { status: "cancelled" } }], ["updateConsultation", 409, { id: "visit", body: { locked: true } }], ["updateConsultation", 409, { id: "visit", body: { status: "no_show" } }],
  ...["getHealth", "getReadiness", "getMetrics", "getDescription"].map((name) => [name, 200, { key: "" }]),
];

for (const [index, [name, status, made]] of calls.entries()) {
  test(`${index}: ${name} ${status}`, async () => {
    const request = typeof made === "function" ? await made() : made ?? {};
    if (![413, 422].includes(status)) expectRequest(name, request);
    await exercise(name, status, request);
  });
}

/** Values that the schema of one key forbids. */
const wrongValues = ({ anyOf, type, enum: choices, pattern, minLength, maximum }) => anyOf
  ? wrongValues(follow(anyOf[0])).filter((value) => value !== null) : [null, type === "string" ? 7 : "x",
  ...(choices ? ["nothing"] : []), ...(pattern ? ["a b"] : []), ...(minLength ? [""] : []), ...(maximum ? [0, 1.5, maximum + 1] : [])];

const wrongBodies = ({ required = [], properties = {} }, body = {}) => [[], ...required.map((key) => ({ ...body, [key]: undefined })),
  ...Object.entries(properties).flatMap(([key, schema]) => wrongValues(follow(schema)).map((value) => ({ ...body, [key]: value })))];

/** The body without each of its keys, with each choice of a key and each end of a range. */
const otherBodies = ({ properties = {} }, body = {}) => [...Object.keys(body).map((key) => ({ ...body, [key]: undefined })),
  ...Object.entries(properties).map(([key, schema]) => [key, follow(schema)])
    .flatMap(([key, { enum: choices = [], minimum, maximum }]) => [...choices, minimum, maximum].map((value) => ({ ...body, [key]: value })))];

for (const [name, { path, "x-scope": scope, security, input, parameters }] of operations) {
  test(`${name}: what the file refuses the server refuses, what it takes the server takes`, async () => {
    const base = [...seen.get(name).values()].find(({ answer }) => answer.status < 300)?.request ?? assert.fail("it never succeeded");
    if (scope && !security) {
      await exercise(name, 401, { ...base, key: "" });
      await exercise(name, 403, { ...base, key: keyWithout[scope] });
    }
    if (path.includes("{id}")) for (const id of ["nobody", "a b"]) await exercise(name, 404, { ...base, id });
    if (input) {
      await exercise(name, 400, { ...base, body: "{" });
      await exercise(name, 413, { ...base, body: JSON.stringify({ a: "x".repeat(1_100_000) }) });
      for (const body of wrongBodies(follow(input), base.body)) {
        assert.ok(!isValid(input, JSON.parse(JSON.stringify(body))), `${name} takes ${JSON.stringify(body)}`);
        await exercise(name, 422, { ...base, body });
      }
      for (const body of otherBodies(follow(input), base.body).filter((other) => isValid(input, JSON.parse(JSON.stringify(other))))) {
        const { status } = await exercise(name, undefined, { ...base, body });
        assert.ok(![400, 413, 422].includes(status), `${name}: ${status} for ${JSON.stringify(body)}`);
      }
    }
    if (parameters.some((parameter) => parameter.name === "Idempotency-Key")) {
      await exercise(name, 400, { ...base, headers: { "idempotency-key": "a b" } });
      const once = { ...base, headers: { "idempotency-key": name } };
      const answers = [await exercise(name, undefined, once), await exercise(name, undefined, once)];
      assert.deepEqual(answers[1].body, answers[0].body);
      await exercise(name, 422, { ...once, body: { ...base.body, unlike: true } });
    }
  });
}

test("each operation succeeded, and every status came that a healthy server can be made to answer with", () => {
  const ofAnotherServer = ["Internal", "Unavailable", "InProgress"]; // a fault, a full disk, two calls at one time
  for (const [name, { responses }] of operations) {
    for (const [status, { $ref = "" }] of Object.entries(responses)) {
      const fromElsewhere = name === "getMetrics" && status >= 400; // this machine needs no key
      if (fromElsewhere || ofAnotherServer.includes($ref.split("/").at(-1))) continue;
      assert.ok(seen.get(name).has(Number(status)), `${name} never answered ${status}`);
    }
  }
});

function* tampered(value) {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { ...value, undeclared: 1 };
  for (const [key, inner] of Object.entries(value)) {
    for (const other of tampered(inner)) yield Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: other });
  }
}

test("an answer with a key that is not declared, however deep, is rejected", () => {
  for (const [name, answers] of seen) {
    for (const { answer, schema } of name === "getDescription" ? [] : answers.values()) {
      for (const other of tampered(answer.body)) assert.ok(!isValid(schema, other), `${name} takes ${JSON.stringify(other)}`);
    }
  }
  assert.ok(seen.get("createUser").has(201) && [...tampered(last.createUser)].length > 0, "there was something to tamper with");
});
