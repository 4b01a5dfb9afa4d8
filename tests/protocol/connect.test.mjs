// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, with which words others are refused, and when a socket must go again. Spec: wire.md 1, 2.
import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { after, afterEach, before, test } from "node:test";

import { Client, transport } from "./support/client.mjs";
import { Clinic, expectWire } from "./support/clinic.mjs";

const missing = ["Authentication token required", "token_required"];
const invalid = ["Invalid authentication token", "token_invalid"];
const inactive = ["User not found or inactive", "user_inactive"];

let clinic;
let patient;
before(async () => {
  clinic = await Clinic.open();
  patient = await clinic.person("PATIENT");
});
afterEach(() => clinic.closeClients());
after(() => clinic.close());

async function expectRefused(options, [message, code]) {
  const error = await Client.connect(clinic.server.url, options).then(
    (client) => (client.close(), assert.fail("was let in")),
    (refusal) => refusal,
  );
  assert.equal(error.message, message);
  assert.equal(error.data?.code, code);
}

const encode = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** The parts of a good token, to be put together wrongly. */
function parts() {
  const [header, claims, signature] = patient.token.split(".");
  return { header, claims, signature };
}

test("a good token in the payload", async () => {
  const client = await patient.connect();
  assert.equal(client.socket.connected, true);
  await client.roundTrip();
});

test("a good token in the Authorization header", async () => {
  const client = await Client.connect(clinic.server.url, { headers: { Authorization: `Bearer ${patient.token}` } });
  await client.roundTrip();
  client.close();
});

test("the payload's token goes before the header's", async () => {
  await expectRefused({ token: "nonsense", headers: { Authorization: `Bearer ${patient.token}` } }, invalid);
});

test("no token", async () => {
  await expectRefused({}, missing);
  await expectRefused({ auth: {} }, missing);
});

test("a token that is no token", async () => {
  for (const token of ["x", "a.b.c", "..", `${patient.token}x`, patient.token.slice(1), "x".repeat(20_000)]) {
    await expectRefused({ token }, invalid);
  }
});

test("a token of another type", async () => {
  for (const token of [42, true, {}, []]) {
    const refused = await Client.connect(clinic.server.url, { auth: { token } }).then(() => null, (error) => error);
    assert.ok([missing[0], invalid[0]].includes(refused?.message), `${JSON.stringify(token)}: ${refused?.message}`);
  }
});

test("a token signed with another key", async () => {
  const { header, claims } = parts();
  const signature = createHmac("sha256", randomBytes(32)).update(`${header}.${claims}`).digest("base64url");
  await expectRefused({ token: `${header}.${claims}.${signature}` }, invalid);
});

test("a token without a signature", async () => {
  const { claims, signature } = parts();
  for (const alg of ["none", "None", "NONE", "HS512", "RS256", 1, null]) {
    const header = encode({ alg, typ: "JWT" });
    await expectRefused({ token: `${header}.${claims}.` }, invalid);
    await expectRefused({ token: `${header}.${claims}.${signature}` }, invalid);
  }
});

test("a token with changed claims", async () => {
  const { header, claims, signature } = parts();
  const changed = { ...JSON.parse(Buffer.from(claims, "base64url")), userId: "root", sub: "root" };
  await expectRefused({ token: `${header}.${encode(changed)}.${signature}` }, invalid);
});

test("an expired token: told and disconnected at its end, refused afterwards", async () => {
  const token = await clinic.token(patient.id, 2); // ends with a second of the clock: 1 could be over at once
  const client = await Client.connect(clinic.server.url, { token });
  await expectWire(client, "auth:expired");
  await client.expectClosed();
  await expectRefused({ token }, invalid);
});

test("auth:refresh carries a socket over its token's end", async () => {
  const refreshed = await patient.connect({ token: await clinic.token(patient.id, 2) });
  await refreshed.ok("auth:refresh", { token: patient.token });

  const witness = await patient.connect({ token: await clinic.token(patient.id, 2) });
  await witness.expectEvent("auth:expired");

  await refreshed.expectNothing("auth:expired");
  assert.equal(refreshed.socket.connected, true);
});

test("auth:refresh refuses a bad token and another user's", async () => {
  const other = await clinic.person("PATIENT");
  const client = await patient.connect();
  for (const token of ["nonsense", other.token, "", 42]) {
    const ack = await client.call("auth:refresh", { token });
    assert.equal(ack.ok, false, `token ${token}`);
  }
  await client.roundTrip();
});

test("a user that does not exist any more or is inactive", async () => {
  const dormant = await clinic.person("PATIENT");
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${dormant.id}`, { active: false });
  await expectRefused({ token: dormant.token }, inactive);
});

test("deactivating a user disconnects its sockets within 1 s", async () => {
  const leaving = await clinic.person("PHYSICIAN");
  const clients = [await leaving.connect(), await leaving.connect()];
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${leaving.id}`, { active: false });
  await Promise.all(clients.map((client) => client.expectClosed(1_000)));
  await expectRefused({ token: leaving.token }, inactive);
});

test("revoking a user's tokens disconnects its sockets within 1 s; a new token is good at once", async () => {
  const person = await clinic.person("PATIENT");
  const client = await person.connect();
  const revoked = await clinic.server.api("DELETE", `/api/v1/users/${person.id}/tokens`);
  assert.ok([200, 204].includes(revoked.status), String(revoked.status));
  await client.expectClosed(1_000);
  await expectRefused({ token: person.token }, invalid);
  const again = await person.connect({ token: await clinic.token(person.id) });
  await again.roundTrip();
});

test("a change of role disconnects; the client comes back with the new rights", async () => {
  const person = await clinic.person("PATIENT");
  const client = await person.connect();
  await clinic.server.mustApi(200, "PATCH", `/api/v1/users/${person.id}`, { role: "AGENT" });
  await client.expectClosed(1_000);
  const again = await person.connect();
  const subscribed = await again.ok("notifications:subscribe", {});
  assert.equal(subscribed.ok, true);
  assert.ok((await again.expectEvent("notifications:subscribed")).channels.includes("notifications:role:AGENT"));
});

test("an unknown namespace", async () => {
  const error = await Client.connect(clinic.server.url, { token: patient.token, namespace: "/nowhere" }).then(() => null, (refusal) => refusal);
  assert.equal(error?.message, "Invalid namespace");
});

test("the transport is the one asked for", async () => {
  const client = await patient.connect();
  if (transport === "upgrade" && client.socket.io.engine.transport.name !== "websocket") {
    await new Promise((resolve) => client.socket.io.engine.once("upgrade", resolve));
  }
  const expected = transport === "polling" ? "polling" : "websocket";
  assert.equal(client.socket.io.engine.transport.name, expected);
  await client.roundTrip();
});

test("a stopping server tells its clients", async () => {
  const own = await Clinic.open();
  try {
    const client = await (await own.person("PATIENT")).connect();
    const stopped = own.server.stop();
    await expectWire(client, "system:shutdown");
    await client.expectClosed();
    await stopped;
  } finally {
    await own.close();
  }
});
