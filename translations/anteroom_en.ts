<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminStep</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
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
    <name>ConversationDelegate</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueTokenDialog</name>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>A copy leaves the clipboard after %n second.</numerusform>
            <numerusform>A copy leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
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
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
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
    <name>ReasonDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
    <name>TrafficDetail</name>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>Revealed. Hidden again after %n second or with the next selection.</numerusform>
            <numerusform>Revealed. Hidden again after %n seconds or with the next selection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficPage</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n person is writing…</numerusform>
            <numerusform>%n people are writing…</numerusform>
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
            <numerusform>%n patient waits for more than %1 min: %2 min.</numerusform>
            <numerusform>%n patients wait for more than %1 min, the longest for %2 min.</numerusform>
        </translation>
    </message>
</context>
</TS>
