// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of outside issuers, their rotation, and the end of one token. Spec: wire.md 2; reliability.md J8.
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";

const encode = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A key of each kind: its public JWK, and how it signs. */
function makeKeys() {
  const pairs = {
    RS256: generateKeyPairSync("rsa", { modulusLength: 2048 }),
    ES256: generateKeyPairSync("ec", { namedCurve: "P-256" }),
    EdDSA: generateKeyPairSync("ed25519"),
  };
  const keys = Object.entries(pairs).map(([alg, { publicKey, privateKey }]) => ({
    alg, kid: `key-${alg}`, jwk: { ...publicKey.export({ format: "jwk" }), kid: `key-${alg}`, alg },
    sign: (text) => sign(alg === "EdDSA" ? null : "sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" }),
  }));
  for (const [alg, hash] of [["HS384", "sha384"], ["HS512", "sha512"]]) {
    const secret = randomBytes(64);
    keys.push({
      alg, kid: `key-${alg}`, jwk: { kty: "oct", k: secret.toString("base64url"), kid: `key-${alg}`, alg },
      sign: (text) => createHmac(hash, secret).update(text).digest(),
    });
  }
  return keys;
}

const keys = makeKeys();
let clinic;
let folder;
const writeKeys = (list) => writeFileSync(path.join(folder, "jwks.json"), JSON.stringify({ keys: list.map(({ jwk }) => jwk) }));

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "jwks-"));
  writeKeys(keys);
  clinic = await Clinic.open(["--rate-limits", "off", "--auth-jwks", path.join(folder, "jwks.json"),
    "--auth-algorithms", "HS256,HS384,HS512,RS256,ES256,EdDSA"]);
});
afterEach(() => clinic.closeClients());
after(async () => {
  await clinic.close();
  rmSync(folder, { recursive: true });
});

function tokenOf(key, user, claims = {}) {
  const now = Math.floor(Date.now() / 1000);
  const text = `${encode({ alg: key.alg, kid: key.kid, typ: "JWT" })}.${encode({ userId: user.id, iat: now, exp: now + 600, ...claims })}`;
  return `${text}.${key.sign(text).toString("base64url")}`;
}

const connect = async (token) => {
  const client = await Client.connect(clinic.server.url, { token });
  clinic.clients.push(client);
  return client;
};

for (const key of keys) {
  test(`an outside issuer's ${key.alg} token is taken; of another key it is not`, async () => {
    const user = await clinic.person("PATIENT");
    await (await connect(tokenOf(key, user))).ok("presence:list", {});
    const stranger = makeKeys().find(({ alg }) => alg === key.alg);
    await assert.rejects(connect(tokenOf(stranger, user)), /Invalid authentication token/);
    const confused = { ...key, kid: keys.find((other) => other !== key).kid };
    await assert.rejects(connect(tokenOf(confused, user)), /Invalid authentication token/);
  });
}

test("J8: keys are rotated: two live at once, and the old one's sockets end within a second", async () => {
  const user = await clinic.person("PHYSICIAN");
  const [old, next] = [keys[1], { ...makeKeys()[1], kid: "next" }];
  next.jwk = { ...next.jwk, kid: "next" };
  const [first, own] = [await connect(tokenOf(old, user)), await user.connect()];
  await assert.rejects(connect(tokenOf(next, user)), /Invalid authentication token/);
  writeKeys([old, next]);
  clinic.server.signal("SIGHUP");
  let second;
  while (!second) second = await connect(tokenOf(next, user)).catch(() => undefined);
  await first.ok("presence:list", {});

  writeKeys([next]);
  const since = Date.now();
  clinic.server.signal("SIGHUP");
  assert.equal(await first.expectClosed(), "io server disconnect");
  assert.ok(Date.now() - since < 1000, `${Date.now() - since} ms`);
  await assert.rejects(connect(tokenOf(old, user)), /Invalid authentication token/);
  await second.ok("presence:list", {});
  await own.ok("presence:list", {}); // the clinic's own key has nothing to do with it
  writeFileSync(path.join(folder, "jwks.json"), "not JSON");
  clinic.server.signal("SIGHUP");
  await second.ok("presence:list", {});
});

test("J8: one token is revoked by its jti: its sockets end, others of the user go on", async () => {
  writeKeys(keys);
  clinic.server.signal("SIGHUP");
  const user = await clinic.person("PATIENT");
  let lost;
  while (!lost) lost = await connect(tokenOf(keys[0], user, { jti: "lost-phone" })).catch(() => undefined);
  const kept = await connect(tokenOf(keys[0], user, { jti: "kept" }));
  const since = Date.now();
  await clinic.server.mustApi(204, "POST", `/api/v1/users/${user.id}/tokens/revoke`, { jti: "lost-phone" });
  assert.equal(await lost.expectClosed(), "io server disconnect");
  assert.ok(Date.now() - since < 1000);
  await assert.rejects(connect(tokenOf(keys[0], user, { jti: "lost-phone" })), /Invalid authentication token/);
  await kept.ok("presence:list", {});
});

test("J7: a token in the query string, which logs would keep, opens nothing", async () => {
  const person = await clinic.person("PATIENT");
  const { io } = await import("socket.io-client");
  const socket = io(clinic.server.url, { query: { token: person.token }, transports: ["websocket"], reconnection: false, forceNew: true });
  const error = await new Promise((resolve) => socket.once("connect_error", resolve).once("connect", () => resolve(null)));
  socket.close();
  assert.equal(error?.message, "Authentication token required");
  assert.ok(!clinic.server.log.includes(person.token));
});

test("a token may be refreshed in time with one of another key, not with another's", async () => {
  const [user, other] = [await clinic.person("PATIENT"), await clinic.person("PATIENT")];
  const now = Math.floor(Date.now() / 1000);
  const client = await connect(tokenOf(keys[0], user, { exp: now + 3 }));
  assert.equal((await client.call("auth:refresh", { token: tokenOf(keys[2], other) })).error.code, "forbidden");
  const ack = await client.ok("auth:refresh", { token: tokenOf(keys[2], user) });
  assert.ok(Date.parse(ack.expiresAt) > (now + 500) * 1000);
  const short = await connect(tokenOf(keys[0], user, { exp: Math.floor(Date.now() / 1000) + 2 }));
  await short.expectEvent("auth:expired");
  assert.equal(await short.expectClosed(), "io server disconnect");
  await client.ok("presence:list", {});
});
