// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A link that lets somebody into one consultation. Spec: wire.md 6, /invites.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";

let clinic;
before(async () => (clinic = await Clinic.open()));
after(() => clinic.close());

async function invite(extra = {}) {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const made = await clinic.server.mustApi(201, "POST", "/api/v1/invites", { userId: patient.id, consultationId: sessionId, ...extra });
  const url = new URL(made.url);
  return { patient, physician, sessionId, made, url, code: url.hash.replace("#invite=", "") };
}

/** Without a key. */
const redeem = async (code) => {
  const response = await fetch(`${clinic.server.url}/api/v1/invites/redeem`,
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ code }) });
  return { status: response.status, body: await response.json() };
};

test("the link's code opens the consultation as that person", async () => {
  const { patient, sessionId, made, url, code } = await invite();
  assert.equal(url.origin, clinic.server.url);
  assert.ok(code.length >= 40 && !url.search, "the code is long, and in no query");
  assert.ok(Math.abs(Date.parse(made.expiresAt) - Date.now() - 24 * 3600e3) < 60e3);
  const { status, body } = await redeem(code);
  assert.equal(status, 200);
  assert.equal(body.userId, patient.id);
  assert.equal(body.consultationId, sessionId);
  const client = await Client.connect(clinic.server.url, { token: body.token });
  await client.ok("consultation:join", { sessionId });
  client.close();
  assert.equal((await redeem(code)).status, 200, "not single-use");
});

test("a single-use code works once; a revoked, unknown or expired one never: all one answer", async () => {
  const once = await invite({ singleUse: true });
  assert.equal((await redeem(once.code)).status, 200);
  const used = await redeem(once.code);
  const revoked = await invite();
  await clinic.server.mustApi(204, "DELETE", `/api/v1/invites/${revoked.made.id}`);
  const short = await invite({ ttlSeconds: 1 });
  await new Promise((resolve) => setTimeout(resolve, Date.parse(short.made.expiresAt) - Date.now() + 50));
  for (const answer of [used, await redeem(revoked.code), await redeem(short.code), await redeem("nonsense")]) {
    assert.equal(answer.status, 404);
    assert.deepEqual(answer.body, used.body);
  }
});

test("what makes no invite", async () => {
  const { patient, sessionId, physician } = await invite();
  const stranger = await clinic.person("PATIENT");
  const post = (status, body) => clinic.server.mustApi(status, "POST", "/api/v1/invites", body);
  await post(404, { userId: stranger.id, consultationId: sessionId });
  await post(404, { userId: patient.id, consultationId: "nowhere" });
  await post(422, { userId: patient.id });
  await post(422, { userId: patient.id, consultationId: sessionId, ttlSeconds: 31 * 24 * 3600 });
  await post(201, { userId: physician.id, consultationId: sessionId });
  await clinic.server.mustApi(404, "DELETE", "/api/v1/invites/nothing");
});
