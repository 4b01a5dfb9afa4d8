-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mutes, the waiting room's memory, invites, and what notifications and webhooks need beyond the first schema.

-- conversation_id is empty for a mute everywhere.
CREATE TABLE mutes (
    user_id TEXT NOT NULL REFERENCES users (id),
    conversation_id TEXT NOT NULL,
    until BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (user_id, conversation_id)
);

CREATE TABLE consultation_blocks (
    session_id TEXT NOT NULL REFERENCES consultation_sessions (id),
    user_id TEXT NOT NULL REFERENCES users (id),
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (session_id, user_id)
);

-- waiting_since: the patient waits, or waited until a moment ago; empty_since: nobody is in the room any more.
ALTER TABLE consultation_rooms ADD COLUMN waiting_since BIGINT;
ALTER TABLE consultation_rooms ADD COLUMN empty_since BIGINT;
ALTER TABLE consultation_rooms ADD COLUMN patient_came BIGINT NOT NULL DEFAULT 0;
CREATE INDEX consultation_rooms_waiting ON consultation_rooms (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX consultation_sessions_under_way ON consultation_sessions (status)
    WHERE status IN ('scheduled', 'waiting', 'in_progress');

CREATE TABLE invites (
    id TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES users (id),
    session_id TEXT NOT NULL REFERENCES consultation_sessions (id),
    single_use BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT,
    created_at BIGINT NOT NULL
);

ALTER TABLE notifications ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high'));
ALTER TABLE notifications ADD COLUMN expires_at BIGINT;
ALTER TABLE notifications ADD COLUMN dedupe_key TEXT;
CREATE UNIQUE INDEX notifications_by_dedupe_key ON notifications (user_id, dedupe_key) WHERE dedupe_key IS NOT NULL;

-- dead_at: every attempt failed, a person decides; reply: what the receiver answered, of a payment only.
ALTER TABLE outbox ADD COLUMN last_error TEXT;
ALTER TABLE outbox ADD COLUMN dead_at BIGINT;
ALTER TABLE outbox ADD COLUMN delivered_at BIGINT;
ALTER TABLE outbox ADD COLUMN reply TEXT;
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
