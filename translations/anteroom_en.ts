<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>anteroom::gui::AdminStep</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation>
            <numerusform>%n delivery is not tried any more. Try again or give up.</numerusform>
            <numerusform>%n deliveries are not tried any more. Try again or give up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation>
            <numerusform>%n delivery did not arrive and is tried again.</numerusform>
            <numerusform>%n deliveries did not arrive and are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation>
            <numerusform>%n job waits to be written.</numerusform>
            <numerusform>%n jobs wait to be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation>
            <numerusform>%n login was refused in the last 5 min.</numerusform>
            <numerusform>%n logins were refused in the last 5 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation>
            <numerusform>%n patient waits for more than %1 min, for %2 min now.</numerusform>
            <numerusform>%n patients wait for more than %1 min, the longest for %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation>
            <numerusform>Exporting… %n entry</numerusform>
            <numerusform>Exporting… %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation>
            <numerusform>newest %n</numerusform>
            <numerusform>newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation>
            <numerusform>The chain is intact: %n entry, not changed, taken out or moved.</numerusform>
            <numerusform>The chain is intact: %n entries, none changed, taken out or moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n entry was exported. Only you can read the file.</numerusform>
            <numerusform>%n entries were exported. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BanModel</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation>
            <numerusform>%n reply of at most 50</numerusform>
            <numerusform>%n replies of at most 50</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation>
            <numerusform>Every reply needs a text of at most %n character.</numerusform>
            <numerusform>Every reply needs a text of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n slow</numerusform>
            <numerusform>%n slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation>
            <numerusform>Disconnect %n…</numerusform>
            <numerusform>Disconnect %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation>
            <numerusform>%n connection is ended, and its person told why. They may connect again at once.</numerusform>
            <numerusform>%n connections are ended, and their people told why. They may connect again at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation>
            <numerusform>%n disconnected.</numerusform>
            <numerusform>%n disconnected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>A copy leaves the clipboard after %n second.</numerusform>
            <numerusform>A copy leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation>
            <numerusform>%n line came too fast and is not shown here</numerusform>
            <numerusform>%n lines came too fast and are not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation>
            <numerusform>%n mute</numerusform>
            <numerusform>%n mutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation>
            <numerusform>Reaches %n person</numerusform>
            <numerusform>Reaches %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation>
            <numerusform>%n of them connected now</numerusform>
            <numerusform>%n of them connected now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation>
            <numerusform>Send this to %n person?</numerusform>
            <numerusform>Send this to %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Send to %n person</numerusform>
            <numerusform>Send to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Sent to %n person.</numerusform>
            <numerusform>Sent to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation>
            <numerusform>%n device is connected. It is told that the clinic closes, and comes back by itself when it opens again.</numerusform>
            <numerusform>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalTable</name>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation>
            <numerusform>%n more code</numerusform>
            <numerusform>%n more codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation>
            <numerusform>%n personal hidden</numerusform>
            <numerusform>%n personal hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation>
            <numerusform>Show all %n in Connections</numerusform>
            <numerusform>Show all %n in Connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation>
            <numerusform>%n setting was taken from the file. Look at it, then save.</numerusform>
            <numerusform>%n settings were taken from the file. Look at them, then save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation>
            <numerusform>%n setting is not right yet.</numerusform>
            <numerusform>%n settings are not right yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n change is not saved.</numerusform>
            <numerusform>%n changes are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation>
            <numerusform>%n change needs a restart of the server.</numerusform>
            <numerusform>%n changes need a restart of the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation>
            <numerusform>%n person is connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</numerusform>
            <numerusform>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StaffNotesPanel</name>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation>
            <numerusform>%n staff note</numerusform>
            <numerusform>%n staff notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation>
            <numerusform>database is behind, %n job</numerusform>
            <numerusform>database is behind, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation>
            <numerusform>%n ICE candidate</numerusform>
            <numerusform>%n ICE candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation>
            <numerusform>%n chat message</numerusform>
            <numerusform>%n chat messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>Revealed. Hidden again after %n second or with the next selection.</numerusform>
            <numerusform>Revealed. Hidden again after %n seconds or with the next selection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation>
            <numerusform>Only the first %n event is shown.</numerusform>
            <numerusform>Only the first %n events are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation>
            <numerusform>%n line could not be read and was left out.</numerusform>
            <numerusform>%n lines could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n person is writing…</numerusform>
            <numerusform>%n people are writing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n patient is waiting</numerusform>
            <numerusform>%n patients are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation>
            <numerusform>Over %n minute</numerusform>
            <numerusform>Over %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
</TS>
