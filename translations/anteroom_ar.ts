<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>anteroom::gui::AboutPage</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteroom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s waiting room, calls and chats, on your own computer. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and figures without names, contents and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol 5, for clients of version 3 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine.IO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol 4, over HTTP long-polling and WebSocket (RFC 6455)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard Webhooks, version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · licence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README.md and ARCHITECTURE.md of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions and figures, without names, contents and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AdminStep</name>
    <message>
        <source>Who looks after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator signs in to this console and may do everything in it. The password is kept as a hash only; there is no way to read it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: longer is stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AssignDialog</name>
    <message>
        <source>Assign the conversation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent who has it takes part in it and is told so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the conversation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the conversation now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message>
        <source>Deliveries failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Database not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is kept. Check the disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disk space low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free where the database is. Make room before it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console fell behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of %1 is not complete in the list; the clinic was not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused logins rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AttentionList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message>
        <source>Search who, action, object and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever operators, clients and programs change or look at is written down here and can&apos;t be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for entries that were changed, taken out or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all entries that the filter lets through, a JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, taken out or moved outside Anteroom. Keep the database as it is, compare it with a backup, and tell who answers for data protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditWords</name>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BanModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message>
        <source>Banned addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by address or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an address to see why it is kept out and to lift the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that an administrator bans on the Connections page, and those that tried many bad tokens, appear here until their time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift ban…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators: clients may connect from this address again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients may connect from %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban was lifted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansPage</name>
    <message>
        <source>Bans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansSection</name>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff of the clinic share these. Write no patient&apos;s data into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of the chosen reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies, in the order of the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesPopup</name>
    <message>
        <source>Search the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replies yet. Manage… adds those that your clinic writes often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a name, an id, a page or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionsPage</name>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last heartbeat, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but not yet taken by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a ping above 500 ms, or with more than 64 kB that the client has not taken yet, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that can&apos;t use WebSocket, for instance behind an old proxy, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and browsers appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, address, client, room or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a connection to see its figures and rooms, or several to end them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators: keeps out whoever connects from this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy socket id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told why and disconnected from this app or browser. They may connect again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is banned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of the server&apos;s own computer, or of a proxy on it: a ban would keep everybody out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Console</name>
    <message>
        <source>The server is not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message>
        <source>Sees who is here and what goes on; no contents, no acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also admits, moderates, reads and answers conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searches transcripts and takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also manages people, tokens, bans and settings, and reveals traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console access of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it one signs in here, at the clinic&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password (empty: stays as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleFrame</name>
    <message>
        <source>Open the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce to everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are silent. Click to hear them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every patient, physician and agent who is connected now reads it. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console fell behind and loads everything anew. Clients did not notice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationActions</name>
    <message>
        <source>Start consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End consultation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken out of the consultation&apos;s room and told so. The consultation goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultation has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultation of %1 with %2 ends for both. It can&apos;t be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken out of the waiting room, told the reason, and can&apos;t come in again until you admit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the room of %1 reads it, the patient who waits too. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked the room of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked the room of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationModel</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient and physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message>
        <source>Filter by name, state or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a consultation to see its participants and to start or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultations today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations that run, wait or ended today appear here. Create one on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationActions</name>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the conversation to an agent, or to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation: nobody can write in it until it is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation again: its people can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the conversation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation of %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message>
        <source>Assigned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationsPage</name>
    <message>
        <source>Filter by name, status, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of patients with physicians and agents appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is as the filter and the switch above want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message in the last 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest %1, over the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCharts</name>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections by transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery of chat messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and refusals a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataDirectoryStep</name>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write here. Choose a directory of your own, or have its rights changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is empty and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic is kept here already. It is opened as it is; sign in with its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files are kept here. They stay as they are, but a directory of its own is tidier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the clinic be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clinic knows lives in one directory on this computer. Back up this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DateRange</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureText</name>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FilterField</name>
    <message>
        <source>used before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message>
        <source>Issue a token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the token can connect as this person (%1) until it expires. That it was issued is kept in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1. It is shown only now: copy it or scan it before you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The token as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::JoinedDelegate</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Labels</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a latency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there. Refresh with F5 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Somebody else was faster, or the id is taken: refresh with F5 and check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or its database does not answer at the moment. Try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept what was entered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused (%1). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LimitRows</name>
    <message>
        <source>%1 to %2 · standard %3 · holds at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked for its limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkIndicator</name>
    <message>
        <source>Devices not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkPainting</name>
    <message>
        <source>Devices not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkWords</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting, place kept for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words of the filter must occur in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListenStep</name>
    <message>
        <source>&amp;This computer only (127.0.0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every network of this computer (0.0.0.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do clients connect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and web pages reach the clinic at this address. Begin with this computer only; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an IPv4 or IPv6 address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic to this address is not encrypted. Start Anteroom with a certificate (--tls-cert, --tls-key) before patients use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogModel</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message>
        <source>Filter by level, part or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server and the console have to report appears here: ids, sizes and codes, never names or contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight; scrolling up ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that the filter lets through as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved. Only you can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message>
        <source>For how &amp;long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t write messages in any conversation until then, and is told why. They stay connected and can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who connects from the address of %1 (%2) is disconnected and kept out until then: behind one address there may be a whole household or practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MuteModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message>
        <source>Muted people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, id, conversation or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person to see why they may not write and to lift the mute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may not write for a while appear here. Mute somebody on the Connections or the Presence page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted in one conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may write again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show titles (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a room for a video consultation. Both can join at once; the physician or an operator starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultation was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients join it with the session id below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people chosen here can write to each other as soon as they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients join it with the id below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person can connect as soon as they have a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address like name@clinic.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a random one. Letters, digits, “_” and “-”, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits, “_” and “-” are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients use the id below. Next, the person needs a token to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationPreview</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no health data: a push text may be read on a locked phone, and passes through the phone&apos;s maker. Say that there is news, not what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send in this session is listed here, without its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the app shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: shown without a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it reaches is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it reaches is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs somebody to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would reach nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to: %1. What was sent can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message>
        <source>Filter by kind, state, id or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a delivery to see what came of it and to have it tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push and payment messages to the clinic&apos;s other systems that could not be delivered appear here. The others are under Under way and All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the billing system of a consultation that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the push service of news for somebody who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators: it is not sent any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again what was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that nobody has seen to it by hand meanwhile: the receiver may act on it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing system is not told of consultation %1, now or later: see to its payment by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push service is not told of notification %1. The app still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PageLink</name>
    <message>
        <source>Open Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PaletteSources</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ParticipantRow</name>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this person out of the consultation&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message>
        <source>Filter by name, role, email or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person to issue tokens and to bring them together with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first patient and the first physician, then issue each of them a token to connect with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token issued so far stops working, on all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the console access of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in to the console any more. They stay a person of the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no access to the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token that was issued to %1 stops working, and all of their devices are disconnected within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of %1 are revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can connect again with a valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t connect any more and is disconnected on all devices. Nothing that they wrote is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonComboBox</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with this role yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message>
        <source>Unknown program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 · %3 · since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceRows</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceStore</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is black and white with strong borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows more rows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a patient waits. They never name anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short one with each notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications and no sound; the console itself still shows who waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the clinic open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console stays in the system tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait that is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits longer is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses the console for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contents are gone until somebody signs in again; the clinic stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceBoard</name>
    <message>
        <source>Physicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No physician matches or is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the staff matches or is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient matches or is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceCardDelegate</name>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, role, status or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person to see their devices and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, physicians and staff appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every connection of this person within a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected on all devices within a second, and every token issued so far stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message>
        <source>The console was locked because nobody used it. The clinic is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was locked together with the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server starts anew with its new settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server starts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the clinic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason, kept in the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RecipientField</name>
    <message>
        <source>Kind of recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalCause</name>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client connected without an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the person a token on the People page and enter it in their app. A browser that was only left open can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token has expired, was revoked, or was not issued by this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the person a new token on the People page. If every client is refused, compare the clocks and the signing keys of both systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person unknown or deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is good, but nobody active with its user id is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the person on the People page; activate or create them if they should get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has as many connections as are allowed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that connects again and again without closing is the usual cause. Filter Connections by the person and disconnect what is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on the list of banned addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if the ban is right. Otherwise an administrator lifts it under Banned addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address opens connections faster than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people behind one address need a higher limit. Ban the address if it is an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer, so the token could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients try again by themselves. If it lasts, look at the database in the status bar and at the space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client asked for a transport that this server does not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client to WebSocket or polling, as Socket.IO does by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client went on with a session that has ended, for instance after a restart of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients connect anew by themselves. If it goes on, something between them and the server divides their requests among several servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong HTTP method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handshake must be a GET request; this was another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than a Socket.IO client tried this address. Look at the client, or at the proxy in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not fit the session or its transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that changes WebSocket requests is the usual cause: let it pass Upgrade and Connection on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page that connected is not on the list of allowed origins, or the address may not connect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the settings if it is one of the clinic&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client speaks an older protocol of Socket.IO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the client to Socket.IO 3 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not let the client in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the code in the documentation of the client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalTable</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code, since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the refusals with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message>
        <source>Refused connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by address, cause or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a connection to see why it was refused and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that were not let in appear here with the cause and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message>
        <source>No rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room is there while somebody is in it: it appears when a client joins a conversation or a consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of consultations appear here while somebody is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a conversation open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of conversations appear here while somebody is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has subscribed to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels and roles that clients listen to appear here. Those of one person alone are under Personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 on the People page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, kind or room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rooms of one person alone too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ScreenshotTour</name>
    <message>
        <source>Ruth Okafor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SentNotificationsModel</name>
    <message>
        <source>All patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All physicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ServerSettingRows</name>
    <message>
        <source>anteroom.db in the data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the command line (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the environment (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingModel</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole address, such as https://clinic.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be read; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the settings file itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingWords</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number of 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sqlite:///path or postgresql://user@host/database. A password does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and private key go together: fill in both or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message>
        <source>Settings (*.ini *.conf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were exported, without secrets: those are never in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a client may do what, and what becomes of those who go on. A number holds as soon as it is entered; the audit keeps who changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you on this computer. What you choose holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read; mend it by hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ShortcutsDialog</name>
    <message>
        <source>Admit the patient (waiting room)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the patient (waiting room)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny entry (waiting room)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the room (consultations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the view (traffic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact the message (transcript)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press other keys in a field to change them; Backspace takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables and on single pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it away there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Anteroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is wrong. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StaffNotesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff notes, only staff see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide staff notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show staff notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StartupPage</name>
    <message>
        <source>Change settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StatusLine</name>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sockets of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>database %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StepWords</name>
    <message>
        <source>Consultation created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media of %1 connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media of %1 connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media of %1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SummaryStep</name>
    <message>
        <source>Ready to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server starts with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineDelegate</name>
    <message>
        <source>+%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineModel</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s after the offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Who joins, calls and leaves appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command   %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCapture</name>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCompletion</name>
    <message>
        <source>name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok or a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, such as 2k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, such as 20ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds, * for anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message>
        <source>Select an event to see its facts and the shape of its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: kinds and lengths only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its arrival to its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… shortened, %1 characters in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFile</name>
    <message>
        <source>The file has reached its largest size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message>
        <source>Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture has ended: %1 What was written until then is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .jsonl or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every event to a file as it comes: ids, sizes and shapes, no contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a capture that was written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the events that the filter lets through: ids, sizes and shapes, no contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening capture %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing capture %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFilter</name>
    <message>
        <source>The filter is too long, at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “(” for this “)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses in each other, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “(” is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a term is missing, such as “chat”, “event ~ chat:*” or “bytes &gt; 1k”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1” stands a field: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” a value is missing, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with ==, !=, ~ or !~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dir” is followed by == and “in” or “out”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number: compare it, such as “%1&gt;1000”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 1000, 2k or 1.5M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“latency” is a time: compare it, such as “latency&gt;20ms”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“latency” is compared with a time, such as 20ms or 1.5s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message>
        <source>Filter, such as event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal contents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still; the capture goes on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, sizes and latencies by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is paused, the capture goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new events, resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A capture holds no contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contents of this event for a minute; asks for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only admins may see contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of %1 will be shown to you for a minute. They may hold health data. Your name and the reason are kept in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer has these contents; it keeps those of the newest events only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event that clients send and receive appears here, without its contents, as soon as a client connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that match will appear as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics, colour rules, captures and export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRecorder</name>
    <message>
        <source>The disk is too slow for this traffic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRules</name>
    <message>
        <source>Refused</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rule and an outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRulesDialog</name>
    <message>
        <source>Filter, such as latency &gt; 500ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that matches an event gives it its colour at the edge and its word in the Note column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber: warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a rule: its word and its filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatistics</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half, or 95 %, of the answers took no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatisticsDialog</name>
    <message>
        <source>Statistics of the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, sizes and latencies of every event appear here as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a reply that your clinic writes often</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff note, only staff see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only staff see this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptDelegate</name>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 characters in all, the first %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptExport</name>
    <message>
        <source>Export transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole conversation of %1 is written to %2 and may hold health data: keep the file as you keep a patient&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole transcript as PDF, web page, text or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the transcript (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transcript stays closed until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold health data. Opening it is written to the audit with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest messages come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed. Open it again to reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clinician leads: all transcripts of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff notes could not be loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in the conversation before was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only patient and physician write here. Leave a staff note instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptRedaction</name>
    <message>
        <source>Redact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the contents of the selected message away for everybody (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of the message of %1 from %2 will be gone for everybody, on every device, and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message>
        <source>Search the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Return goes back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found in all transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the loaded messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all transcripts of the clinic; the search is written to the audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transcripts are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening one opens its transcript, which is written to the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript of the clinic has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than is listed here: search for more words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrayIcon</name>
    <message>
        <source>Open Anteroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the clinic and quit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UserModel</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the waiting room to let them in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message>
        <source>Reconnecting, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Physician is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingHeader</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message>
        <source>Filter by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a patient to let them in, to write to them or to refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words of the filter must occur in a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients appear here as soon as they have joined their consultation, in the order in which they came. Create one on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients whom staff have let in and who are still in their room appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingWords</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the physician is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WelcomeStep</name>
    <message>
        <source>A directory on this computer that keeps everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator who signs in to this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that patients and physicians connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteroom holds the messages and consultations of your clinic and lets you watch over them. Three things are needed; it takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
