-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Times are milliseconds since 1970 in UTC; flags are 0 or 1; enums are their names
-- on the wire. See README.md before you write the next file.

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('PATIENT', 'PHYSICIAN', 'AGENT', 'ADMIN')),
    active BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen BIGINT,
    token_generation BIGINT NOT NULL DEFAULT 0,
    tokens_revoked_before BIGINT
);

CREATE TABLE profiles (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (id),
    display_name TEXT NOT NULL,
    email TEXT,
    avatar_url TEXT,
    specialty TEXT
);

CREATE TABLE credentials (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    operator_role TEXT NOT NULL CHECK (operator_role IN ('viewer', 'operator', 'clinician-lead', 'admin')),
    created_at BIGINT NOT NULL,
    password_set_at BIGINT NOT NULL
);

CREATE TABLE revoked_tokens (
    jti TEXT NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);

CREATE TABLE conversations (
    id TEXT NOT NULL PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('consultation', 'agent_support')),
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    patient_id TEXT NOT NULL REFERENCES users (id),
    physician_id TEXT REFERENCES users (id),
    assignee_id TEXT REFERENCES users (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    last_seq BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX conversations_by_patient ON conversations (patient_id);
CREATE INDEX conversations_by_physician ON conversations (physician_id);
CREATE INDEX conversations_by_assignee ON conversations (assignee_id);

CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq BIGINT NOT NULL,
    sender_id TEXT REFERENCES users (id),
    content TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'image', 'file', 'system')),
    client_message_id TEXT,
    created_at BIGINT NOT NULL,
    redacted_at BIGINT,
    UNIQUE (conversation_id, seq)
);
CREATE UNIQUE INDEX messages_by_client_id ON messages (conversation_id, sender_id, client_message_id)
    WHERE client_message_id IS NOT NULL;

CREATE TABLE read_pointers (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    user_id TEXT NOT NULL REFERENCES users (id),
    seq BIGINT NOT NULL,
    message_id TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (conversation_id, user_id)
);

CREATE TABLE appointments (
    id TEXT NOT NULL PRIMARY KEY,
    patient_id TEXT NOT NULL REFERENCES users (id),
    physician_id TEXT NOT NULL REFERENCES users (id),
    scheduled_at BIGINT NOT NULL,
    reason TEXT,
    created_at BIGINT NOT NULL
);

CREATE TABLE consultation_sessions (
    id TEXT NOT NULL PRIMARY KEY,
    appointment_id TEXT UNIQUE REFERENCES appointments (id),
    patient_id TEXT NOT NULL REFERENCES users (id),
    physician_id TEXT NOT NULL REFERENCES users (id),
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'waiting', 'in_progress', 'completed', 'cancelled', 'no_show')),
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    duration_minutes BIGINT
);
CREATE INDEX consultation_sessions_by_patient ON consultation_sessions (patient_id);
CREATE INDEX consultation_sessions_by_physician ON consultation_sessions (physician_id);
CREATE INDEX consultation_sessions_by_end ON consultation_sessions (ended_at);

CREATE TABLE consultation_rooms (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES consultation_sessions (id),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'completed')),
    patient_joined BIGINT NOT NULL DEFAULT 0,
    physician_joined BIGINT NOT NULL DEFAULT 0,
    locked BIGINT NOT NULL DEFAULT 0,
    admitted BIGINT NOT NULL DEFAULT 0
);

-- position orders notifications of one millisecond; it is dense per user.
CREATE TABLE notifications (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    message TEXT NOT NULL,
    data TEXT,
    is_read BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    delivered_at BIGINT,
    UNIQUE (user_id, position)
);
CREATE INDEX notifications_undelivered ON notifications (user_id, position) WHERE delivered_at IS NULL;
CREATE INDEX notifications_unread ON notifications (user_id) WHERE is_read = 0;

CREATE TABLE channels (
    name TEXT NOT NULL PRIMARY KEY,
    roles TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE api_keys (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE TABLE idempotency_keys (
    api_key_id TEXT NOT NULL REFERENCES api_keys (id),
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status BIGINT NOT NULL,
    response TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (api_key_id, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    time BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE outbox (
    key TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('push', 'payment')),
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'abandoned')),
    attempts BIGINT NOT NULL DEFAULT 0,
    next_attempt_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state = 'pending';
